package vn.gov.hanoi.cchc.intake.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.SubmittedAuthor;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.control.edxml.DocumentId;
import vn.gov.hanoi.cchc.intake.control.edxml.ExchangeDates;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * By what a repetition is recognised. Files count with the fingerprint of the bytes as they arrived, texts in NFC. Of a document everything
 * counts that its sender can correct, but not the road it came by: the same document by JSON and by edXML is the same.
 */
public final class Fingerprint {

    private Fingerprint() {
    }

    public static String of(SuppliedWork work) {
        List<FileMark> files = work.files().stream().map(file -> FileMark.of(file, true)).toList();
        return CanonicalJson.fingerprint(new WorkMark(work.kind().name(), line(work.title()), line(work.summary()),
            VietnameseText.nfc(work.bodyHtml()), work.eventAt(), work.authors(), work.source(), line(work.section()), work.tags(), files));
    }

    public static String of(SuppliedDocument document) {
        List<FileMark> files = document.files().stream().map(file -> FileMark.of(file, false)).toList();
        return CanonicalJson.fingerprint(new DocumentMark(line(document.organId()), line(document.organName()), line(document.number()),
            line(document.notation()), KeptContent.typeName(document), KeptContent.normative(document), line(document.subject()),
            line(document.summary()), document.issuedOn(), document.effectiveOn(), line(document.signerPosition()), line(document.signerName()),
            document.urgency(), line(document.section()), files));
    }

    /** Key of the document axis in the one form in which it is compared; built from the other fields when the sender gave none. */
    public static String documentKey(SuppliedDocument document) {
        if (line(document.documentId()) != null) {
            return documentKey(document.documentId());
        }
        String organ = line(document.organId()) == null ? VietnameseText.fold(line(document.organName())) : line(document.organId());
        return organ + "," + ExchangeDates.write(document.issuedOn()) + "," + line(document.number()) + "/" + line(document.notation());
    }

    public static String documentKey(String given) {
        String key = line(given);
        return DocumentId.parse(key).map(DocumentId::value).orElse(key);
    }

    /** One fixed length for keys of any kind. */
    static String key(String kind, String... parts) {
        return Sha256.of(kind + "\n" + String.join("\n", Stream.of(parts).map(part -> Objects.toString(part, "")).toList()));
    }

    private static String line(String text) {
        return VietnameseText.line(text);
    }

    private record FileMark(String original, String name, String alt, String credit, boolean main) {

        /** Of a document's file only its bytes and its part count: senders rename them from packet to packet. */
        static FileMark of(SubmittedFile file, boolean whole) {
            String original = file.file().original();
            return whole ? new FileMark(original, line(file.file().name()), line(file.alt()), line(file.credit()), file.main())
                : new FileMark(original, null, null, null, file.main());
        }
    }

    private record WorkMark(String kind, String title, String summary, String bodyHtml, Instant eventAt, List<SubmittedAuthor> authors,
                            SubmittedSource source, String section, List<String> tags, List<FileMark> files) {
    }

    private record DocumentMark(String organId, String organName, String number, String notation, String typeName, boolean normative,
                                String subject, String summary, LocalDate issuedOn, LocalDate effectiveOn, String signerPosition,
                                String signerName, int urgency, String section, List<FileMark> files) {
    }
}
