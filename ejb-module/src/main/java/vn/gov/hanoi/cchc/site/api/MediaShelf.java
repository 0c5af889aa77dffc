package vn.gov.hanoi.cchc.site.api;

import java.util.Arrays;
import java.util.Optional;

/** Items that are looked at or listened to, by what they are; each has a list of its own, {@code /chuyen-muc/…?loai=…}. */
public enum MediaShelf {

    PHOTO("photo", "anh"),
    DRAWING("drawing", "hinh-ve"),
    VIDEO("video", "video"),
    AUDIO("audio", "am-thanh");

    private final String genre;
    private final String word;

    MediaShelf(String genre, String word) {
        this.genre = genre;
        this.word = word;
    }

    /** How it is asked for in an address. */
    public String word() {
        return word;
    }

    /** Of a content class; null for those that are read. */
    public static MediaShelf ofGenre(String genre) {
        return Arrays.stream(values()).filter(shelf -> shelf.genre.equals(genre)).findFirst().orElse(null);
    }

    /** Of the word in an address. */
    public static Optional<MediaShelf> ofWord(String word) {
        return Arrays.stream(values()).filter(shelf -> shelf.word.equals(word)).findFirst();
    }

    /** Whether it consists of pictures. */
    public boolean pictures() {
        return this == PHOTO || this == DRAWING;
    }
}
