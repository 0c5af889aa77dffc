package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.List;

/**
 * The content of one version of a submission, as it is kept: NFC, HTML sanitised, files kept. Never changed; a resubmission is another version.
 *
 * @param kind     what was sent
 * @param title    title, or subject of the document (then up to 500 characters)
 * @param summary  or null
 * @param bodyHtml sanitised HTML, or null
 * @param eventAt  or null
 * @param authors  in the order to be named
 * @param source   null means own work
 * @param section  slug the supplier has in mind, or null
 * @param tags     in the supplier's order
 * @param document facts of a document, null for works
 * @param files    in the supplier's order
 * @param sample   labelled as sample data
 */
public record SubmissionContent(ReceiptKind kind, String title, String summary, String bodyHtml, Instant eventAt,
                                List<SubmittedAuthor> authors, SubmittedSource source, String section, List<String> tags,
                                SubmissionDocument document, List<SubmissionFile> files, boolean sample) {

    public SubmissionContent {
        authors = authors == null ? List.of() : List.copyOf(authors);
        tags = tags == null ? List.of() : List.copyOf(tags);
        files = files == null ? List.of() : List.copyOf(files);
    }
}
