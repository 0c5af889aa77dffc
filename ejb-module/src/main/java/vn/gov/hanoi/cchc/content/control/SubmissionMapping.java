package vn.gov.hanoi.cchc.content.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SubmissionDocument;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.media.api.MediaKind;

/** What a supplier sent, in the editors' form. Nothing is judged here; that is the editors' work. */
final class SubmissionMapping {

    /** OrganId,yyyy/MM/dd,number/notation */
    private static final Pattern DOCUMENT_KEY = Pattern.compile("[^,]*,\\s*(\\d{4})/(\\d{1,2})/(\\d{1,2}),\\s*(\\S.*)");
    private static final int LONGEST_SYMBOL = 60;

    private SubmissionMapping() {
    }

    static ItemKind kind(SubmissionContent content) {
        return content.document() == null ? ItemKind.ARTICLE : ItemKind.DOCUMENT;
    }

    /** Address of the group of Article 4 that a class of content belongs to. */
    static String group(ContentClass contentClass) {
        return switch (contentClass) {
            case DOCUMENTS -> "van-ban";
            case LEADERS -> "lanh-dao-thanh-pho";
            case STEERING -> "ban-chi-dao";
            case RESULTS -> "tinh-hinh-ket-qua";
            case EXPERIENCE -> "kinh-nghiem-mo-hinh";
        };
    }

    /** @param section where triage or the supplier wants it, or null */
    static ItemDraft draft(SubmissionContent content, UUID section) {
        return new ItemDraft(kind(content), genre(content.kind()), content.title(), content.summary(), content.bodyHtml(), section,
            authors(content), source(content), content.tags(), List.of(), pictures(content), attachments(content),
            document(content.document()), content.eventAt(), content.sample());
    }

    private static String genre(ReceiptKind kind) {
        return switch (kind) {
            case NEWS -> "news";
            case ARTICLE -> "article";
            case PHOTO -> "photo";
            case DRAWING -> "drawing";
            case AUDIO -> "audio";
            case VIDEO -> "video";
            case DOCUMENT -> "document";
            case OTHER, FAULT, BARRIER -> "other";
        };
    }

    private static List<AuthorCredit> authors(SubmissionContent content) {
        return content.authors().stream()
            .map(author -> new AuthorCredit(author.name(), author.unit(), author.role() == null ? "author" : author.role())).toList();
    }

    private static SourceDraft source(SubmissionContent content) {
        SubmittedSource source = content.source();
        if (source != null) {
            return new SourceDraft(SourceCredit.Kind.valueOf(source.kind().name()), source.name(), source.url(), null, false, null, null, null);
        }
        return content.document() == null ? null
            : new SourceDraft(SourceCredit.Kind.OFFICIAL, content.document().organName(), null, null, false, null, null, null);
    }

    private static List<PictureDraft> pictures(SubmissionContent content) {
        List<PictureDraft> pictures = new ArrayList<>();
        for (SubmissionFile file : content.files()) {
            if (isPicture(content, file)) {
                pictures.add(new PictureDraft(file.file(), file.alt(), file.credit(), null, pictures.isEmpty(), null));
            }
        }
        return pictures;
    }

    private static List<AttachmentDraft> attachments(SubmissionContent content) {
        return content.files().stream().filter(file -> !isPicture(content, file))
            .map(file -> new AttachmentDraft(file.file(), null, file.main(), null)).toList();
    }

    /** A scanned page of an official document is the document, no illustration. */
    private static boolean isPicture(SubmissionContent content, SubmissionFile file) {
        return content.document() == null && file.kind() == MediaKind.PICTURE;
    }

    private static DocumentFacts document(SubmissionDocument document) {
        return document == null ? null : new DocumentFacts(document.number(), document.notation(), document.typeName(), document.normative(),
            document.issuedOn(), document.organId(), document.organName(), document.signerPosition(), document.signerName(),
            document.effectiveOn(), document.urgency(), document.documentId(), null, replaced(document.replaces()));
    }

    /** What the sender says it replaces, as relations that the editors judge: the key names a symbol and a day. */
    static List<DocumentRelation> replaced(List<String> keys) {
        List<DocumentRelation> relations = new ArrayList<>();
        for (String key : keys) {
            Matcher parts = DOCUMENT_KEY.matcher(key);
            if (parts.matches() && parts.group(4).length() <= LONGEST_SYMBOL) {
                relations.add(new DocumentRelation(RelationKind.REPLACES, null, parts.group(4), null, day(parts), null));
            }
        }
        return relations;
    }

    private static LocalDate day(Matcher parts) {
        try {
            return LocalDate.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
