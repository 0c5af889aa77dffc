package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who may still read a sealed receipt. */
@Entity
@Table(name = "intake_sealed_reader")
public class SealedReader {

    @Id
    private UUID id;
    @Column(name = "receipt_id")
    private UUID receipt;
    @Column(name = "account_id")
    private UUID account;
    @Column(name = "named_by")
    private UUID namedBy;
    private Instant at;

    protected SealedReader() {
    }

    public SealedReader(UUID receipt, UUID account, UUID namedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.receipt = receipt;
        this.account = account;
        this.namedBy = namedBy;
        this.at = at;
    }
}
