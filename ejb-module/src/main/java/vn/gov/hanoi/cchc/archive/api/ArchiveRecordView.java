package vn.gov.hanoi.cchc.archive.api;

import java.time.Instant;
import java.util.List;

/**
 * A permanent record, for {@code /luu-tru/…}.
 *
 * @param permanentId      {@code cchc-{year}-{number}}
 * @param publicNumber     {@code {id}} of the item's address
 * @param address          path of the item's page when it was published last
 * @param title            title of the newest version; null when restricted
 * @param metadata         metadata of the newest version as JSON in lines; null when withdrawn or restricted
 * @param text             plain text of the newest version; null when withdrawn or restricted
 * @param firstPublishedAt first publication
 * @param withdrawnAt      when the item was taken from the site, or null; the record stays, its content is not given out
 * @param withdrawnReason  words for readers, or null
 * @param restricted       sealed: neither text nor metadata is given out; readers get the marker
 * @param versions         newest first
 */
public record ArchiveRecordView(String permanentId, long publicNumber, String address, String title, String metadata, String text,
                                Instant firstPublishedAt, Instant withdrawnAt, String withdrawnReason, boolean restricted,
                                List<ArchiveVersion> versions) {

    public ArchiveRecordView {
        versions = List.copyOf(versions);
    }
}
