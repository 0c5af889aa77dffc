package vn.gov.hanoi.cchc.site.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.DocumentCard;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PageKey;
import vn.gov.hanoi.cchc.site.api.PictureShown;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;

/** The columns of a list row, and nothing else of the item. */
public record ListedItem(long number, ItemKind kind, String slug, String title, String summary, UUID section, Instant publishedAt,
                         String picture, String symbol, String documentType, String organ, LocalDate issuedOn, LocalDate effectiveOn,
                         boolean sample) {

    /** Beginning of every query for rows. */
    public static final String SELECT = "select new vn.gov.hanoi.cchc.site.control.ListedItem(i.number, i.kind, i.slug, i.title, i.summary, "
        + "i.section, i.publishedAt, i.picture, i.symbol, i.documentType, i.organ, i.issuedOn, i.effectiveOn, i.sample) from PublishedItem i ";

    public PageKey key() {
        return new PageKey(publishedAt, number);
    }

    public ItemRow row(Sections sections, LocalDate today) {
        SectionNode node = sections.byId().get(section);
        DocumentCard document = symbol == null ? null
            : new DocumentCard(symbol, documentType, organ, issuedOn == null ? null : issuedOn.toString(), Moment.day(issuedOn),
                effectiveOn == null ? null : effectiveOn.toString(), Moment.day(effectiveOn), null, false, null).on(today);
        return new ItemRow(number, ItemAddress.of(kind, slug, number), title, summary, node == null ? null : node.name(),
            node == null ? null : node.nameEn(), Moment.of(publishedAt),
            picture == null ? null : CanonicalJson.read(picture, PictureShown.class), document, sample);
    }
}
