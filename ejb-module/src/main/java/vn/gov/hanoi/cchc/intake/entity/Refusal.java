package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** One ground of one refusal, hold or sealing, with its evidence. */
@Entity
@Table(name = "intake_refusal")
public class Refusal {

    @Id
    private UUID id;
    @Column(name = "receipt_id")
    private UUID receipt;
    @Column(name = "act_id")
    private UUID act;
    private int position;
    private Instant at;
    @Column(name = "month", columnDefinition = "char(7)")
    private String month;
    @Column(name = "by_name")
    private String by;
    @Enumerated(EnumType.STRING)
    private RefusalCode code;
    private String agency;
    @Column(columnDefinition = "longtext")
    private String evidence;
    @Column(name = "internal_note")
    private String internalNote;

    protected Refusal() {
    }

    /**
     * @param act   one for all grounds of a refusal
     * @param month {@code yyyy-MM} in Hanoi, for the counts
     */
    public Refusal(Receipt receipt, UUID act, int position, RefusalGround ground, String by, Instant at, String month) {
        this.id = UUID.randomUUID();
        this.receipt = receipt.id();
        this.act = act;
        this.position = position;
        this.code = ground.code();
        this.agency = receipt.supplier().agency();
        this.evidence = CanonicalJson.write(ground);
        this.by = by;
        this.at = at;
        this.month = month;
    }

    /** What only colleagues read, or null. */
    public void remark(String note) {
        internalNote = note;
    }

    public String remark() {
        return internalNote;
    }

    public UUID act() {
        return act;
    }

    public Instant at() {
        return at;
    }

    public String by() {
        return by;
    }

    public RefusalGround ground() {
        return CanonicalJson.read(evidence, RefusalGround.class);
    }
}
