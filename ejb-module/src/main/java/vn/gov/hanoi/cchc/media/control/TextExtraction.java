package vn.gov.hanoi.cchc.media.control;

import java.nio.file.Path;
import vn.gov.hanoi.cchc.media.api.TextState;

/** Reads the words of files where what a file does to its reader harms nobody. */
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
}
