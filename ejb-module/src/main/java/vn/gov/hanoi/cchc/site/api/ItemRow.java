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
 * @param titleEn    title of its translation, or null when it has none
 * @param summaryEn  summary of its translation, or null
 */
public record ItemRow(long number, String address, String title, String summary, String section, String sectionEn, Moment published,
                      PictureShown picture, DocumentCard document, boolean sample,
                      MediaShelf media, String titleEn, String summaryEn) {

    /** Its title for a reader who wishes English or does not. */
    public String title(boolean english) {
        return english && titleEn != null ? titleEn : title;
    }

    /** Its summary for such a reader. */
    public String summary(boolean english) {
        return english && titleEn != null ? summaryEn : summary;
    }

    /** The language of both. */
    public String lang(boolean english) {
        return english && titleEn != null ? "en" : "vi";
    }

    /** Name of its section for such a reader, or null. */
    public String section(boolean english) {
        return english && titleEn != null && sectionEn != null ? sectionEn : section;
    }
}
