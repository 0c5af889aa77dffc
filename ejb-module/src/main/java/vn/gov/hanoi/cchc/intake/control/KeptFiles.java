package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.boundary.FileKeeping;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Takes staged files into the store, in the transaction of the receipt they belong to. */
@ApplicationScoped
public class KeptFiles {

    @Inject
    private FileKeeping keeping;

    public List<SubmissionFile> keep(List<SubmittedFile> files) {
        return files.stream().map(this::keep).toList();
    }

    /**
     * New files after those of the version before that stay.
     *
     * @param stay ids of the earlier files to keep; others of that version are left behind with it
     */
    public List<SubmissionFile> keep(List<SubmissionFile> earlier, List<UUID> stay, List<SubmittedFile> files) {
        Stream<SubmissionFile> staying = earlier.stream().filter(file -> stay.contains(file.file()));
        return Stream.concat(staying, keep(files).stream()).toList();
    }

    public void seal(List<UUID> files) {
        files.forEach(keeping::seal);
    }

    private SubmissionFile keep(SubmittedFile file) {
        StagedFile staged = file.file();
        UUID id = keeping.keep(staged);
        return new SubmissionFile(id, staged.name(), staged.mediaType(), staged.kind(), staged.size(), staged.sha256(), staged.original(),
            VietnameseText.line(file.alt()), VietnameseText.line(file.credit()), file.main(), staged.width(), staged.height());
    }
}
