package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody decides about a section and everything below it, until this ends. */
@Entity
@Table(name = "content_approver_scope")
public class ApproverSection {

    @Id
    private UUID id;
    private UUID account;
    @Column(name = "section_id")
    private UUID section;
    private Instant since;
    @Column(name = "ended_at")
    private Instant endedAt;

    protected ApproverSection() {
    }

    public ApproverSection(UUID account, UUID section, Instant since) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.section = section;
        this.since = since;
    }

    public void end(Instant at) {
        endedAt = at;
    }

    public UUID section() {
        return section;
    }
}
