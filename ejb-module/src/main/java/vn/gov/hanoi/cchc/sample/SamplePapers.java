package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.AttachFile;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Sample official documents with their files, typed by the sample editor and approved by the sample head of the board. */
@ApplicationScoped
public class SamplePapers {

    @Inject
    private ActingAs acting;
    @Inject
    private EditorialDesk editorial;
    @Inject
    private SampleShelf shelf;
    @Inject
    private SampleFiles files;
    @Inject
    private SampleNewsroom newsroom;
    @Inject
    private Clock clock;

    void publish(SampleDocument document) {
        UUID item = UUID.randomUUID();
        acting.person(SampleNewsroom.EDITOR, () -> {
            editorial.open(new OpenArticle(item, draft(document, List.of())));
            UUID file = editorial.attach(new AttachFile(item, files.staged(document.file())));
            String title = document.typeName() + " " + document.number() + "/" + document.notation() + " (tệp mẫu)";
            return editorial.save(new SaveArticle(item, shelf.item(item).version(), draft(document,
                List.of(new AttachmentDraft(file, title, true, null))), null));
        });
        newsroom.submit(item);
        newsroom.approve(item);
    }

    private ItemDraft draft(SampleDocument document, List<AttachmentDraft> attachments) {
        return new ItemDraft(ItemKind.DOCUMENT, "document", document.title(), document.summary(), document.body(),
            shelf.section(document.section()), List.of(),
            new SourceDraft(SourceCredit.Kind.OFFICIAL, "Ủy ban nhân dân thành phố Hà Nội", null, null, false, null, null, null),
            List.of(), List.of("CCHC-2"), List.of(), attachments, document.facts(LocalDate.now(clock.withZone(ClockProducer.HANOI))), null, true);
    }
}
