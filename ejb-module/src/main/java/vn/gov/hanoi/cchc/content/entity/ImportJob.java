package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportLossRow;
import vn.gov.hanoi.cchc.content.api.ImportRefusal;
import vn.gov.hanoi.cchc.content.api.ImportState;
import vn.gov.hanoi.cchc.content.api.ImportView;
import vn.gov.hanoi.cchc.content.api.StagedImport;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * An import and how far it is. The count of a line is written with the line itself, so after a crash the job goes on exactly where it
 * stood.
 */
@Entity
@Table(name = "content_import")
public class ImportJob {

    /** What a line did. */
    public enum Effect { CREATED, UPDATED, UNCHANGED, REFUSED }

    @Id
    private UUID id;
    @Version
    private long version;
    private String name;
    private String path;
    private String sha256;
    @Enumerated(EnumType.STRING)
    private ImportState state;
    private int total;
    @Column(name = "next_line")
    private int nextLine;
    private int done;
    private int created;
    private int updated;
    private int unchanged;
    private int refused;
    @Column(name = "claimed_until")
    private Instant claimedUntil;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "finished_at")
    private Instant finishedAt;
    private UUID actor;
    @Column(name = "actor_name")
    private String actorName;
    @Column(name = "actor_display")
    private String actorDisplay;
    @Column(name = "actor_agency")
    private String actorAgency;

    protected ImportJob() {
    }

    public ImportJob(UUID id, StagedImport file, Caller by, Instant at) {
        this.id = id;
        this.name = file.name();
        this.path = file.path().toString();
        this.sha256 = file.sha256();
        this.state = ImportState.QUEUED;
        this.total = file.lines();
        this.nextLine = 1;
        this.startedAt = at;
        this.actor = by.account();
        this.actorName = by.name();
        this.actorDisplay = by.displayName() == null ? by.name() : by.displayName();
        this.actorAgency = by.agency();
    }

    /** Whether a worker may take it now; the one before may have died. */
    public boolean isFree(Instant now) {
        return state != ImportState.DONE && (claimedUntil == null || claimedUntil.isBefore(now));
    }

    public void claim(Instant until) {
        state = ImportState.RUNNING;
        claimedUntil = until;
    }

    /** @throws RuleViolated import.line.done when another worker was faster */
    public void requireOpen(int line) {
        if (line < nextLine) {
            throw new RuleViolated("import.line.done");
        }
    }

    public void count(int line, Effect effect) {
        nextLine = line + 1;
        done++;
        switch (effect) {
            case CREATED -> created++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REFUSED -> refused++;
        }
    }

    public void finish(Instant at) {
        state = ImportState.DONE;
        finishedAt = at;
        claimedUntil = null;
    }

    /** Whoever started it, as the lines are recorded: the portal acts in this name. */
    public Caller actor() {
        return new Caller(actor, actorName, actorDisplay, actorAgency, Set.of(Permission.IMPORT_RUN, Permission.SYSTEM), null);
    }

    public UUID id() {
        return id;
    }

    public Path path() {
        return Path.of(path);
    }

    public int nextLine() {
        return nextLine;
    }

    public ImportView view(List<ImportRefusal> refusals, List<ImportLossRow> losses) {
        return new ImportView(id, name, state, state == ImportState.DONE, total, done, created, updated, unchanged, refused, startedAt,
            finishedAt, actorDisplay, refusals, losses);
    }
}
