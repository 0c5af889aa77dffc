package vn.gov.hanoi.cchc.site.api;

import java.util.List;

/**
 * A film or sound as a page plays it.
 *
 * @param address    path of its bytes
 * @param title      words above it
 * @param mediaType  registered media type
 * @param size       bytes
 * @param detail     "MP4, 1,2 MB"
 * @param seconds    whole seconds it lasts, 0 when nobody knows
 * @param width      pixels of a film, 0 when nobody knows
 * @param height     pixels of a film, 0 when nobody knows
 * @param poster     picture before it plays, or null
 * @param captions   path of its captions, or null
 * @param transcript paragraphs of what is said, may be empty
 * @param credit     who made it and, when it is not from where the item is from, where it is from; or null
 */
public record ClipShown(String address, String title, String mediaType, long size, String detail, long seconds, int width, int height,
                        PictureShown poster, String captions, List<String> transcript, String credit) {

    private static final int MINUTE = 60;

    public ClipShown {
        transcript = transcript == null ? List.of() : List.copyOf(transcript);
    }

    public boolean film() {
        return mediaType.startsWith("video/");
    }

    /** "02:05", "1:02:05"; empty when nobody knows. */
    public String length() {
        long minutes = seconds / MINUTE;
        return seconds == 0 ? "" : minutes < MINUTE ? String.format("%02d:%02d", minutes, seconds % MINUTE)
            : String.format("%d:%02d:%02d", minutes / MINUTE, minutes % MINUTE, seconds % MINUTE);
    }

    /** ISO 8601, "PT125S"; null when nobody knows. */
    public String duration() {
        return seconds == 0 ? null : "PT" + seconds + "S";
    }
}
