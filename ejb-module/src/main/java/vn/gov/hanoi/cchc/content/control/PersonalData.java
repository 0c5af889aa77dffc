package vn.gov.hanoi.cchc.content.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for personal data that slipped into a text (standards §9.3): telephone numbers, identity numbers, tax codes, mail addresses,
 * bank accounts. Numbers may be written with spaces, dots and hyphens; a ten-digit number starting with 03, 05, 07, 08 or 09 is a
 * telephone before it is a tax code. It proposes places to look at and decides nothing.
 */
public final class PersonalData {

    /**
     * A place to look at.
     *
     * @param line   number of the paragraph, from 1
     * @param masked what stands there, the middle hidden
     */
    public record Finding(PersonalDataKind kind, int line, String masked) {
    }

    private static final Pattern DIGITS = Pattern.compile("(?<![\\p{L}\\p{N}/.,-])\\+?[0-9](?:[ .\\-]?[0-9]){7,15}(?![\\p{N}/]|[.,][0-9])");
    private static final Pattern MAIL = Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}");
    private static final Pattern ACCOUNT_BEFORE = Pattern.compile("(?iu)(stk|số\\s+tài\\s+khoản|tài\\s+khoản(\\s+số)?)\\P{N}{0,30}$");
    /** 1.234.567.890 is a sum of money or a count. */
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}([.][0-9]{3})+");
    private static final Pattern TAX_WITH_BRANCH = Pattern.compile("[0-9]{10}-[0-9]{3}");

    private PersonalData() {
    }

    /** @param lines the paragraphs of the text */
    public static List<Finding> in(List<String> lines) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher mail = MAIL.matcher(line);
            while (mail.find()) {
                found.add(new Finding(PersonalDataKind.MAIL, i + 1, mask(mail.group())));
            }
            Matcher digits = DIGITS.matcher(line);
            while (digits.find()) {
                int number = i + 1;
                String written = digits.group();
                kind(written, line.substring(0, digits.start()))
                    .ifPresent(kind -> found.add(new Finding(kind, number, mask(written))));
            }
        }
        return found;
    }

    private static Optional<PersonalDataKind> kind(String written, String before) {
        String digits = written.replaceAll("[^0-9]", "");
        if (ACCOUNT_BEFORE.matcher(before).find() && digits.length() >= 8 && digits.length() <= 15) {
            return Optional.of(PersonalDataKind.BANK_ACCOUNT);
        }
        if (THOUSANDS.matcher(written).matches()) {
            return Optional.empty();
        }
        String national = written.startsWith("+84") || digits.startsWith("84") && digits.length() >= 11 ? "0" + digits.substring(2) : digits;
        if (national.matches("0[35789][0-9]{8}") || national.matches("02[0-9]{1,2}[0-9]{7,8}") && national.length() <= 11) {
            return Optional.of(PersonalDataKind.PHONE);
        }
        if (TAX_WITH_BRANCH.matcher(written).matches()) {
            return Optional.of(PersonalDataKind.TAX_CODE);
        }
        return switch (digits.length()) {
            case 12 -> isCitizenNumber(digits) ? Optional.of(PersonalDataKind.IDENTITY) : Optional.empty();
            case 9 -> Optional.of(PersonalDataKind.IDENTITY);
            case 10 -> Optional.of(PersonalDataKind.TAX_CODE);
            default -> Optional.empty();
        };
    }

    /** Three digits of the province (001–096), one of century and sex, two of the year of birth, six of chance. */
    private static boolean isCitizenNumber(String digits) {
        int province = Integer.parseInt(digits.substring(0, 3));
        return province >= 1 && province <= 96;
    }

    /** Enough to find the place, not enough to spread it: the first two and the last two signs. */
    static String mask(String written) {
        StringBuilder masked = new StringBuilder(written);
        for (int i = 2; i < written.length() - 2; i++) {
            if (Character.isLetterOrDigit(written.charAt(i))) {
                masked.setCharAt(i, '•');
            }
        }
        return masked.toString();
    }
}
