package vn.gov.hanoi.cchc.intake.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.gov.hanoi.cchc.media.api.StagedFile;

/**
 * A file of a submission, measured and judged by {@code media}, waiting in the staging folder.
 *
 * @param file   what the staging made of it
 * @param alt    what a picture shows, in words; required for pictures of submissions, ignored for documents' files
 * @param credit who made it and who permits its use, or null
 * @param main   the document itself, as opposed to annexes
 */
public record SubmittedFile(@NotNull StagedFile file, @Size(max = 500) String alt, @Size(max = 255) String credit, boolean main) {
}
