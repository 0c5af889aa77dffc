package vn.gov.hanoi.cchc.content.control;

import java.time.Instant;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.shared.Texts;

/**
 * By when an item in work is to be public. The law sets that for documents (Luật TCTT Đ18.4, by the day of issue; the stored term is
 * shown); Quyết định 819 sets terms for supplying only, none for editing or approving, so for those there is none, and the words say so.
 *
 * @param by or null
 */
public record PublishTerm(Instant by, String words) {

    /** @param stored the running term of a document, or null */
    public static PublishTerm of(ArticleRow row, WaitingReason reason, DueTrace stored) {
        if (row.live()) {
            return new PublishTerm(null, Texts.get("waiting.term.live"));
        }
        if (row.kind() != ItemKind.DOCUMENT) {
            return none(reason);
        }
        if (stored == null) {
            return new PublishTerm(null, Texts.get("waiting.term.no-issue-day"));
        }
        RuleValue rule = stored.rules().get(0);
        return new PublishTerm(stored.dueAt(), Texts.get("waiting.term.document", rule.value(), rule.basis()));
    }

    /** Why a step has no term. */
    static PublishTerm none(WaitingReason reason) {
        return new PublishTerm(null, Texts.get("waiting.term.none." + reason));
    }
}
