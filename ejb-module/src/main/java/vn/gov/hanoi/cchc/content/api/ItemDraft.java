package vn.gov.hanoi.cchc.content.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * What an editor typed. It becomes a {@link RevisionContent} when it is saved: NFC, HTML sanitised, facts of files read from
 * {@code media}. Pictures in the body are written as {@code <img src>} with the id of a file that stands in {@code pictures}
 * ({@link FileLinks}); others are dropped. The audit trail leaves the texts out, because it cannot forget them when the item is sealed;
 * the saved revision has them.
 *
 * @param kind        article or official document; fixed when the item is opened
 * @param genre       code of {@code content_genre}
 * @param title       one line; 1–255 characters, documents up to 500
 * @param summary     plain text, or null
 * @param bodyHtml    HTML, or null
 * @param section     id of the section, or null while undecided
 * @param authors     in the order to be named
 * @param source      null means own work
 * @param tags        at most 20
 * @param parFields   codes CCHC-1 … CCHC-6
 * @param pictures    in page order
 * @param attachments in order
 * @param document    required for documents, null for articles
 * @param eventAt     when the reported event took place, or null
 * @param sample      labelled "Mẫu"
 * @param translates  of a translation the number of the revision it translates; asked for a translation and for nothing else
 */
public record ItemDraft(@NotNull ItemKind kind, @NotBlank @Size(max = 20) String genre, @Secret @NotBlank @Size(max = 500) String title,
                        @Secret @Size(max = 1000) String summary, @Secret @Size(max = 500_000) String bodyHtml, UUID section,
                        @Valid @Size(max = 20) List<@NotNull AuthorCredit> authors, @Valid SourceDraft source,
                        @Size(max = 20) List<@NotBlank @Size(max = 60) String> tags,
                        @Size(max = 6) List<@NotBlank @Size(max = 10) String> parFields,
                        @Valid @Size(max = 50) List<@NotNull PictureDraft> pictures,
                        @Valid @Size(max = 50) List<@NotNull AttachmentDraft> attachments, @Valid DocumentFacts document, Instant eventAt,
                        boolean sample, @Positive Integer translates) {

    public ItemDraft {
        authors = authors == null ? List.of() : List.copyOf(authors);
        tags = tags == null ? List.of() : List.copyOf(tags);
        parFields = parFields == null ? List.of() : List.copyOf(parFields);
        pictures = pictures == null ? List.of() : List.copyOf(pictures);
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
    }

    /** What is no translation. */
    public ItemDraft(ItemKind kind, String genre, String title, String summary, String bodyHtml, UUID section, List<AuthorCredit> authors,
                     SourceDraft source, List<String> tags, List<String> parFields, List<PictureDraft> pictures, List<AttachmentDraft> attachments,
                     DocumentFacts document, Instant eventAt, boolean sample) {
        this(kind, genre, title, summary, bodyHtml, section, authors, source, tags, parFields, pictures, attachments, document, eventAt, sample, null);
    }
}
