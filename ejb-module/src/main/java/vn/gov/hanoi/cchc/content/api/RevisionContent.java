package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Everything of one revision that a reader may see or that decides whether it may be seen. The fingerprint of an approval is taken over
 * the canonical JSON of this record, so a changed byte of a file (its SHA-256 stands here), an alt text, a credit or the order of the
 * authors voids the approval.
 *
 * @param kind        article or official document
 * @param genre       content class, a code of {@code content_genre}: news, article, photo, drawing, audio, video, document, other
 * @param title       one line, NFC, 1–255 characters; the subject of a document has up to 500
 * @param summary     plain text, at most 1,000 characters; may be empty
 * @param bodyHtml    sanitised HTML, own files named as {@link FileLinks} says; empty for a document that consists of files
 * @param section     id of the section it stands in
 * @param authors     in the order they are named; empty for a document
 * @param source      where it comes from and on what permission it is used
 * @param tags        folded duplicates removed, in the editor's order
 * @param parFields   codes CCHC-1 … CCHC-6 (standards §1)
 * @param pictures    in page order; the first with {@code lead} is shown in lists
 * @param attachments files offered for download, in order
 * @param document    facts of the official document, null for articles
 * @param eventAt     when the reported event took place, or null
 * @param sample      labelled "Mẫu" wherever it is shown
 * @param translates  of an English translation the number of the revision it translates; null for everything else
 */
public record RevisionContent(ItemKind kind, String genre, String title, String summary, String bodyHtml, UUID section,
                              List<AuthorCredit> authors, SourceCredit source, List<String> tags, List<String> parFields,
                              List<PictureUse> pictures, List<AttachmentUse> attachments, DocumentFacts document, Instant eventAt,
                              boolean sample, Integer translates) {

    public RevisionContent {
        authors = authors == null ? List.of() : List.copyOf(authors);
        tags = tags == null ? List.of() : List.copyOf(tags);
        parFields = parFields == null ? List.of() : List.copyOf(parFields);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** What is no translation. */
    public RevisionContent(ItemKind kind, String genre, String title, String summary, String bodyHtml, UUID section, List<AuthorCredit> authors,
                           SourceCredit source, List<String> tags, List<String> parFields, List<PictureUse> pictures,
                           List<AttachmentUse> attachments, DocumentFacts document, Instant eventAt, boolean sample) {
        this(kind, genre, title, summary, bodyHtml, section, authors, source, tags, parFields, pictures, attachments, document, eventAt, sample, null);
    }

    /** The source of the item, then those of its pictures, films and sound that come from elsewhere. */
    public Stream<SourceCredit> sources() {
        return Stream.concat(Stream.ofNullable(source), Stream.concat(pictures.stream().map(PictureUse::source),
            clips().map(use -> use.clip().source()))).filter(Objects::nonNull);
    }

    /** Films and sound, in their order. */
    public Stream<AttachmentUse> clips() {
        return attachments.stream().filter(use -> use.clip() != null);
    }

    /** The source whose written consent ends first; empty when none has an end. */
    public Optional<SourceCredit> endsFirst() {
        return sources().filter(credit -> credit.permissionNeeded() && credit.permissionUntil() != null)
            .min(Comparator.comparing(SourceCredit::permissionUntil));
    }
}
