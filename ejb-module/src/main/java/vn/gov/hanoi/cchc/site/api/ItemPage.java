package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.content.api.ItemKind;

/**
 * Everything the page of one item shows, in the words and forms it is shown in. The office's preview is fed by the same record.
 *
 * @param number      the {@code {id}} of its address; 0 in a preview of something never published
 * @param kind        article or official document
 * @param address     path, "/bai-viet/rut-ngan-62-thu-tuc-10482"
 * @param permanentId {@code cchc-{year}-{number}}, null in a preview
 * @param title       one line
 * @param summary     plain text, may be empty
 * @param bodyHtml    body with anchors, figures and addresses of its pictures; may be empty
 * @param section     section it stands in
 * @param contents    list of contents
 * @param published   first publication
 * @param updated     this publication, null when it is the first
 * @param revision    number of this revision
 * @param authors     "Nguyễn Minh An (Sở Nội vụ), Ảnh: Lê Hà", or null
 * @param source      name of the source, or null
 * @param sourceUrl   address of the original, or null
 * @param lead        picture above the body, null when none or when the body already shows it
 * @param pictures    pictures below the body
 * @param files       files offered
 * @param document    facts of the official document, null for articles
 * @param tags        keywords
 * @param parFields   codes CCHC-1 … CCHC-6
 * @param sample      labelled "Mẫu"
 * @param hash        fingerprint that was approved
 * @param citation    line for quoting it; null in stored form
 * @param fixedAddress whole address of its permanent record; null in stored form and in a preview
 * @param media      where it stands among what is looked at and listened to, null for what is read
 * @param clips      film and sound
 * @param language   "en" for an English translation, null for Vietnamese
 */
public record ItemPage(long number, ItemKind kind, String address, String permanentId, String title, String summary, String bodyHtml,
                       UUID section, List<Heading> contents, Moment published, Moment updated, int revision, String authors,
                       String source, String sourceUrl, PictureShown lead, List<PictureShown> pictures, List<FileLink> files,
                       DocumentCard document, List<String> tags, List<String> parFields, boolean sample, String hash, String citation,
                       String fixedAddress, MediaShelf media, List<ClipShown> clips, String language) {

    /** Short name of the site. */
    public static final String SITE = "Trang thông tin Cải cách hành chính";

    /** The line every page with content carries (Article 3.6). */
    public static final String SOURCE_LINE = "Nguồn: " + SITE;

    /** Who publishes everything here. */
    public static final String PUBLISHER = SITE + " thành phố Hà Nội";

    public ItemPage {
        // rows written before there were any
        clips = clips == null ? List.of() : List.copyOf(clips);
    }

    /** Whether its pictures are what it is about, so that they stand side by side, the lead among them. */
    public boolean gallery() {
        return media != null && media.pictures() && pictures.size() > 1;
    }

    /** Its title among other things: a document is called by its symbol first. */
    public String heading() {
        return document == null ? title : document.heading() + ": " + title;
    }

    /** Who it is by: authors, else the issuing body, else the source; null when nobody is named. */
    public String creator() {
        return Stream.of(authors, document == null ? null : document.organ(), source).filter(name -> name != null && !name.isBlank()).findFirst()
            .orElse(null);
    }

    /** The picture that stands for it elsewhere: the lead, else what is seen before a film plays; null when there is none. */
    public PictureShown face() {
        return lead != null ? lead : clips.stream().map(ClipShown::poster).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Every picture once, in the order they are looked at. */
    public List<PictureShown> allPictures() {
        return lead == null || pictures.contains(lead) ? pictures : Stream.concat(Stream.of(lead), pictures.stream()).toList();
    }

    /** The page as it stands on a day, as far as it tells itself: status of the document and the line for quoting. */
    public ItemPage shown(String body, LocalDate today, String baseUrl) {
        return shown(body, document == null ? null : document.on(today), baseUrl);
    }

    /** The page with the status of its document and the line for quoting. */
    public ItemPage shown(String body, DocumentCard card, String baseUrl) {
        String what = document == null ? title : document.heading() + (english() ? ", " : " của ") + document.organ();
        String quote = "“" + what + "”. " + SOURCE_LINE + ", " + published.day() + ", "
            + baseUrl.replaceFirst("^https?://", "") + (english() ? "/en" : "") + address + ".";
        return new ItemPage(number, kind, address, permanentId, title, summary, body, section, contents, published, updated, revision,
            authors, source, sourceUrl, lead, pictures, files, card, tags, parFields, sample, hash, quote,
            permanentId == null ? null : baseUrl + "/luu-tru/" + permanentId, media, clips, language);
    }

    /** The language of its words. */
    public String lang() {
        return english() ? language : "vi";
    }

    public boolean english() {
        return language != null;
    }

    /** The same item in the words of its translation; number, dates, facts and section stay its own. */
    public ItemPage translated(ItemPage translation) {
        return new ItemPage(number, kind, address, permanentId, translation.title, translation.summary, translation.bodyHtml, section,
            translation.contents, published, updated, revision, translation.authors, translation.source, translation.sourceUrl, translation.lead,
            translation.pictures, translation.files, document, translation.tags, parFields, sample, translation.hash, citation, fixedAddress, media,
            translation.clips, translation.language);
    }

    /** An older version where the item stands now, whatever it was called then. */
    public ItemPage at(String now) {
        return new ItemPage(number, kind, now, permanentId, title, summary, bodyHtml, section, contents, published, updated, revision,
            authors, source, sourceUrl, lead, pictures, files, document, tags, parFields, sample, hash, citation, fixedAddress, media, clips, language);
    }

    /** For storing beside the body. */
    public ItemPage withoutBody() {
        return new ItemPage(number, kind, address, permanentId, title, summary, "", section, contents, published, updated, revision,
            authors, source, sourceUrl, lead, pictures, files, document, tags, parFields, sample, hash, null, null, media, clips, language);
    }
}
