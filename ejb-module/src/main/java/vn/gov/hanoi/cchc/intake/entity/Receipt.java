package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.HoldView;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** One thing that came in, from its arrival to its end. What was supplied stands in its versions; this is what became of it. */
@Entity
@Table(name = "intake_receipt")
public class Receipt {

    @Id
    private UUID id;
    @Version
    private long version;
    private String number;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Enumerated(EnumType.STRING)
    private ReceiptKind kind;
    @Enumerated(EnumType.STRING)
    private ReceiptState state;
    @Embedded
    private Listing listing;
    @Embedded
    private SuppliedBy supplier;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Embedded
    private Timeliness timeliness;
    @Column(name = "document_key")
    private String documentKey;
    @Column(name = "current_version")
    private int currentVersion;
    @Embedded
    private Findings findings;
    @Embedded
    private Hold hold;
    @Column(name = "assignment_id")
    private UUID assignment;
    private String assignee;
    @Column(name = "act_by")
    private Instant actBy;
    @Column(name = "triage_begun")
    private boolean triageBegun;
    @Column(name = "recall_open")
    private boolean recallOpen;
    @Column(name = "replaces_receipt")
    private UUID replaces;
    @Column(name = "replaced_by_receipt")
    private UUID replacedBy;
    @Column(name = "public_address")
    private String publicAddress;

    protected Receipt() {
    }

    public Receipt(String number, Channel channel, SubmissionContent content, SuppliedBy supplier, Timeliness timeliness, Instant now) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.channel = channel;
        this.kind = content.kind();
        this.state = ReceiptState.RECEIVED;
        this.supplier = supplier;
        this.receivedAt = now;
        this.timeliness = timeliness;
        this.listing = new Listing(timeliness.dueAt());
        this.documentKey = content.document() == null ? null : content.document().documentId();
        take(content);
    }

    /** Another version of the content; the title of a sealed receipt stays hidden. */
    public void take(SubmissionContent content) {
        currentVersion++;
        if (!sealed()) {
            listing.show(number, supplier, content);
        }
    }

    /** Takes a step somebody decided here. */
    public ReceiptState move(ReceiptTransition step, Caller by) {
        String refusal = step.permissions().stream().noneMatch(by::may) ? "intake.forbidden" : step.fits(kind) ? null : "intake.report.act";
        if (refusal != null) {
            throw new RuleViolated(refusal, step.name());
        }
        return move(step);
    }

    /** Takes a step that another context judged. */
    public ReceiptState move(ReceiptTransition step) {
        if (!step.possibleFrom(state)) {
            throw new RuleViolated("intake.transition", step.name(), state.name());
        }
        ReceiptState before = state;
        state = step.to();
        if (before == ReceiptState.HELD) {
            hold = null;
            actBy = null;
        }
        return before;
    }

    public void classify(Findings found) {
        requireTriage("CLASSIFY");
        findings = found;
        triageBegun = true;
    }

    /** Origin, content and purpose are known before anything leaves triage (Article 6.2). */
    public void pass(Caller by) {
        if (!classification().complete()) {
            throw new RuleViolated("intake.classification.incomplete");
        }
        move(ReceiptTransition.PASS, by);
        triageBegun = true;
    }

    public void assigned(UUID newAssignment, String name, Instant dueAt) {
        requireTriage("ASSIGN");
        assignment = newAssignment;
        assignee = name;
        actBy = dueAt;
        triageBegun = true;
    }

    public void handedBack(UUID handedBack) {
        if (handedBack.equals(assignment)) {
            assignment = null;
            assignee = null;
            actBy = null;
        }
    }

    public ReceiptState holdFor(String confirmer, String agency, Instant confirmBy, String words, Caller by, Instant now) {
        Hold wanted = new Hold(state, confirmer, agency, confirmBy, words, now);
        ReceiptState before = move(ReceiptTransition.HOLD, by);
        hold = wanted;
        actBy = confirmBy;
        return before;
    }

    /** Goes on where it was. */
    public ReceiptState resume(Caller by) {
        if (state != ReceiptState.HELD || hold == null) {
            throw new RuleViolated("intake.transition", ReceiptTransition.RESUME.name(), state.name());
        }
        move(hold.end(), by);
        return state;
    }

    public ReceiptState seal(Caller by) {
        ReceiptState before = move(ReceiptTransition.SEAL, by);
        listing.hide(number);
        publicAddress = null;
        return before;
    }

    public void askRecall() {
        recallOpen = true;
    }

    /** Ends a recall request. A granted one ends the receipt, except when it is public: then its withdrawal does. @return the state before */
    public ReceiptState answerRecall(boolean grant, Caller by) {
        if (!recallOpen) {
            throw new RuleViolated("intake.recall.none");
        }
        ReceiptState before = state;
        recallOpen = false;
        if (grant && ReceiptTransition.RECALL.possibleFrom(state)) {
            move(ReceiptTransition.RECALL, by);
        }
        return before;
    }

    public void published(String address) {
        if (state != ReceiptState.PUBLISHED) {
            move(ReceiptTransition.PUBLISH);
        }
        publicAddress = address;
    }

    /** It may replace several; each of them knows it, and it knows the first. */
    public void replaces(Receipt earlier) {
        replaces = replaces == null ? earlier.id : replaces;
        earlier.replacedBy = id;
    }

    /** Its clock, counted again. */
    public void due(Timeliness counted) {
        timeliness = counted;
        listing.due(counted.dueAt());
    }

    private void requireTriage(String act) {
        if (state != ReceiptState.RECEIVED) {
            throw new RuleViolated("intake.transition", act, state.name());
        }
    }

    /** The word the interfaces use. */
    public String status() {
        return state.word(triageBegun);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public Channel channel() {
        return channel;
    }

    public ReceiptKind kind() {
        return kind;
    }

    public ReceiptState state() {
        return state;
    }

    public boolean sealed() {
        return state == ReceiptState.SEALED;
    }

    public String title() {
        return listing.title();
    }

    public SuppliedBy supplier() {
        return supplier;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public Timeliness timeliness() {
        return timeliness;
    }

    public String documentKey() {
        return documentKey;
    }

    public int currentVersion() {
        return currentVersion;
    }

    public Classification classification() {
        return findings == null ? new Classification(null, null, null, null) : findings.view();
    }

    public HoldView hold() {
        return hold == null ? null : hold.view();
    }

    public UUID assignment() {
        return assignment;
    }

    public boolean recallOpen() {
        return recallOpen;
    }

    public UUID replaces() {
        return replaces;
    }

    public UUID replacedBy() {
        return replacedBy;
    }

    public String publicAddress() {
        return publicAddress;
    }
}
