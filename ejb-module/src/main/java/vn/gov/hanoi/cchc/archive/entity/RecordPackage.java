package vn.gov.hanoi.cchc.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import vn.gov.hanoi.cchc.archive.api.PackageState;

/** Where the folder of a version stands. */
@Entity
@Table(name = "archive_package")
@IdClass(RecordKey.class)
public class RecordPackage {

    private static final int LONGEST_PROBLEM = 500;
    private static final int MOST_DOUBLINGS = 6;

    @Id
    @Column(name = "permanent_id")
    private String permanentId;
    @Id
    private int number;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private PackageState state;
    @Column(name = "queued_at")
    private Instant queuedAt;
    private int attempts;
    @Column(name = "next_at")
    private Instant nextAt;
    @Column(name = "packed_at")
    private Instant packedAt;
    private String problem;

    protected RecordPackage() {
    }

    public RecordPackage(String permanentId, int number, Instant at) {
        this.permanentId = permanentId;
        this.number = number;
        this.state = PackageState.PENDING;
        this.queuedAt = at;
        this.nextAt = at;
    }

    public boolean waits() {
        return state == PackageState.PENDING || state == PackageState.FAILED;
    }

    public void packed(Instant at) {
        state = PackageState.PACKED;
        packedAt = at;
        problem = null;
    }

    /** Tried again after a minute, then two, four, up to about an hour. */
    public void failed(String why, Instant at) {
        state = PackageState.FAILED;
        again(why, at);
    }

    public void sealed() {
        state = PackageState.SEALED;
        problem = null;
    }

    /** Its record is restricted, but it could not be taken to the sealed folder; tried again as after {@link #failed}. */
    public void notSealed(String why, Instant at) {
        again(why, at);
    }

    private void again(String why, Instant at) {
        problem = why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
        nextAt = at.plus(Duration.ofMinutes(1L << Math.min(attempts, MOST_DOUBLINGS)));
        attempts++;
    }

    public int number() {
        return number;
    }

    public PackageState state() {
        return state;
    }

    public Instant packedAt() {
        return packedAt;
    }

    public String problem() {
        return problem;
    }
}
