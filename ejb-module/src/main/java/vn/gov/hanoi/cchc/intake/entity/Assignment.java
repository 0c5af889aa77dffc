package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AssignmentView;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A receipt forwarded to a member of the board or to an agency, until it is handed back (Article 6.2). */
@Entity
@Table(name = "intake_assignment")
public class Assignment {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "receipt_id")
    private UUID receipt;
    @Column(name = "account_id")
    private UUID account;
    private String agency;
    private String assignee;
    @Column(name = "assigned_at")
    private Instant assignedAt;
    @Column(name = "assigned_by")
    private String assignedBy;
    @Column(name = "assigned_by_account")
    private UUID assignedByAccount;
    @Column(name = "due_at")
    private Instant dueAt;
    private String reason;
    @Column(name = "handed_back_at")
    private Instant handedBackAt;
    private String finding;

    protected Assignment() {
    }

    /**
     * Exactly one of account and agency.
     *
     * @param assignee name of the member or agency
     */
    public Assignment(UUID receipt, UUID account, String agency, String assignee, Instant dueAt, String reason, Caller by, Instant now) {
        if (account == null == (agency == null)) {
            throw new RuleViolated("intake.assignment.one", "account");
        }
        if (!dueAt.isAfter(now)) {
            throw new RuleViolated("intake.assignment.past", "dueAt");
        }
        this.id = UUID.randomUUID();
        this.receipt = receipt;
        this.account = account;
        this.agency = agency;
        this.assignee = assignee;
        this.dueAt = dueAt;
        this.reason = reason;
        this.assignedBy = by.displayName();
        this.assignedByAccount = by.account();
        this.assignedAt = now;
    }

    /** Only who was asked answers. */
    public void handBack(String found, Caller by, Instant now) {
        if (!asks(by)) {
            throw new RuleViolated("intake.assignment.other");
        }
        if (handedBackAt != null) {
            throw new RuleViolated("intake.assignment.closed");
        }
        handedBackAt = now;
        finding = found;
    }

    /** Whether this is the member or who stands in for him, or somebody of the agency that was asked or took that one over. */
    public boolean asks(Caller caller) {
        return caller.answersFor(account) || caller.actsFor(agency);
    }

    /** Somebody else is asked now, or the receipt went on. */
    public void supersede(Instant now) {
        if (handedBackAt == null) {
            handedBackAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID receipt() {
        return receipt;
    }

    public UUID assignedByAccount() {
        return assignedByAccount;
    }

    public String assignee() {
        return assignee;
    }

    public AssignmentView view() {
        return new AssignmentView(id, account, agency, assignee, assignedAt, assignedBy, dueAt, reason, handedBackAt, finding);
    }
}
