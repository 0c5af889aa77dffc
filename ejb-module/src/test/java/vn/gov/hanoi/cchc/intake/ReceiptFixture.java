package vn.gov.hanoi.cchc.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SubmissionDocument;
import vn.gov.hanoi.cchc.intake.entity.Findings;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.intake.entity.SuppliedBy;
import vn.gov.hanoi.cchc.intake.entity.Timeliness;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;

/** People and receipts of the tests. */
public final class ReceiptFixture {

    public static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    public static final Caller HOA = person("hoa", null, Permission.INTAKE_TRIAGE, Permission.INTAKE_ENTER, Permission.INTAKE_READ);
    public static final Caller LAN = person("lan", "SNV", Permission.INTAKE_SUBMIT);
    public static final Caller MINH = person("minh", "STC", Permission.INTAKE_SUBMIT);

    private ReceiptFixture() {
    }

    public static Caller person(String name, String agency, String... permissions) {
        return new Caller(UUID.randomUUID(), name, name.toUpperCase(), agency, Set.of(permissions), null);
    }

    public static SubmissionContent news(String title) {
        return new SubmissionContent(ReceiptKind.NEWS, title, null, "<p>x</p>", NOW, List.of(), null, null, List.of(), null, List.of(), false);
    }

    public static SubmissionContent document(String subject) {
        SubmissionDocument facts = new SubmissionDocument("H26,2026/11/20,819/QĐ-UBND", "H26", null, "UBND", "819", "QĐ-UBND", "Quyết định",
            false, null, LocalDate.of(2026, 11, 20), null, null, null, 0, null);
        return new SubmissionContent(ReceiptKind.DOCUMENT, subject, null, null, null, List.of(), null, null, List.of(), facts, List.of(), false);
    }

    public static Receipt received() {
        return of(news("Một cửa ở phường Hoàn Kiếm"));
    }

    public static Receipt of(SubmissionContent content) {
        SuppliedBy lan = new SuppliedBy(LAN.account(), "SNV", "Sở Nội vụ", "Lan", null, "SUPPLIER_1", NOW);
        return new Receipt("TN-2026-000123", Channel.OFFICE_FORM, content, lan, Timeliness.none(NOW), NOW);
    }

    public static Receipt classified() {
        Receipt receipt = received();
        receipt.classify(new Findings(Origin.DEPARTMENT, ContentClass.RESULTS, Purpose.REPORT, null));
        return receipt;
    }

    /** A receipt in that state, by the shortest road. */
    public static Receipt in(ReceiptState state) {
        Receipt receipt = classified();
        switch (state) {
            case RECEIVED -> { }
            case RETURNED -> receipt.move(ReceiptTransition.RETURN);
            case HELD -> receipt.holdFor("Sở Tài chính", null, NOW.plusSeconds(60), "số liệu", HOA, NOW);
            case REFUSED -> receipt.move(ReceiptTransition.REFUSE);
            case SEALED -> receipt.seal(HOA);
            case RESOLVED -> receipt.move(ReceiptTransition.RESOLVE);
            default -> passed(receipt, state);
        }
        return receipt;
    }

    private static void passed(Receipt receipt, ReceiptState state) {
        receipt.pass(HOA);
        if (state == ReceiptState.APPROVAL) {
            receipt.move(ReceiptTransition.SUBMIT);
        } else if (state != ReceiptState.EDITING) {
            receipt.published("/bai-viet/mot-cua-1");
            if (state == ReceiptState.WITHDRAWN) {
                receipt.move(ReceiptTransition.WITHDRAW);
            }
        }
    }
}
