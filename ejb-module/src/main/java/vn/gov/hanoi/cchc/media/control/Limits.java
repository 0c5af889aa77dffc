package vn.gov.hanoi.cchc.media.control;

import java.util.Map;
import vn.gov.hanoi.cchc.media.api.MediaKind;

/** How much of anything is too much. Technical bounds that protect the server, not terms of the Decision. */
final class Limits {

    static final long MEGABYTE = 1024L * 1024;
    /** Bytes of a file; sound shares the bound of moving pictures, tables that of documents. */
    static final Map<MediaKind, Long> BYTES = Map.of(
        MediaKind.PICTURE, 10 * MEGABYTE,
        MediaKind.DOCUMENT, 50 * MEGABYTE,
        MediaKind.DATA, 50 * MEGABYTE,
        MediaKind.AUDIO, 200 * MEGABYTE,
        MediaKind.VIDEO, 200 * MEGABYTE);

    /** Bytes of a file of captions: the words of many hours. */
    static final long CAPTIONS = MEGABYTE;

    /** Pixels of a picture, looked up in its header before anything is decoded. */
    static final long PIXELS = 40_000_000;
    /** Pixels of all frames of a moving picture together. */
    static final long FRAME_PIXELS = 5 * PIXELS;
    static final int FRAMES = 1_000;

    static final long UNPACKED = 200 * MEGABYTE;
    static final int RATIO = 100;
    /** Below this a ratio says nothing: a short table of equal cells packs better than 100:1. */
    static final long RATIO_GRACE = 100 * 1024;
    static final int ENTRIES = 1_000;
    /** The archive itself is the first level, an archive inside it the second. */
    static final int DEPTH = 2;
    static final long ARCHIVE_DIRECTORY = MEGABYTE;

    static final int NAME = 200;

    /** What one person may add in a day. */
    static final long FILES_A_DAY = 500;
    static final long BYTES_A_DAY = 2048 * MEGABYTE;

    private Limits() {
    }
}
