package vn.gov.hanoi.cchc.media.control;

import java.nio.file.Path;
import java.util.List;
import vn.gov.hanoi.cchc.media.api.StagedPage;
import vn.gov.hanoi.cchc.media.api.TextState;

/** Reads files where what a file does to its reader harms nobody. */
public interface TextExtraction {

    /** Begins to read some files, one after the other; the caller closes it. */
    Reading begin();

    /** A few files being read. */
    interface Reading extends AutoCloseable {

        /**
         * The words of one file. Whatever the file does, there is an answer within the time that is allowed.
         *
         * @param mediaType as judged by content
         */
        Words read(String mediaType, Path file);

        /** The first pages of a PDF, drawn, under the same limits; the caller discards what was staged ({@link DrawnPages#discard}). */
        Drawn draw(Path file);

        @Override
        void close();
    }

    /**
     * What came of it.
     *
     * @param state MARKED when a secrecy mark stands in what was read, however the reading ended
     * @param body  words, NFC, cut; empty when there are none or they bear a mark
     */
    record Words(TextState state, String body) {
    }

    /**
     * What came of drawing.
     *
     * @param state how it ended; pages that were whole before it ended badly are there all the same
     * @param pages number of all pages, 0 when unknown
     * @param shown the first ones
     */
    record Drawn(TextState state, int pages, List<StagedPage> shown) {
    }
}
