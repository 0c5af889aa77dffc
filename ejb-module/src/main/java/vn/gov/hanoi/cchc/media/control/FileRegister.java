package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.api.StagedVariant;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.media.entity.MediaFile;
import vn.gov.hanoi.cchc.media.entity.MediaVariant;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Enters files: bytes first, then the row, so that a row never lacks its bytes and bytes without a row are invisible. */
@Dependent
public class FileRegister {

    private final MediaFiles files;
    private final FileStore store;
    private final StoredContent content;
    private final ScanPolicy scans;
    private final CallerContext context;
    private final Clock clock;

    @Inject
    public FileRegister(MediaFiles files, FileStore store, StoredContent content, ScanPolicy scans, CallerContext context, Clock clock) {
        this.files = files;
        this.store = store;
        this.content = content;
        this.scans = scans;
        this.context = context;
        this.clock = clock;
    }

    /** See {@code FileKeeping.keep}. */
    public UUID keep(StagedFile staged) {
        Instant now = now();
        requireQuota(staged, context.caller(), now);
        if (files.isInfected(staged.sha256())) {
            throw new RuleViolated("file.scan.infected", staged.name());
        }
        store.put(staged.path(), staged.sha256());
        for (StagedVariant variant : staged.variants()) {
            store.put(variant.path(), variant.sha256());
        }
        MediaFile file = new MediaFile(staged, scans.initial(), textState(staged), context.caller(), now);
        List<MediaVariant> variants = staged.variants().stream().map(variant -> new MediaVariant(file, variant)).toList();
        files.add(file, variants);
        return file.id();
    }

    /** See {@code FileKeeping.seal}. */
    public void seal(UUID id) {
        MediaFile file = files.get(id);
        file.seal(now());
        content.withdraw(file);
    }

    /** What is known about the same bytes counts; a mark is not taken on trust but found again, with its alarm. */
    private TextState textState(StagedFile staged) {
        boolean words = FileFormat.ofMediaType(staged.mediaType()).filter(FileFormat::hasWords).isPresent();
        return words ? files.textState(staged.sha256()).orElse(TextState.WAITING) : TextState.NONE;
    }

    /** Systems and imports are bounded by their own limits; a person by these. */
    private void requireQuota(StagedFile staged, Caller caller, Instant now) {
        if (caller.account() == null || caller.may(Permission.IMPORT_RUN)) {
            return;
        }
        long[] added = files.addedBy(caller.account(), now.minus(Duration.ofDays(1)));
        if (added[0] >= Limits.FILES_A_DAY || added[1] + staged.size() > Limits.BYTES_A_DAY) {
            throw new RuleViolated("file.quota", Limits.FILES_A_DAY, Limits.BYTES_A_DAY / 1024 / Limits.MEGABYTE);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
