package vn.gov.hanoi.cchc.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AccountRow;
import vn.gov.hanoi.cchc.identity.api.ChangeAccount;
import vn.gov.hanoi.cchc.identity.api.OneTimePassword;
import vn.gov.hanoi.cchc.identity.api.OpenAccount;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.api.SwitchAccount;
import vn.gov.hanoi.cchc.identity.boundary.AccountDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Forms of the accounts. A one-time password is shown on one answer only; sending that page again gives no second one. */
@Named
@ViewScoped
public class AccountEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountDesk desk;
    @Inject
    private AccountListView list;
    @Inject
    private Visit visit;
    private UUID account;
    private long version;
    private boolean shown;
    private final AccountForm form = new AccountForm();
    private final AccountForm change = new AccountForm();

    @PostConstruct
    void open() {
        AccountRow row = list.getOpened();
        if (row != null) {
            account = row.id();
            version = row.version();
            form.setDisplayName(row.displayName());
            form.setMail(row.mail());
            form.setAgency(row.agency());
            form.setRoles(row.roles().toArray(Role[]::new));
        }
    }

    public void openAccount() {
        if (!shown) {
            show(desk.open(new OpenAccount(form.getName(), form.getDisplayName(), form.getMail(), form.getAgency(), roles())));
        }
    }

    public void change() {
        desk.change(new ChangeAccount(account, version, form.getDisplayName(), form.getMail(), form.getAgency(), roles()));
        leave("account-changed");
    }

    public void disable() {
        desk.disable(command());
        leave("account-disabled");
    }

    public void enable() {
        desk.enable(command());
        leave("account-enabled");
    }

    public void resetPassword() {
        if (!shown) {
            show(desk.resetPassword(command()));
        }
    }

    private void show(OneTimePassword password) {
        shown = true;
        visit.showOnce("handed", password);
    }

    private SwitchAccount command() {
        return new SwitchAccount(account, version, change.getReason());
    }

    private Set<Role> roles() {
        return Set.of(form.getRoles());
    }

    private void leave(String key) {
        visit.done(OfficeRoute.ACCOUNTS.address() + "?mo=" + account, key);
    }

    /** A password was shown on this page already. */
    public boolean isShown() {
        return shown;
    }

    public AccountForm getForm() {
        return form;
    }

    public AccountForm getChange() {
        return change;
    }
}
