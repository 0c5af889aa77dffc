package vn.gov.hanoi.cchc.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.ApiKeyRow;
import vn.gov.hanoi.cchc.identity.api.IssueApiKey;
import vn.gov.hanoi.cchc.identity.api.KeyScope;
import vn.gov.hanoi.cchc.identity.api.RevokeApiKey;
import vn.gov.hanoi.cchc.identity.boundary.ApiKeyDesk;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Forms that issue and revoke keys. A key is shown on one answer only; sending that page again issues no second one. */
@Named
@ViewScoped
public class KeyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApiKeyDesk desk;
    @Inject
    private KeyListView list;
    @Inject
    private Visit visit;
    private UUID opened;
    private boolean shown;
    private final KeyForm form = new KeyForm();

    @PostConstruct
    void open() {
        ApiKeyRow row = list.getOpened();
        opened = row == null ? null : row.id();
    }

    public void issue() {
        if (shown) {
            return;
        }
        Instant end = form.getLastDay() == null ? null : form.getLastDay().plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant();
        visit.showOnce("issued", desk.issue(new IssueApiKey(form.getPurpose(), Set.of(form.getScopes()), form.getAgency(), end,
            form.getPerMinute())));
        shown = true;
    }

    public void revoke() {
        desk.revoke(new RevokeApiKey(opened, form.getReason()));
        visit.done(OfficeRoute.KEYS.address(), "key-revoked");
    }

    public KeyScope[] getScopes() {
        return KeyScope.values();
    }

    /** A key was shown on this page already. */
    public boolean isShown() {
        return shown;
    }

    public KeyForm getForm() {
        return form;
    }
}
