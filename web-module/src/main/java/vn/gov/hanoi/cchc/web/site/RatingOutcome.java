package vn.gov.hanoi.cchc.web.site;

import java.util.Arrays;

/** What became of a reader's mark. */
enum RatingOutcome {

    THANKS("cam-on"), AGAIN("da-gui"), MISSING("chua-chon");

    private final String word;

    RatingOutcome(String word) {
        this.word = word;
    }

    /** Value in the address. */
    String word() {
        return word;
    }

    /** @return null for anything else */
    static RatingOutcome of(String word) {
        return Arrays.stream(values()).filter(outcome -> outcome.word.equals(word)).findFirst().orElse(null);
    }
}
