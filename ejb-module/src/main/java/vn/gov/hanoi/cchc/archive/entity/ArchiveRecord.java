package vn.gov.hanoi.cchc.archive.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What is kept of an item for ever. The record grows by versions and is never taken away; a restricted one is not given out. */
@Entity
@Table(name = "archive_record")
public class ArchiveRecord {

    @Id
    @Column(name = "permanent_id")
    private String permanentId;
    @Version
    private long version;
    @Column(name = "public_number")
    private long publicNumber;
    @Column(name = "item_id")
    private UUID item;
    private String address;
    private String title;
    private int newest;
    @Column(name = "first_published_at")
    private Instant firstPublishedAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_reason")
    private String withdrawnReason;
    private boolean restricted;

    protected ArchiveRecord() {
    }

    public ArchiveRecord(String permanentId, long publicNumber, UUID item, Instant firstPublishedAt) {
        this.permanentId = permanentId;
        this.publicNumber = publicNumber;
        this.item = item;
        this.firstPublishedAt = firstPublishedAt;
    }

    /** One more publication. @return number of its version */
    public int published(String newTitle, String newAddress) {
        title = newTitle;
        address = newAddress;
        withdrawnAt = null;
        withdrawnReason = null;
        return ++newest;
    }

    public void withdrawn(String reason, Instant at) {
        withdrawnAt = at;
        withdrawnReason = reason;
    }

    /** Sealed: the record stays, nobody is given any of it. */
    public void restrict() {
        restricted = true;
    }

    /** Its content may be given to anybody. */
    public boolean open() {
        return !restricted && withdrawnAt == null;
    }

    public String permanentId() {
        return permanentId;
    }

    public long publicNumber() {
        return publicNumber;
    }

    public String address() {
        return address;
    }

    public String title() {
        return title;
    }

    public Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public boolean restricted() {
        return restricted;
    }
}
