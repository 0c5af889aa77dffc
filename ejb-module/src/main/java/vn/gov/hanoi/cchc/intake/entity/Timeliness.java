package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.TimelinessView;
import vn.gov.hanoi.cchc.rules.api.DueTrace;

/** The clock as it was started, with what it rests on: 48 or 72 hours to send, or the term to answer a reader. Computed again only when somebody says so. */
@Embeddable
public class Timeliness {

    @Column(name = "event_at")
    private Instant eventAt;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "arrived_at")
    private Instant arrivedAt;
    @Column(name = "due_at")
    private Instant dueAt;
    private boolean late;
    @Column(name = "rule_key")
    private String ruleKey;
    @Column(name = "rule_id")
    private UUID ruleId;
    @Column(name = "rule_version")
    private Long ruleVersion;
    @Column(name = "calendar_version")
    private Long calendarVersion;
    @Column(columnDefinition = "longtext")
    private String trace;

    protected Timeliness() {
    }

    private Timeliness(Instant arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    /** Neither event nor day of issue: nothing runs. */
    public static Timeliness none(Instant arrivedAt) {
        return new Timeliness(arrivedAt);
    }

    /**
     * A running clock. Late is whatever arrives after the last instant in time; it is labelled, never refused.
     *
     * @param eventAt  start for news, or null
     * @param issuedOn start for documents, or null; a reader's report has neither and starts with its arrival
     */
    public static Timeliness started(Instant eventAt, LocalDate issuedOn, Instant arrivedAt, Instant dueAt, RuleUsed rule) {
        Timeliness clock = new Timeliness(arrivedAt);
        clock.eventAt = eventAt;
        clock.issuedOn = issuedOn;
        clock.dueAt = dueAt;
        clock.late = arrivedAt.isAfter(dueAt);
        clock.ruleKey = rule.key();
        clock.ruleId = rule.id();
        clock.ruleVersion = rule.version();
        clock.calendarVersion = rule.calendarVersion();
        clock.trace = rule.trace();
        return clock;
    }

    /** A reader's report is in time when its answer is; works and documents were judged when they arrived. */
    public void answered(ReceiptKind kind, Instant at) {
        if (kind.report()) {
            late = dueAt != null && at.isAfter(dueAt);
        }
    }

    /** Whether a reader's report still waits although its term has passed. */
    public static boolean overdue(ReceiptKind kind, ReceiptState state, Instant dueAt, Instant now) {
        return kind.report() && ReceiptTransition.RESOLVE.possibleFrom(state) && dueAt != null && dueAt.isBefore(now);
    }

    /** The same clock with another end; whether it was in time is judged anew. */
    public Timeliness again(Instant otherDueAt, RuleUsed rule) {
        return started(eventAt, issuedOn, arrivedAt, otherDueAt, rule);
    }

    /** The row of the rule table and the calendar a due date came from. */
    public record RuleUsed(String key, UUID id, long version, long calendarVersion, String trace) {
    }

    public Instant dueAt() {
        return dueAt;
    }

    public boolean late() {
        return late;
    }

    /** Null when nothing runs. */
    public DueTrace trace() {
        return trace == null ? null : DueTrace.ofJson(trace);
    }

    public TimelinessView view() {
        return view(late);
    }

    /** How it stands now for a receipt of that kind in that state. */
    public TimelinessView view(ReceiptKind kind, ReceiptState state, Instant now) {
        return view(late || overdue(kind, state, dueAt, now));
    }

    private TimelinessView view(boolean lateNow) {
        return new TimelinessView(eventAt, issuedOn, arrivedAt, dueAt, lateNow, ruleKey, ruleId, ruleVersion, calendarVersion, trace);
    }
}
