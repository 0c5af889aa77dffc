package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.api.KeepCitation;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Documents;
import vn.gov.hanoi.cchc.content.control.EffectRegister;
import vn.gov.hanoi.cchc.content.control.References;
import vn.gov.hanoi.cchc.content.entity.Citation;
import vn.gov.hanoi.cchc.content.entity.EffectTimeline;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Where editors look at items that cite what does not apply any more (R-6.4d). */
@Stateless
@Audited
public class CitationDesk {

    @Inject
    private Articles articles;
    @Inject
    private Documents documents;
    @Inject
    private References references;
    @Inject
    private EffectRegister register;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * Rightly: the item reports of a time when the document applied. Asked again when the status becomes another one.
     *
     * @throws RuleViolated article.unknown, effect.citation.none when the item does not cite it or it applies in full
     */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void keep(@Valid KeepCitation command) {
        articles.get(command.item());
        EffectStatus status = EffectTimeline.on(register.today(), documents.intervals(command.target()));
        Citation citation = references.citation(command.item(), command.target()).filter(found -> status != null && status.impaired())
            .orElseThrow(() -> new RuleViolated("effect.citation.none"));
        citation.keep(status, VietnameseText.line(command.reason()), context.caller(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
