package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.boundary.DueDates;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/**
 * By when an item in work is to be public. The law sets that for documents (Luật TCTT Đ18.4, by the day of issue); Quyết định 819 sets
 * terms for supplying only, none for editing or approving, so for those there is none, and the words say so.
 */
@Dependent
public class PublishTerm {

    private static final String RULE = "publicInfo.publish.max";

    private final BiFunction<String, LocalDate, DueDate> dueDates;

    @Inject
    public PublishTerm(DueDates dueDates) {
        this(dueDates::due);
    }

    PublishTerm(BiFunction<String, LocalDate, DueDate> dueDates) {
        this.dueDates = dueDates;
    }

    /** @param by or null */
    public record Term(Instant by, String words) {
    }

    /** @param issuedOn day of issue of a document, or null */
    public Term of(ArticleRow row, WaitingReason reason, LocalDate issuedOn) {
        if (row.live()) {
            return new Term(null, Texts.get("waiting.term.live"));
        }
        if (row.kind() != ItemKind.DOCUMENT) {
            return none(reason);
        }
        if (issuedOn == null) {
            return new Term(null, Texts.get("waiting.term.no-issue-day"));
        }
        try {
            DueDate due = dueDates.apply(RULE, issuedOn);
            RuleValue rule = due.trace().rules().get(0);
            return new Term(due.dueAt(), Texts.get("waiting.term.document", rule.value(), rule.basis()));
        } catch (RuleViolated ruleEnded) {
            return none(reason);
        }
    }

    /** Why a step has no term. */
    static Term none(WaitingReason reason) {
        return new Term(null, Texts.get("waiting.term.none." + reason));
    }
}
