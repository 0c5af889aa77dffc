package vn.gov.hanoi.cchc.intake.api;

import java.util.List;
import java.util.Optional;

/**
 * Port to whoever knows the published texts (ruling 30; implemented in {@code site}): finds public items that a submission may repeat.
 */
public interface PublishedTwins {

    /**
     * The most similar public items, best first, at most ten, none below the implementation's threshold.
     *
     * @param title title of the submission
     * @param text  plain text of the submission, may be empty
     */
    List<PublishedTwin> candidates(String title, String text);

    /** The item of this public number, when readers can see it now; its score is 1. */
    Optional<PublishedTwin> published(long publicNumber);

    /**
     * A public item that resembles a submission.
     *
     * @param publicNumber the {@code {id}} of its address
     * @param title        its title
     * @param address      path of its page
     * @param score        0–1, 1 is the same text
     */
    record PublishedTwin(long publicNumber, String title, String address, double score) {
    }
}
