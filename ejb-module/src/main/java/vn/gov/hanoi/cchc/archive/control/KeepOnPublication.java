package vn.gov.hanoi.cchc.archive.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.archive.api.RecordChanged;
import vn.gov.hanoi.cchc.archive.entity.ArchiveRecord;
import vn.gov.hanoi.cchc.archive.entity.RecordPackage;
import vn.gov.hanoi.cchc.archive.entity.RecordVersion;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.ItemSealed;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.boundary.SectionTreeQueries;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What becomes public is kept, in the same transaction: no publication without its record. The folder of files follows. */
@Dependent
public class KeepOnPublication {

    @Inject
    private ArchiveRecords records;
    @Inject
    private SectionTreeQueries sections;
    @Inject
    private FileQueries files;
    @Inject
    private Event<RecordChanged> changed;
    @Inject
    private Clock clock;

    void on(@Observes ItemPublished event) {
        boolean fresh = event.firstPublishedAt().equals(event.updatedAt());
        ArchiveRecord record = fresh ? new ArchiveRecord(event.permanentId(), event.publicNumber(), event.item(), event.firstPublishedAt())
            : records.find(event.permanentId()).orElseThrow(() -> new RuleViolated("archive.unknown"));
        int number = record.published(event.content().title(), PublishedRecord.address(event));
        if (fresh) {
            records.add(record);
        }
        RecordVersion version = new PublishedRecord(event, number, sections.path(event.content().section()), sizes(event.content())).build();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        records.add(version, new RecordPackage(event.permanentId(), number, now));
        changed.fire(new RecordChanged(event.permanentId()));
    }

    void on(@Observes ItemWithdrawn event) {
        records.ofItem(event.item()).ifPresent(record -> {
            record.withdrawn(event.reason(), event.at());
            changed.fire(new RecordChanged(record.permanentId()));
        });
    }

    void on(@Observes ItemSealed event) {
        records.ofItem(event.item()).ifPresent(record -> {
            record.restrict();
            changed.fire(new RecordChanged(record.permanentId()));
        });
    }

    private Map<UUID, Long> sizes(RevisionContent content) {
        Set<UUID> ids = Stream.concat(content.pictures().stream().map(PictureUse::file), content.attachments().stream().map(AttachmentUse::file))
            .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : files.views(ids).stream().collect(Collectors.toMap(FileView::id, FileView::size));
    }
}
