package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.content.api.SubmitArticle;
import vn.gov.hanoi.cchc.content.api.WithdrawArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.content.boundary.SubmissionDesk;
import vn.gov.hanoi.cchc.content.boundary.WithdrawalDesk;

/** The sample editor writes and submits, the sample head of the board approves. */
@ApplicationScoped
public class SampleNewsroom {

    static final String EDITOR = "bien-tap";
    private static final Duration LONGEST_READING = Duration.ofMinutes(2);
    private static final String HEAD = "truong-ban";

    @Inject
    private ActingAs acting;
    @Inject
    private EditorialDesk editorial;
    @Inject
    private SubmissionDesk submission;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private WithdrawalDesk withdrawal;
    @Inject
    private SampleShelf shelf;

    /** The Decision that the portal serves, as an official document with its articles as anchors. */
    void publishDecision() {
        UUID item = acting.person(EDITOR, () -> editorial.open(new OpenArticle(UUID.randomUUID(), decision()))).item();
        submit(item);
        approve(item);
    }

    private ItemDraft decision() {
        return new ItemDraft(ItemKind.DOCUMENT, "document", "Ban hành Quy chế hoạt động của Trang thông tin Cải cách hành chính thành phố Hà Nội",
            "Quy định hoạt động của Trang thông tin Cải cách hành chính: tiếp nhận, xử lý, biên tập, duyệt, đăng tải và lưu trữ thông tin.",
            text("/sample/quyet-dinh-819.html"), shelf.section("van-ban"), List.of(),
            new SourceDraft(SourceCredit.Kind.OFFICIAL, "Ủy ban nhân dân thành phố Hà Nội", null, null, false, null, null, null),
            List.of("quy chế", "Trang thông tin CCHC"), List.of(), List.of(), List.of(),
            new DocumentFacts("819", "QĐ-UBND", "Quyết định", false, LocalDate.of(2025, 2, 19), "H26", "Ủy ban nhân dân thành phố Hà Nội",
                null, null, LocalDate.of(2025, 2, 19), 0, "H26,2025/02/19,819/QĐ-UBND").with(null, List.of(
                    new DocumentRelation(RelationKind.BASED_ON, null, "104/2016/QH13", "Luật Tiếp cận thông tin", null, null),
                    new DocumentRelation(RelationKind.BASED_ON, null, "42/2022/NĐ-CP", null, null, null))), null, false);
    }

    /** Takes an item that passed triage as far as its sample state says. */
    void edit(SampleItem sample, UUID receipt) {
        UUID item = acting.person(EDITOR, () -> shelf.ofReceipt(receipt));
        if (sample.state() == SampleItem.State.EDITING) {
            return;
        }
        if (sample.described()) {
            describe(item, sample);
        }
        submit(item);
        if (sample.state() == SampleItem.State.SUBMITTED) {
            return;
        }
        approve(item);
        if (sample.correction() != null) {
            correct(item, sample.correction());
        }
        if (sample.state() == SampleItem.State.WITHDRAWN) {
            act(HEAD, () -> withdrawal.withdraw(new WithdrawArticle(item, shelf.item(item).version(), sample.reason(), null)));
        }
    }

    /** Captions, texts and pictures of film and sound, which only editors give. */
    private void describe(UUID item, SampleItem sample) {
        act(EDITOR, () -> {
            ArticleView view = shelf.item(item);
            RevisionContent now = view.working().content();
            editorial.save(new SaveArticle(item, view.version(), SampleDrafts.described(now, sample), null));
        });
    }

    /** A second version of something public, with a note for readers. */
    private void correct(UUID item, SampleItem.Correction correction) {
        act(EDITOR, () -> {
            ArticleView view = shelf.item(item);
            RevisionContent now = view.working().content();
            ItemDraft next = SampleDrafts.draft(now, now.bodyHtml() + correction.paragraph(), SampleDrafts.pictures(now, use -> null),
                now.attachments().stream().map(use -> new AttachmentDraft(use.file(), use.title(), use.main(), null)).toList());
            editorial.save(new SaveArticle(item, view.version(), next, correction.note()));
        });
        submit(item);
        approve(item);
    }

    void submit(UUID item) {
        act(EDITOR, () -> submission.submit(new SubmitArticle(item, shelf.item(item).version(), null, true)));
    }

    /** What a person waits for as well: the words of the files are read first. */
    void approve(UUID item) {
        awaitReading(item);
        act(HEAD, () -> {
            ArticleView view = shelf.item(item);
            approval.approve(new ApproveArticle(item, view.version(), view.working().contentHash(), true));
        });
    }

    private void awaitReading(UUID item) {
        List<UUID> attached = acting.person(HEAD, () -> shelf.attached(item));
        long end = System.nanoTime() + LONGEST_READING.toNanos();
        while (System.nanoTime() < end && !shelf.read(attached)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private void act(String person, Runnable deed) {
        acting.person(person, () -> {
            deed.run();
            return null;
        });
    }

    private static String text(String resource) {
        try (InputStream in = SampleNewsroom.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
