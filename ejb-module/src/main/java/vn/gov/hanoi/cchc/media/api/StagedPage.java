package vn.gov.hanoi.cchc.media.api;

import java.util.List;

/**
 * A page of a file as it was drawn, its pictures in the staging folder.
 *
 * @param number   from 1
 * @param words    NFC, cut; may be empty
 * @param pictures the same page in several widths; empty when it cannot be drawn
 */
public record StagedPage(int number, String words, List<StagedVariant> pictures) {

    public StagedPage {
        pictures = List.copyOf(pictures);
    }
}
