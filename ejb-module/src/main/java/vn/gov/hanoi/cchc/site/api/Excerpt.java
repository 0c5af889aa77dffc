package vn.gov.hanoi.cchc.site.api;

import java.util.List;

/**
 * Words as they are shown, with those that were searched for marked.
 *
 * @param pieces in order; joined they are the text
 */
public record Excerpt(List<Piece> pieces) {

    /** @param hit searched for */
    public record Piece(String text, boolean hit) {
    }

    public static Excerpt plain(String text) {
        return new Excerpt(List.of(new Piece(text, false)));
    }

    /** Whether any word is marked. */
    public boolean found() {
        return pieces.stream().anyMatch(Piece::hit);
    }

    public boolean empty() {
        return pieces.stream().allMatch(piece -> piece.text().isBlank());
    }
}
