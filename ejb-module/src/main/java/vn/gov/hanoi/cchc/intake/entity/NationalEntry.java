package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;

/** One status for the document system. */
@Entity
@Table(name = "intake_national_status")
public class NationalEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "receipt_id")
    private UUID receipt;
    @Column(name = "receipt_number")
    private String number;
    @Column(name = "document_key")
    private String documentKey;
    @Column(columnDefinition = "char(2)")
    private String code;
    private String reason;
    private Instant at;

    protected NationalEntry() {
    }

    public NationalEntry(Receipt receipt, String code, String reason, Instant at) {
        this.receipt = receipt.id();
        this.number = receipt.number();
        this.documentKey = receipt.documentKey();
        this.code = code;
        this.reason = reason;
        this.at = at;
    }

    public String code() {
        return code;
    }

    public NationalStatusView view() {
        return view(0);
    }

    /** @param key position in the list of changes */
    public NationalStatusView view(long key) {
        return new NationalStatusView(key, number, documentKey, code, reason, at);
    }
}
