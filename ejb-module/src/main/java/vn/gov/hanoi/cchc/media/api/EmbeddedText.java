package vn.gov.hanoi.cchc.media.api;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * What a picture file says about itself (IPTC, XMP, EXIF): one line each, cut and without control characters. A stranger wrote it, so it
 * is a proposal for the person who describes the picture and never a fact. Each part is null when the file does not say.
 *
 * @param author    who made the picture (by-line), at most 200 characters
 * @param credit    whom to name with it, at most 500 characters
 * @param source    where it comes from, at most 200 characters
 * @param copyright the notice, at most 200 characters
 * @param headline  at most 255 characters
 * @param caption   what happened, at most 1000 characters; it is not an alt text, which says what is to be seen
 */
public record EmbeddedText(String author, String credit, String source, String copyright, @Secret String headline, @Secret String caption)
    implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_LINE = 255;

    /** Who is to be named, in one line of at most 255 characters; null when the file names nobody. */
    public String line() {
        String line = Stream.of(author, credit, source, copyright).filter(Objects::nonNull).distinct().collect(Collectors.joining(" / "));
        return line.isEmpty() ? null : line.length() <= LONGEST_LINE ? line : line.substring(0, cut(line));
    }

    private static int cut(String line) {
        return Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
    }

    /** The caption, else the headline: something to think of when describing the picture; null when there is neither. */
    public String hint() {
        return caption == null ? headline : caption;
    }
}
