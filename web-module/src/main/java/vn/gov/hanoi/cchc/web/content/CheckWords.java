package vn.gov.hanoi.cchc.web.content;

import java.util.Locale;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.shared.Texts;

/** Checks in words (functions of the pages). */
public final class CheckWords {

    private CheckWords() {
    }

    /** What was found. */
    public static String words(CheckLine line) {
        return Texts.get("check." + line.code() + "." + line.outcome().name().toLowerCase(Locale.ROOT), line.arguments().toArray());
    }

    /** Where and how to mend it; null when that goes without saying. */
    public static String mend(CheckLine line) {
        return line.outcome() == CheckOutcome.PASSED ? null : Texts.find("check." + line.code() + ".mend");
    }
}
