package vn.gov.hanoi.cchc.rules.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.rules.api.AddRuleValue;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.api.RuleChangeKind;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.RulesChanged;
import vn.gov.hanoi.cchc.rules.api.VerifyRuleValue;
import vn.gov.hanoi.cchc.rules.control.RuleBooks;
import vn.gov.hanoi.cchc.rules.control.RuleEntries;
import vn.gov.hanoi.cchc.rules.entity.RequiredText;
import vn.gov.hanoi.cchc.rules.entity.RuleEntry;
import vn.gov.hanoi.cchc.rules.entity.RuleSeries;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** Where the rule table is kept: values are added and verified, never rewritten. Stored due dates stay as they are. */
@Stateless
@Audited
public class RuleDesk {

    @Inject
    private RuleEntries rules;
    @Inject
    private RuleBooks books;
    @Inject
    private CallerContext context;
    @Inject
    private Event<RulesChanged> changed;

    /**
     * @return id of the new row
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated {@code rules.rule.unknown}, {@code rules.value.…}
     */
    @RolesAllowed(Permission.RULES_MANAGE)
    public UUID add(@Valid AddRuleValue command) {
        long edition = books.openNext(RuleBookName.RULES);
        UUID id = UUID.randomUUID();
        List<RuleSeries.Step> steps = rules.series(command.key()).add(command, id, context.caller(), books.now());
        steps.forEach(step -> rules.add(step.entry()));
        books.flush();
        steps.forEach(step -> record(edition, step.kind(), step.before(), step.entry()));
        changed.fire(new RulesChanged(command.key(), edition));
        return id;
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated {@code rules.rule.unknown}, {@code rules.rule.changed}, {@code rules.rule.alreadyVerified} */
    @RolesAllowed(Permission.RULES_MANAGE)
    public void verify(@Valid VerifyRuleValue command) {
        long edition = books.openNext(RuleBookName.RULES);
        RuleEntry entry = rules.get(command.rule());
        RuleValue before = entry.toValue();
        entry.verify(command.version(), RequiredText.line(command.basis()), context.caller(), books.now());
        books.flush();
        record(edition, RuleChangeKind.VERIFIED, before, entry);
        changed.fire(new RulesChanged(entry.key(), edition));
    }

    private void record(long edition, RuleChangeKind kind, RuleValue before, RuleEntry entry) {
        books.record(RuleBookName.RULES, edition, entry.key(), kind, before, entry.toValue(), null);
    }
}
