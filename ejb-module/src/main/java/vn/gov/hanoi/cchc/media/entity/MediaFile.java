package vn.gov.hanoi.cchc.media.entity;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.ScanState;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A kept file. Its bytes never change; what is known about them does: what a scanner said, whether it is sealed. */
@Entity
@Table(name = "media_file")
public class MediaFile {

    @Id
    private UUID id;
    @Version
    private long version;
    private String name;
    private String mediaType;
    @Enumerated(EnumType.STRING)
    private MediaKind kind;
    private long size;
    private String sha256;
    private String original;
    private Integer width;
    private Integer height;
    private Long milliseconds;
    @Embedded
    private EmbeddedWords embedded;
    @Enumerated(EnumType.STRING)
    private ScanState scan;
    private Instant scannedAt;
    private String finding;
    @Enumerated(EnumType.STRING)
    private TextState textState;
    private Instant textReadAt;
    private boolean sealed;
    private Instant sealedAt;
    private Instant keptAt;
    private UUID keptBy;
    private String keptByName;
    private String agency;

    protected MediaFile() {
    }

    /**
     * @param scan NOT_SCANNED without a scanner, PENDING with one
     * @param text WAITING until its words were read, NONE when it can have none
     */
    public MediaFile(StagedFile staged, ScanState scan, TextState text, Caller by, Instant at) {
        this.id = UUID.randomUUID();
        this.name = staged.name();
        this.mediaType = staged.mediaType();
        this.kind = staged.kind();
        this.size = staged.size();
        this.sha256 = staged.sha256();
        this.original = staged.original();
        this.width = staged.width();
        this.height = staged.height();
        this.milliseconds = staged.milliseconds();
        this.embedded = staged.embedded() == null ? null : new EmbeddedWords(staged.embedded());
        this.scan = scan;
        this.textState = text;
        this.keptAt = at;
        this.keptBy = by.account();
        this.keptByName = by.name();
        this.agency = by.agency();
    }

    public UUID id() {
        return id;
    }

    public String sha256() {
        return sha256;
    }

    /** Takes it away from everyone but named people; sealing twice is one sealing. */
    public void seal(Instant at) {
        if (!sealed) {
            sealed = true;
            sealedAt = at;
        }
    }

    /** @throws RuleViolated file.scan.step */
    public void scanned(ScanState result, String what, Instant at) {
        ScanStep step = result == ScanState.CLEAN ? ScanStep.PASS : ScanStep.FIND;
        if (step.to != result || !step.from.contains(scan)) {
            throw new RuleViolated("file.scan.step", scan, result);
        }
        scan = step.to;
        finding = what;
        scannedAt = at;
    }

    /** The reading of its words has ended; what was read stays read. */
    public void read(TextState result, Instant at) {
        textState = result;
        textReadAt = at;
    }

    public boolean waitsForReading() {
        return textState == TextState.WAITING;
    }

    public boolean sealed() {
        return sealed;
    }

    public String keptByName() {
        return keptByName;
    }

    /** What its name ends with, found by content. */
    public String extension() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Staff who read the queue or the articles open everything that is not sealed; everybody else what they or their agency sent. */
    public boolean mayBeOpenedBy(Caller caller) {
        return caller.may(Permission.INTAKE_READ) || caller.may(Permission.CONTENT_READ)
            || caller.answersFor(keptBy) || caller.actsFor(agency);
    }

    /** @throws RuleViolated file.sealed, file.scan.infected, file.text.waiting */
    public void requireOpen() {
        if (sealed) {
            throw new RuleViolated("file.sealed");
        }
        requireHarmless();
        if (waitsForReading()) {
            throw new RuleViolated("file.text.waiting", name);
        }
    }

    /** @throws RuleViolated file.scan.infected */
    public void requireHarmless() {
        if (scan == ScanState.INFECTED) {
            throw new RuleViolated("file.scan.infected", name);
        }
    }

    public FileView view() {
        return new FileView(id, name, mediaType, kind, size, sha256, scan, textState, sealed, width, height, milliseconds,
            sealed || embedded == null ? null : embedded.text(), keptAt);
    }
}
