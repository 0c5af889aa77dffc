package vn.gov.hanoi.cchc.site.api;

/**
 * A row of a list of items.
 *
 * @param number     the {@code {id}} of its address
 * @param address    path
 * @param title      one line
 * @param summary    plain text, may be empty
 * @param section    name of its section, or null
 * @param sectionEn  English name of its section, or null
 * @param published  first publication
 * @param picture    for lists, or null
 * @param document   facts when it is an official document, else null
 * @param sample     labelled "Mẫu"
 * @param media      where it stands among what is looked at and listened to, null for what is read
 */
public record ItemRow(long number, String address, String title, String summary, String section, String sectionEn, Moment published,
                      PictureShown picture, DocumentCard document, boolean sample,
                      MediaShelf media) {
}
