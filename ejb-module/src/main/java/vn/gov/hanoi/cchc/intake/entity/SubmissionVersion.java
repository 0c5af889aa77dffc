package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SubmissionVersionView;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** One version of what was supplied; never changed, never taken away. */
@Entity
@Table(name = "intake_submission_version")
public class SubmissionVersion {

    @Id
    private UUID id;
    @Column(name = "receipt_id")
    private UUID receipt;
    private int number;
    private Instant at;
    @Column(name = "by_name")
    private String by;
    private String note;
    @Column(columnDefinition = "longtext")
    private String content;
    @Column(name = "content_hash", columnDefinition = "char(64)")
    private String contentHash;

    protected SubmissionVersion() {
    }

    /** @param fingerprint of what the sender sent, by which a repetition is recognised */
    public SubmissionVersion(Receipt receipt, SubmissionContent content, String fingerprint, String by, String note, Instant at) {
        this.id = UUID.randomUUID();
        this.receipt = receipt.id();
        this.number = receipt.currentVersion();
        this.content = CanonicalJson.write(content);
        this.contentHash = fingerprint;
        this.by = by;
        this.note = note;
        this.at = at;
    }

    public String contentHash() {
        return contentHash;
    }

    public SubmissionContent content() {
        return CanonicalJson.read(content, SubmissionContent.class);
    }

    public SubmissionVersionView view() {
        return new SubmissionVersionView(number, at, by, note, content());
    }
}
