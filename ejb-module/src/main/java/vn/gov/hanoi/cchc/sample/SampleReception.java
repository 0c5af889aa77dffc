package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ClassifyReceipt;
import vn.gov.hanoi.cchc.intake.api.HoldReceipt;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.PassToEditing;
import vn.gov.hanoi.cchc.intake.api.ReceiveSubmission;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.intake.api.RefuseReceipt;
import vn.gov.hanoi.cchc.intake.api.ReturnReceipt;
import vn.gov.hanoi.cchc.intake.api.SubmittedAuthor;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptQueries;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.intake.boundary.RefusalDesk;
import vn.gov.hanoi.cchc.intake.boundary.TriageDesk;

/** The sample collaborator sends, the sample standing office judges. */
@ApplicationScoped
public class SampleReception {

    private static final String COLLABORATOR = "cong-tac-vien";
    private static final String STANDING_OFFICE = "thuong-truc";

    @Inject
    private ActingAs acting;
    @Inject
    private ReceptionDesk reception;
    @Inject
    private TriageDesk triage;
    @Inject
    private RefusalDesk refusals;
    @Inject
    private ReceiptQueries receipts;
    @Inject
    private SampleFiles files;
    @Inject
    private Clock clock;

    /** Sends one item and takes it as far as triage takes it; the receipt when it went on to the editors. */
    Optional<UUID> receive(SampleItem item) {
        UUID receipt = acting.person(COLLABORATOR, () -> reception.receiveSubmission(
            new ReceiveSubmission(Channel.OFFICE_FORM, work(item), true, null, "sample-" + item.key()))).id();
        acting.person(STANDING_OFFICE, () -> {
            judge(item, receipt);
            return null;
        });
        return item.edited() ? Optional.of(receipt) : Optional.empty();
    }

    private SuppliedWork work(SampleItem item) {
        Instant event = clock.instant().minus(Duration.ofHours(item.hoursAgo()));
        return new SuppliedWork(item.kind(), item.title(), item.summary(), item.bodyHtml(), event,
            List.of(new SubmittedAuthor("Nguyễn Thu Hà (mẫu)", "UBND phường Hoàn Kiếm", null)),
            new SubmittedSource(SubmittedSource.Kind.OWN, "UBND phường Hoàn Kiếm", null), item.section(), item.tags(), files(item), true);
    }

    private List<SubmittedFile> files(SampleItem item) {
        return item.files().stream().map(file -> new SubmittedFile(files.staged(file.name()), file.alt(), file.credit(), false)).toList();
    }

    private void judge(SampleItem item, UUID receipt) {
        switch (item.state()) {
            case RECEIVED -> triage.claim(receipt);
            case RETURNED -> triage.returnForCompletion(new ReturnReceipt(receipt, version(receipt), item.missing(), null));
            case HELD -> refusals.hold(new HoldReceipt(receipt, version(receipt), "Trung tâm Phục vụ hành chính công Thành phố", "TTPVHCC",
                clock.instant().plus(Duration.ofDays(2)), "Đề nghị đối chiếu tỷ lệ hồ sơ trực tuyến với số liệu của Cổng Dịch vụ công."));
            case REFUSED -> refusals.refuse(new RefuseReceipt(receipt, version(receipt),
                List.of(RefusalGround.of(RefusalCode.R1, item.reason())), null));
            default -> {
                triage.classify(new ClassifyReceipt(receipt, version(receipt), Origin.COMMUNE, item.contentClass(), item.purpose(), item.section()));
                triage.passToEditing(new PassToEditing(receipt, version(receipt), null, null));
            }
        }
    }

    private long version(UUID receipt) {
        return receipts.receipt(receipt).orElseThrow().version();
    }
}
