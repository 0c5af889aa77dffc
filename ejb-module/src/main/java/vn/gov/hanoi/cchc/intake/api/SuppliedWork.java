package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import vn.gov.hanoi.cchc.audit.Secret;

/**
 * The content of news and other works, as supplied. Not for documents: those are {@link SuppliedDocument}. The audit trail leaves the texts
 * out, because what is sealed later must not be readable there; the receipt's versions keep them for ever.
 *
 * @param kind     any but DOCUMENT
 * @param title    1–255 characters
 * @param summary  plain text, or null
 * @param bodyHtml HTML, sanitised on receipt; null when there is a file instead
 * @param eventAt  when the reported event took place; required for NEWS (the 48 hours run from it), null elsewhere when there is none
 * @param authors  in the order to be named
 * @param source   null means own work
 * @param section  slug of the section the supplier has in mind, or null
 * @param tags     at most 20
 * @param files    pictures need alt
 * @param sample   labelled as sample data
 */
public record SuppliedWork(@NotNull ReceiptKind kind, @Secret @NotBlank @Size(max = 255) String title,
                           @Secret @Size(max = 1000) String summary,
                           @Secret @Size(max = 500_000) String bodyHtml, Instant eventAt,
                           @Valid @Size(max = 20) List<@NotNull SubmittedAuthor> authors, @Valid SubmittedSource source,
                           @Size(max = 80) String section, @Size(max = 20) List<@NotBlank @Size(max = 60) String> tags,
                           @Valid @Size(max = 50) List<@NotNull SubmittedFile> files, boolean sample) {

    public SuppliedWork {
        authors = authors == null ? List.of() : List.copyOf(authors);
        tags = tags == null ? List.of() : List.copyOf(tags);
        files = files == null ? List.of() : List.copyOf(files);
    }
}
