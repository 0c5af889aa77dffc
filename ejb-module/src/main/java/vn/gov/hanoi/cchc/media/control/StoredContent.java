package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.entity.MediaFile;
import vn.gov.hanoi.cchc.media.entity.MediaVariant;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Rows and bytes together: what may be read is in the shared store, what may not is out of it. */
@Dependent
public class StoredContent {

    private static final UUID NOBODY = new UUID(0, 0);

    private final FileStore store;
    private final MediaFiles files;
    private final KeptTexts texts;
    private final KeptPreviews previews;

    @Inject
    public StoredContent(FileStore store, MediaFiles files, KeptTexts texts, KeptPreviews previews) {
        this.store = store;
        this.files = files;
        this.texts = texts;
        this.previews = previews;
    }

    /**
     * The bytes of some readable file. A transaction that sealed them and then rolled back left them apart: they come back here.
     *
     * @throws RuleViolated file.sealed when every file with them is sealed or infected, file.content.missing when they are nowhere
     */
    public Path readable(String sha256) {
        if (!files.isReadable(sha256, NOBODY)) {
            throw new RuleViolated(store.sealed(sha256).isPresent() ? "file.sealed" : "file.content.missing", sha256);
        }
        if (store.shared(sha256).isEmpty()) {
            store.restore(sha256);
        }
        return store.shared(sha256).orElseThrow(() -> new RuleViolated("file.content.missing", sha256));
    }

    /**
     * The bytes wherever they are: for those named on a sealed item, and for the scanner.
     *
     * @throws RuleViolated file.content.missing
     */
    public Path anywhere(String sha256) {
        return store.sealed(sha256).or(() -> store.shared(sha256)).orElseThrow(() -> new RuleViolated("file.content.missing", sha256));
    }

    /** Takes a file and its smaller copies out of the shared store; content that other readable files share stays there for them, its words and its pages too. */
    public void withdraw(MediaFile file) {
        boolean shared = files.isReadable(file.sha256(), file.id());
        store.seal(file.sha256(), shared);
        if (!shared) {
            texts.forget(file.sha256());
            previews.forget(file.sha256()).stream().filter(picture -> store.shared(picture).isPresent())
                .forEach(picture -> store.seal(picture, files.isReadable(picture, file.id())));
        }
        for (MediaVariant variant : files.variants(file.id())) {
            store.seal(variant.sha256(), files.isReadable(variant.sha256(), file.id()));
        }
    }
}
