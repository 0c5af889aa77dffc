package vn.gov.hanoi.cchc.intake.control.edxml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Số và ký hiệu (Decree 30/2020, annex I). Real documents deviate, so a mismatch warns and never refuses. */
public final class SymbolGrammar {

    private static final Pattern SYMBOL =
        Pattern.compile("[\\p{L}\\p{Nd}]{1,11}(/\\d{4})?/[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{Nd}]*([-.&][\\p{L}\\p{M}\\p{Nd}]+)*");
    private static final Pattern NORMATIVE = Pattern.compile("[\\p{L}\\p{Nd}]{1,11}/\\d{4}/.+");
    private static final Pattern ABBREVIATION = Pattern.compile("(?:\\d{4}/)?([\\p{L}]+)(?:-.*)?");

    private SymbolGrammar() {
    }

    /** Whether the whole symbol, {@code 819/QĐ-UBND}, {@code 104/2016/QH13}, has the usual form. */
    public static boolean usual(String symbol) {
        return SYMBOL.matcher(symbol).matches();
    }

    /** Whether the symbol carries a year, as only normative documents do: {@code 38/2026/QĐ-UBND}. */
    public static boolean normative(String symbol) {
        return NORMATIVE.matcher(symbol).matches();
    }

    /** The type's abbreviation in a notation: QĐ of {@code QĐ-UBND} and of {@code 2026/QĐ-UBND}. */
    public static Optional<String> abbreviation(String notation) {
        Matcher matcher = ABBREVIATION.matcher(notation);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
