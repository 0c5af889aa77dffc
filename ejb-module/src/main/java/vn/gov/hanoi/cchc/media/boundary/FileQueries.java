package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.FilePreview;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.media.api.PagePictureView;
import vn.gov.hanoi.cchc.media.api.VariantView;
import vn.gov.hanoi.cchc.media.control.FilePreviews;
import vn.gov.hanoi.cchc.media.control.KeptTexts;
import vn.gov.hanoi.cchc.media.control.MediaFiles;
import vn.gov.hanoi.cchc.media.control.ScanPolicy;
import vn.gov.hanoi.cchc.media.control.StoredContent;
import vn.gov.hanoi.cchc.media.entity.MediaFile;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What is kept, for the office and for the contexts that use files. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FileQueries {

    @Inject
    private MediaFiles files;
    @Inject
    private StoredContent content;
    @Inject
    private ScanPolicy scans;
    @Inject
    private KeptTexts texts;
    @Inject
    private FilePreviews previews;
    @Inject
    private CallerContext context;

    /**
     * Facts about a file, never its bytes; sealed ones too, so that a list can say so.
     *
     * @throws RuleViolated file.unknown
     */
    @PermitAll
    public FileView view(UUID file) {
        return files.get(file).view();
    }

    /** In no particular order; unknown ids are left out. */
    @PermitAll
    public List<FileView> views(Collection<UUID> ids) {
        return files.views(ids);
    }

    /**
     * Opens a file for the caller: staff who read the queue or the articles open all, others what they or their agency sent.
     *
     * @throws RuleViolated file.unknown (also for a stranger), file.sealed, file.scan.infected, file.text.waiting, file.content.missing
     */
    @RolesAllowed({Permission.INTAKE_SUBMIT, Permission.INTAKE_ENTER, Permission.INTAKE_READ, Permission.CONTENT_READ})
    public OpenedFile open(UUID id) {
        MediaFile file = files.get(id);
        if (!file.mayBeOpenedBy(context.caller())) {
            throw new RuleViolated("file.unknown");
        }
        file.requireOpen();
        return new OpenedFile(file.view(), content.readable(file.sha256()));
    }

    /** The words read out of these bytes, NFC; empty when none were, or nobody may read them. */
    @PermitAll
    public Optional<String> words(String sha256) {
        return texts.of(sha256);
    }

    /** What can be seen of these bytes without opening them; empty when nobody may open them. */
    @PermitAll
    public Optional<FilePreview> preview(String sha256) {
        return previews.of(sha256);
    }

    /** A picture of a page of these bytes; empty when there is none of this width, or nobody may open them. */
    @PermitAll
    public Optional<PagePictureView> pagePicture(String sha256, int page, int width) {
        return previews.picture(sha256, page, width);
    }

    /** Smaller copies of pictures, by picture, narrowest first. They inherit the picture's credit. */
    @PermitAll
    public List<VariantView> variants(Collection<UUID> pictures) {
        return files.variants(pictures);
    }

    /**
     * Asked before anything with these files becomes public (rulings 22 and 23).
     *
     * @throws RuleViolated file.unknown, file.sealed, file.scan.pending, file.scan.infected, file.scan.missing,
     *     file.text.waiting
     */
    @PermitAll
    public void requirePublishable(Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        List<FileView> found = files.views(wanted);
        if (found.size() < wanted.size()) {
            throw new RuleViolated("file.unknown");
        }
        found.forEach(scans::requirePublishable);
    }
}
