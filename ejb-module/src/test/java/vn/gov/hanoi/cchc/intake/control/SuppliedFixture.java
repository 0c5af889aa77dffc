package vn.gov.hanoi.cchc.intake.control;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.intake.ReceiptFixture;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.Sha256;

/** What suppliers send in the tests. */
final class SuppliedFixture {

    private SuppliedFixture() {
    }

    static SubmittedFile file(String name, String bytes, String alt) {
        MediaKind kind = name.endsWith("jpg") ? MediaKind.PICTURE : MediaKind.DOCUMENT;
        String hash = Sha256.of(bytes);
        StagedFile staged =
            new StagedFile(name, "application/pdf", kind, bytes.length(), hash, hash, Path.of(name), null, null, null, null, List.of());
        return new SubmittedFile(staged, alt, null, true);
    }

    static SuppliedWork news(String title, String body, SubmittedFile... files) {
        return work(ReceiptKind.NEWS, title, body, ReceiptFixture.NOW, files);
    }

    static SuppliedWork work(ReceiptKind kind, String title, String body, Instant eventAt, SubmittedFile... files) {
        return new SuppliedWork(kind, title, null, body, eventAt, List.of(), null, null, List.of(), List.of(files), false);
    }

    static SuppliedDocument document(String organId, String organName, String subject, SubmittedFile... files) {
        return document(organId, organName, "819", "QĐ-UBND", "Quyết định", null, subject, files);
    }

    static SuppliedDocument document(String organId, String organName, String number, String notation, String typeName, Integer typeCode,
                                     String subject, SubmittedFile... files) {
        return new SuppliedDocument(null, organId, organName, number, notation, typeName, typeCode, subject, null, LocalDate.of(2026, 11, 20),
            null, null, null, 0, null, List.of(files), null);
    }
}
