package vn.gov.hanoi.cchc.site.api;

/**
 * A page of a file as it is seen without opening the file.
 *
 * @param number  from 1
 * @param words   what is written on it, a line for each line, tabs between cells; may be empty
 * @param picture how it looks, without words of its own; null when it cannot be drawn
 */
public record PageShown(int number, String words, PictureShown picture) {
}
