package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.AskOutside;
import vn.gov.hanoi.cchc.content.api.OutsideLink;
import vn.gov.hanoi.cchc.content.api.OutsideOpinionRow;
import vn.gov.hanoi.cchc.content.api.OutsideState;
import vn.gov.hanoi.cchc.content.boundary.OutsideOpinionQueries;
import vn.gov.hanoi.cchc.content.boundary.OutsideRequestDesk;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Asking somebody outside about the revision that was read, and what they answered. The link is in one answer and in no session. */
@Named
@ViewScoped
public class ArticleOutsideView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticlePageView page;
    @Inject
    private OutsideRequestDesk desk;
    @Inject
    private OutsideOpinionQueries opinions;
    @Inject
    private RuleQueries rules;
    @Inject
    private PortalSettings settings;
    @Inject
    private CallerContext context;
    @Inject
    private Visit visit;

    private OutsideForm form;

    @PostConstruct
    void open() {
        form = new OutsideForm(rules.value("outside.opinion.valid").period().getDays());
    }

    public void ask() {
        if (!form.complete()) {
            visit.say(Texts.get("rule.outside.ask.blank"));
        } else if (!form.isNoSecrets()) {
            visit.say(Texts.get("rule.outside.ask.secrets"));
        } else {
            OutsideLink link = desk.ask(new AskOutside(page.getId(), page.getVersion(), page.getHash(), form.getName(), form.getPosition(),
                form.getMail(), form.getQuestion(), form.getDays(), true));
            visit.showOnce("outsideLink", link);
            visit.showOnce("outsideAddress", settings.address(link.path()));
            page.look();
            open();
        }
    }

    public void revoke(UUID request) {
        desk.revoke(request);
        page.done("outside-revoked");
    }

    /** Newest first. */
    public List<OutsideOpinionRow> getRows() {
        return opinions.of(page.getId());
    }

    public boolean revocable(OutsideOpinionRow row) {
        return row.state() == OutsideState.OPEN && mayAsk();
    }

    /** Whether the caller may ask, and the item is in a state in which there is something to ask about. */
    public boolean isAllowed() {
        ArticleState state = page.getItem().state();
        return mayAsk() && (state == ArticleState.EDITING || state == ArticleState.SUBMITTED || state == ArticleState.SCHEDULED);
    }

    private boolean mayAsk() {
        return context.caller().may(Permission.CONTENT_EDIT) || context.caller().may(Permission.CONTENT_APPROVE);
    }

    public OutsideForm getForm() {
        return form;
    }
}
