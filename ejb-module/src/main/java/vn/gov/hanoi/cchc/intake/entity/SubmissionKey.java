package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** By what a repetition is recognised: the document's key, the sender's idempotency key, or the bytes themselves. */
@Entity
@Table(name = "intake_key")
public class SubmissionKey {

    @Id
    @Column(name = "key_hash", columnDefinition = "char(64)")
    private String keyHash;
    @Column(name = "receipt_id")
    private UUID receipt;
    @Column(name = "content_hash", columnDefinition = "char(64)")
    private String contentHash;
    private Instant at;

    protected SubmissionKey() {
    }

    public SubmissionKey(String keyHash, UUID receipt, String contentHash, Instant at) {
        this.keyHash = keyHash;
        this.receipt = receipt;
        this.contentHash = contentHash;
        this.at = at;
    }

    public UUID receipt() {
        return receipt;
    }

    public String contentHash() {
        return contentHash;
    }
}
