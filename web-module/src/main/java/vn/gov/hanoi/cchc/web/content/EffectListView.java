package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.CitationFlag;
import vn.gov.hanoi.cchc.content.api.DocumentChoice;
import vn.gov.hanoi.cchc.content.api.EffectProposalView;
import vn.gov.hanoi.cchc.content.api.KeepCitation;
import vn.gov.hanoi.cchc.content.boundary.CitationDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectQueries;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** What waits about the effect of documents: proposals to decide, items to look at again, and a way to any document. */
@Named
@ViewScoped
public class EffectListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EffectQueries effects;
    @Inject
    private CitationDesk citations;
    @Inject
    private Visit visit;
    private String symbol;
    private String reason;

    @PostConstruct
    void open() {
        symbol = visit.line("so-ky-hieu");
    }

    public List<EffectProposalView> getProposals() {
        return effects.proposals();
    }

    public List<CitationFlag> getFlags() {
        return effects.flags();
    }

    /** Documents whose symbol begins as asked. */
    public List<DocumentChoice> getFound() {
        return effects.choices(symbol);
    }

    /** The item rightly goes on citing the document. */
    public void keep(UUID item, UUID target) {
        if (reason == null || reason.isBlank()) {
            visit.say(Texts.get("rule.effect.reason.blank"));
            return;
        }
        citations.keep(new KeepCitation(item, target, reason));
        visit.done(OfficeRoute.EFFECTS.address(), "citation-kept");
    }

    public String getSymbol() {
        return symbol;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
