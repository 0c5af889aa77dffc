package vn.gov.hanoi.cchc.sample;

import java.util.List;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Purpose;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;

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
 * @param kind     what is sent, news when it is not said
 */
record SampleItem(String key, String title, String summary, String section, int hoursAgo, State state, ContentClass contentClass,
                  Purpose purpose, String reason, List<String> missing, List<String> tags, List<String> body, List<SampleFile> files,
                  Correction correction, ReceiptKind kind) {

    SampleItem {
        files = files == null ? List.of() : List.copyOf(files);
        kind = kind == null ? ReceiptKind.NEWS : kind;
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
     * @param alt        words for a picture, or null
     * @param credit     or null
     * @param caption    below a picture, or null
     * @param transcript paragraphs of what film or sound says, or null
     * @param captions   name of the file with the captions of a film, or null
     * @param poster     name of the picture before it plays, or null
     */
    record SampleFile(String name, String alt, String credit, String caption, List<String> transcript, String captions, String poster) {

        /** Whether the editor has to say more of it than its supplier did. */
        boolean described() {
            return caption != null || transcript != null || captions != null;
        }
    }

    /** Where an item stops. */
    enum State { RECEIVED, RETURNED, HELD, REFUSED, EDITING, SUBMITTED, PUBLISHED, WITHDRAWN }

    String bodyHtml() {
        return String.join("\n", body);
    }

    /** What is said of a file by its name, as media keeps it. */
    SampleFile file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst().orElseThrow();
    }

    boolean described() {
        return files.stream().anyMatch(SampleFile::described);
    }

    boolean edited() {
        return state.compareTo(State.EDITING) >= 0;
    }
}
