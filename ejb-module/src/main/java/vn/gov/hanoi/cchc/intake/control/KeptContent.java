package vn.gov.hanoi.cchc.intake.control;

import java.util.List;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SubmissionDocument;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;
import vn.gov.hanoi.cchc.intake.api.SubmittedAuthor;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.control.edxml.SymbolGrammar;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Supplied content in the form in which it is kept: NFC, one line where one line is meant, HTML sanitised. */
public final class KeptContent {

    private static final int NORMATIVE_TYPE = 1;
    private static final String NORMATIVE = "Văn bản quy phạm pháp luật";
    private static final String ADMINISTRATIVE = "Văn bản hành chính";

    private KeptContent() {
    }

    public static SubmissionContent of(SuppliedWork work, List<SubmissionFile> files) {
        List<String> tags = work.tags().stream().map(VietnameseText::line).distinct().toList();
        return new SubmissionContent(work.kind(), line(work.title()), text(work.summary()), SubmittedHtml.clean(work.bodyHtml()),
            work.eventAt(), work.authors().stream().map(KeptContent::author).toList(), source(work.source()), line(work.section()), tags,
            null, files, work.sample());
    }

    /**
     * @param agency code of the issuing agency
     * @param key      {@link Fingerprint#documentKey}
     * @param replaces keys of the documents whose place it takes
     */
    public static SubmissionContent of(SuppliedDocument document, String agency, String key, List<String> replaces, List<SubmissionFile> files) {
        SubmissionDocument facts = new SubmissionDocument(key, line(document.organId()), line(document.organName()), agency,
            line(document.number()), line(document.notation()), typeName(document), normative(document), document.typeCode(),
            document.issuedOn(), line(document.signerPosition()), line(document.signerName()), document.effectiveOn(), document.urgency(),
            text(document.otherInfo()), replaces);
        return new SubmissionContent(ReceiptKind.DOCUMENT, line(document.subject()), text(document.summary()), null, null, List.of(), null,
            line(document.section()), List.of(), facts, files, false);
    }

    /** As given; without a name the class says it. */
    static String typeName(SuppliedDocument document) {
        String given = line(document.typeName());
        return given != null ? given : normative(document) ? NORMATIVE : ADMINISTRATIVE;
    }

    /** A symbol with a year, {@code 38/2026/QĐ-UBND}, is that of a normative document; else the sender's class says it. */
    static boolean normative(SuppliedDocument document) {
        String symbol = line(document.number()) + "/" + line(document.notation());
        return SymbolGrammar.normative(symbol) || Integer.valueOf(NORMATIVE_TYPE).equals(document.typeCode());
    }

    private static SubmittedAuthor author(SubmittedAuthor author) {
        return new SubmittedAuthor(line(author.name()), line(author.unit()), line(author.role()));
    }

    private static SubmittedSource source(SubmittedSource source) {
        return source == null ? null : new SubmittedSource(source.kind(), line(source.name()), line(source.url()));
    }

    private static String line(String text) {
        return VietnameseText.line(text);
    }

    private static String text(String text) {
        String kept = VietnameseText.nfc(text);
        return kept == null || kept.isBlank() ? null : kept.strip();
    }
}
