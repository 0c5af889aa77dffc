package vn.gov.hanoi.cchc.site.control;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.DocumentCard;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.MediaShelf;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PageKey;
import vn.gov.hanoi.cchc.site.api.PictureShown;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;

/** The columns of a list row, and nothing else of the item. */
public record ListedItem(long number, ItemKind kind, String slug, String title, String summary, UUID section, Instant publishedAt,
                         String picture, String symbol, String documentType, String organ, LocalDate issuedOn, LocalDate effectiveOn,
                         boolean sample, EffectStatus effect, MediaShelf media, String titleEn, String summaryEn) {

    /** The columns in the order {@link #of} reads them; of a document its status on the day {@code :today}. */
    static final String COLUMNS = "i.public_number, i.kind, i.slug, i.title, i.summary, i.section, i.published_at, i.picture, i.symbol, "
        + "i.document_type, i.organ, i.issued_on, i.effective_on, i.sample, "
        + "if(i.kind = 'DOCUMENT', (select e.status from site_effect e where e.public_number = i.public_number and e.from_day <= :today "
        + "and e.to_day > :today limit 1), null), i.media, i.title_en, i.summary_en";

    static ListedItem of(Object[] row) {
        return new ListedItem(((Number) row[0]).longValue(), ItemKind.valueOf((String) row[1]), (String) row[2], (String) row[3],
            (String) row[4], UUID.fromString(row[5].toString()), ((Timestamp) row[6]).toInstant(), (String) row[7], (String) row[8],
            (String) row[9], (String) row[10], date(row[11]), date(row[12]), (Boolean) row[13], row[14] == null ? null : EffectStatus.valueOf((String) row[14]),
            row[15] == null ? null : MediaShelf.valueOf((String) row[15]), (String) row[16], (String) row[17]);
    }

    private static LocalDate date(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    public PageKey key() {
        return new PageKey(publishedAt, number);
    }

    public ItemRow row(Sections sections) {
        SectionNode node = sections.byId().get(section);
        DocumentCard document = symbol == null ? null
            : new DocumentCard(symbol, documentType, organ, issuedOn == null ? null : issuedOn.toString(), Moment.day(issuedOn),
                effectiveOn == null ? null : effectiveOn.toString(), Moment.day(effectiveOn), null, false, effect == null ? EffectStatus.UNKNOWN : effect, null);
        return new ItemRow(number, ItemAddress.of(kind, slug, number), title, summary, node == null ? null : node.name(),
            node == null ? null : node.nameEn(), Moment.of(publishedAt),
            picture == null ? null : CanonicalJson.read(picture, PictureShown.class), document, sample, media, titleEn, summaryEn);
    }
}
