package vn.gov.hanoi.cchc.web.office;

import vn.gov.hanoi.cchc.shared.Texts;

/** Words and tones of states, from one place for every context (functions of the pages). */
public final class OfficeWords {

    private OfficeWords() {
    }

    /** The Vietnamese word of a constant; other values as they are. */
    public static String word(Object value) {
        if (value instanceof Enum<?> constant) {
            return Texts.of(constant);
        }
        return value == null ? "" : value.toString();
    }

    /** A text by its key. */
    public static String text(String key) {
        return Texts.get(key);
    }

    /** The tone of a state's tag: {@code tone.<Enum>.<NAME>} of the bundles, neutral when none is named. */
    public static String tone(Object value) {
        if (!(value instanceof Enum<?> constant)) {
            return "";
        }
        String tone = Texts.find("tone." + Texts.name(constant));
        return tone == null ? "" : tone;
    }
}
