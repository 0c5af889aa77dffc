package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.AcceptEffect;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.DeclineEffect;
import vn.gov.hanoi.cchc.content.api.DocumentChoice;
import vn.gov.hanoi.cchc.content.api.DocumentStanding;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.api.EffectCause;
import vn.gov.hanoi.cchc.content.api.EffectProposalView;
import vn.gov.hanoi.cchc.content.api.RecordEffect;
import vn.gov.hanoi.cchc.content.api.RevokeEffect;
import vn.gov.hanoi.cchc.content.boundary.EffectDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectQueries;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The effect of one document: what happened to it, what waits to be decided, and the form to write down what happens. */
@Named
@ViewScoped
public class EffectEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EffectQueries effects;
    @Inject
    private ManuscriptQueries items;
    @Inject
    private EffectDesk desk;
    @Inject
    private Visit visit;
    private UUID id;
    private UUID proposal;
    private EffectForm form = new EffectForm();
    private transient DocumentStanding standing;

    @PostConstruct
    void open() {
        String text = visit.id();
        id = text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? null : UUID.fromString(text);
        if (id == null || getStanding() == null) {
            id = null;
            visit.missing();
            return;
        }
        getAsked().ifPresent(first -> {
            proposal = first.id();
            form = EffectForm.of(first);
        });
    }

    /** The first proposal about this document that waits. */
    private Optional<EffectProposalView> getAsked() {
        return getStanding().proposals().stream().filter(one -> one.item().equals(id)).findFirst();
    }

    public EffectProposalView getProposal() {
        return id == null ? null : getStanding().proposals().stream().filter(one -> one.id().equals(proposal)).findFirst().orElse(null);
    }

    public void record() {
        String missing = form.missing();
        if (missing != null) {
            visit.say(Texts.get("rule." + missing));
            return;
        }
        if (proposal == null) {
            desk.record(new RecordEffect(id, form.getKind(), form.getDay(), form.getParts(), cause(), form.getBasis()));
        } else {
            desk.accept(new AcceptEffect(proposal, form.getKind(), form.getDay(), form.getParts(), form.getBasis()));
        }
        visit.done(OfficeRoute.EFFECT.address(id), proposal == null ? "effect-recorded" : "effect-accepted");
    }

    public void decline() {
        if (reasonGiven()) {
            desk.decline(new DeclineEffect(proposal, form.getReason()));
            visit.done(OfficeRoute.EFFECT.address(id), "effect-declined");
        }
    }

    public void revoke(UUID event) {
        if (reasonGiven()) {
            desk.revoke(new RevokeEffect(event, form.getReason()));
            visit.done(OfficeRoute.EFFECT.address(id), "effect-revoked");
        }
    }

    private boolean reasonGiven() {
        boolean given = form.getReason() != null && !form.getReason().isBlank();
        if (!given) {
            visit.say(Texts.get("rule.effect.reason.blank"));
        }
        return given;
    }

    /** A symbol that means one document of the portal is that document. */
    private EffectCause cause() {
        String symbol = form.getCause();
        if (symbol == null || symbol.isBlank()) {
            return EffectCause.NONE;
        }
        List<DocumentChoice> found = effects.choices(symbol).stream()
            .filter(choice -> DocumentSymbol.key(choice.symbol()).equals(DocumentSymbol.key(symbol))).toList();
        return new EffectCause(found.size() == 1 ? found.get(0).item() : null, symbol, null);
    }

    public ArticleView getItem() {
        return id == null ? null : items.item(id).orElse(null);
    }

    public DocumentStanding getStanding() {
        if (standing == null && id != null) {
            standing = effects.standing(id).orElse(null);
        }
        return standing;
    }

    public EffectForm getForm() {
        return form;
    }
}
