package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.gov.hanoi.cchc.content.api.ReturnArticle;
import vn.gov.hanoi.cchc.content.api.SubmitArticle;
import vn.gov.hanoi.cchc.content.api.TakeBackArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.content.boundary.SubmissionDesk;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.Visit;

/**
 * Acts on the ticked rows of the list: each row is judged for itself by its own step, and those that could not be done are named.
 * Approving is not among them: nobody approves what they have not opened.
 */
@Named
@RequestScoped
public class ArticleBulkView {

    private static final String ROW = "[0-9a-f-]{36}:\\d{1,18}";

    @Inject
    private SubmissionDesk submissions;
    @Inject
    private ApprovalDesk approvals;
    @Inject
    private ManuscriptQueries items;
    @Inject
    private ArticleListView list;
    @Inject
    private Visit visit;
    @Inject
    private HttpServletRequest request;

    private final Set<UUID> refused = new HashSet<>();
    private boolean noSecrets;
    private String reason;

    private record Ticked(UUID id, long version) {
    }

    public void submit() {
        if (noSecrets) {
            each("articles-submitted", row -> submissions.submit(new SubmitArticle(row.id(), row.version(), null, true)));
        } else {
            visit.say(Texts.get("rule.article.secrets.submit"));
        }
    }

    public void takeBack() {
        each("articles-taken-back", row -> submissions.takeBack(new TakeBackArticle(row.id(), row.version())));
    }

    public void returnToEditors() {
        if (reason == null || reason.isBlank()) {
            visit.say(Texts.get("rule.article.reason.blank"));
        } else {
            each("articles-returned", row -> approvals.returnToEditor(new ReturnArticle(row.id(), row.version(), reason)));
        }
    }

    private void each(String done, Consumer<Ticked> act) {
        List<Ticked> rows = ticked();
        List<String> reasons = new ArrayList<>();
        for (Ticked row : rows) {
            try {
                act.accept(row);
            } catch (RuleViolated rule) {
                reasons.add(title(row.id()) + ": " + Texts.of(rule));
                refused.add(row.id());
            }
        }
        if (rows.isEmpty()) {
            visit.say(Texts.get("rule.article.bulk.none"));
        } else if (reasons.isEmpty()) {
            visit.done(list.getFirstAddress(), done);
        } else {
            reasons.forEach(visit::say);
            list.look();
        }
    }

    private String title(UUID item) {
        return items.item(item).map(view -> view.working().content().title()).orElse(item.toString());
    }

    private List<Ticked> ticked() {
        String[] values = request.getParameterValues("chon");
        List<Ticked> rows = new ArrayList<>();
        for (String value : values == null ? new String[0] : values) {
            if (value.matches(ROW)) {
                String[] parts = value.split(":");
                rows.add(new Ticked(UUID.fromString(parts[0]), Long.parseLong(parts[1])));
            }
        }
        return rows;
    }

    /** Whether the row keeps its tick: it was not done, or nothing was. */
    public boolean kept(UUID row) {
        return isJudged() ? refused.contains(row) : ticked().stream().anyMatch(ticked -> ticked.id().equals(row));
    }

    /** Whether the rows were judged and some could not be done. */
    public boolean isJudged() {
        return !refused.isEmpty();
    }

    public boolean isNoSecrets() {
        return noSecrets;
    }

    public void setNoSecrets(boolean noSecrets) {
        this.noSecrets = noSecrets;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
