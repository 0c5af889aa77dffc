package vn.gov.hanoi.cchc.sample;

import java.util.List;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Purpose;

/**
 * One entry of {@code sample/items.json}.
 *
 * @param key      step name
 * @param hoursAgo when the event took place, before now
 * @param state    where the item stops on its way
 * @param reason   words of a refusal or a withdrawal
 * @param missing  what the supplier is asked to complete
 * @param body     paragraphs of HTML
 * @param files    sent along; pictures have words
 * @param correction a second version of something public, or null
 */
record SampleItem(String key, String title, String summary, String section, int hoursAgo, State state, ContentClass contentClass,
                  Purpose purpose, String reason, List<String> missing, List<String> tags, List<String> body, List<SampleFile> files,
                  Correction correction) {

    SampleItem {
        files = files == null ? List.of() : List.copyOf(files);
    }

    /**
     * What a second version adds.
     *
     * @param note      for readers
     * @param paragraph HTML
     */
    record Correction(String note, String paragraph) {
    }

    /**
     * A file under {@code sample/files}.
     *
     * @param alt    words for a picture, or null
     * @param credit or null
     */
    record SampleFile(String name, String alt, String credit) {
    }

    /** Where an item stops. */
    enum State { RECEIVED, RETURNED, HELD, REFUSED, EDITING, SUBMITTED, PUBLISHED, WITHDRAWN }

    String bodyHtml() {
        return String.join("\n", body);
    }

    boolean edited() {
        return state.compareTo(State.EDITING) >= 0;
    }
}
