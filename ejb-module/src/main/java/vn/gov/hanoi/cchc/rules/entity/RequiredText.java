package vn.gov.hanoi.cchc.rules.entity;

import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** A line that must say something, in the one code point form. */
public final class RequiredText {

    private RequiredText() {
    }

    /** @throws RuleViolated {@code rules.text.empty} when nothing readable is left */
    public static String line(String text) {
        String line = VietnameseText.line(text);
        if (line == null) {
            throw new RuleViolated("rules.text.empty");
        }
        return line;
    }
}
