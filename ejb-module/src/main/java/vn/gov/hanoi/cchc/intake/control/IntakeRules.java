package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.entity.Timeliness;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.boundary.DueDates;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;

/** The numbers of this context, all from the rule table (Article 6.1.a: 48 and 72 hours; what readers are promised). */
@ApplicationScoped
public class IntakeRules {

    private static final String EVENT = "intake.event.max";
    private static final String DOCUMENT = "intake.document.max";
    /** Public information that is wrong is corrected within this (Law on Access to Information, Article 32). */
    private static final String CORRECTION = "publicInfo.correct.max";
    /** Who reports a barrier is answered like everybody who reports something (Law on Citizen Reception, Article 28). */
    private static final String REPLY = "feedback.reply.max";
    private static final String CLAIM = "intake.claim.max";
    private static final String SKEW = "intake.clockSkew.max";

    @Inject
    private DueDates dueDates;
    @Inject
    private RuleQueries rules;

    /** The clock of news; none runs without an event. */
    public Timeliness ofEvent(Instant eventAt, Instant arrivedAt) {
        if (eventAt == null) {
            return Timeliness.none(arrivedAt);
        }
        Instant start = eventAt.truncatedTo(ChronoUnit.MICROS);
        DueDate due = dueDates.due(EVENT, start);
        return Timeliness.started(start, null, arrivedAt, due.dueAt(), used(EVENT, due));
    }

    /** The clock of documents, which begins after the day of issue. */
    public Timeliness ofIssue(LocalDate issuedOn, Instant arrivedAt) {
        DueDate due = dueDates.due(DOCUMENT, issuedOn);
        return Timeliness.started(null, issuedOn, arrivedAt, due.dueAt(), used(DOCUMENT, due));
    }

    /** The term to answer a reader's report. */
    public Timeliness ofReport(ReceiptKind kind, Instant arrivedAt) {
        String key = kind == ReceiptKind.BARRIER ? REPLY : CORRECTION;
        DueDate due = dueDates.due(key, arrivedAt);
        return Timeliness.started(null, null, arrivedAt, due.dueAt(), used(key, due));
    }

    /** The clock with the end that was counted again. */
    public Timeliness again(Timeliness stored, DueDate today) {
        return stored.again(today.dueAt(), used(today.trace().rules().get(0).key(), today));
    }

    /** How long the label "somebody looks at this" lives. */
    public Duration claimLength() {
        return rules.duration(CLAIM);
    }

    /** How much a sender's clock may run ahead of ours. */
    public Duration clockSkew() {
        return rules.duration(SKEW);
    }

    private static Timeliness.RuleUsed used(String key, DueDate due) {
        return new Timeliness.RuleUsed(key, due.rule(), due.ruleVersion(), due.calendarVersion(), due.trace().toJson());
    }
}
