package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Where the work on an item stands, and who moved it last. Every move is a row of {@link ArticleStep}. */
@Embeddable
public class WorkingLine {

    @Enumerated(EnumType.STRING)
    private ArticleState state = ArticleState.EDITING;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "changed_by")
    private UUID changedBy;
    @Column(name = "changed_by_name")
    private String changedByName;
    @Column(name = "submitted_by")
    private UUID submittedBy;
    @Column(name = "submitted_at")
    private Instant submittedAt;

    protected WorkingLine() {
    }

    void begin(Caller by, Instant at) {
        changedAt = at;
        changedBy = by.account();
        changedByName = by.displayName() == null ? by.name() : by.displayName();
    }

    /** The portal itself may do what follows from another fact. @throws RuleViolated article.forbidden, article.step.&lt;STEP&gt; with the state it is in */
    void move(ArticleStep step, Caller by, Instant at) {
        if (!by.may(step.permission()) && !by.may(Permission.SYSTEM)) {
            throw new RuleViolated("article.forbidden");
        }
        if (!step.from().contains(state)) {
            throw new RuleViolated("article.step." + step, Words.of(state));
        }
        state = step.to();
        begin(by, at);
    }

    void submit(Caller by, Instant at) {
        move(ArticleStep.SUBMIT, by, at);
        submittedBy = by.account();
        submittedAt = at;
    }

    Set<ArticleStep> steps(Caller caller) {
        Set<ArticleStep> steps = EnumSet.noneOf(ArticleStep.class);
        for (ArticleStep step : ArticleStep.values()) {
            if (step.from().contains(state) && caller.may(step.permission())) {
                steps.add(step);
            }
        }
        return steps;
    }

    ArticleState state() {
        return state;
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedByName() {
        return changedByName;
    }
}
