package vn.gov.hanoi.cchc.media.api;

import java.util.List;

/**
 * A page of a file as it is seen without opening it.
 *
 * @param number   from 1
 * @param words    NFC, cut, a line for each line, tabs between cells; may be empty
 * @param pictures the same page in several widths, narrowest first; empty when it cannot be drawn
 */
public record PreviewPage(int number, String words, List<PagePictureView> pictures) {

    public PreviewPage {
        pictures = List.copyOf(pictures);
    }
}
