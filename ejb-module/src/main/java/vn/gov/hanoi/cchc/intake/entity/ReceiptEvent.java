package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.TimelineEntry;
import vn.gov.hanoi.cchc.shared.Texts;

/** One line of a receipt's history. */
@Entity
@Table(name = "intake_event")
public class ReceiptEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "receipt_id")
    private UUID receipt;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private ReceiptEventType type;
    @Column(name = "by_account")
    private UUID byAccount;
    @Column(name = "by_name")
    private String by;
    private String detail;
    @Enumerated(EnumType.STRING)
    private ReceiptState state;

    protected ReceiptEvent() {
    }

    public ReceiptEvent(Receipt receipt, ReceiptEventType type, UUID byAccount, String by, String detail, Instant at) {
        this.receipt = receipt.id();
        this.type = type;
        this.byAccount = byAccount;
        this.by = by;
        this.detail = detail;
        this.state = receipt.state();
        this.at = at;
    }

    public ReceiptEventType type() {
        return type;
    }

    /** Codes of {@code warning.…} texts, of a line that warns. */
    public List<String> warnings() {
        return type == ReceiptEventType.WARNED ? detail.lines().toList() : List.of();
    }

    private String words() {
        return type != ReceiptEventType.WARNED ? detail
            : warnings().stream().map(code -> Texts.get("warning." + code)).collect(Collectors.joining("\n"));
    }

    public TimelineEntry view() {
        return new TimelineEntry(at, type.name(), by, words(), state);
    }

    /** The line as the supplier reads it: what the office did, not who sat there. */
    public TimelineEntry supplierView() {
        return new TimelineEntry(at, type.name(), null, words(), state);
    }
}
