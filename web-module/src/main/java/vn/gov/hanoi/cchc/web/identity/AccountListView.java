package vn.gov.hanoi.cchc.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AccountRow;
import vn.gov.hanoi.cchc.identity.api.AccountState;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.boundary.AccountQueries;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Accounts: {@code ?tim=} words, {@code ?vt=} role, {@code ?tt=} state, {@code ?mo=} the account that is open. */
@Named
@RequestScoped
public class AccountListView {

    @Inject
    private AccountQueries accounts;
    @Inject
    private Visit visit;
    private List<AccountRow> all;

    @PostConstruct
    void open() {
        all = accounts.all();
    }

    public List<AccountRow> getRows() {
        String wanted = getWanted() == null ? "" : getWanted().toLowerCase(Locale.ROOT);
        return all.stream()
            .filter(row -> (row.name() + " " + row.displayName() + " " + row.mail()).toLowerCase(Locale.ROOT).contains(wanted))
            .filter(row -> getRole() == null || row.roles().contains(getRole()))
            .filter(row -> getState() == null || row.state() == getState())
            .toList();
    }

    /** The open account as it is now, or null for the list. */
    public AccountRow getOpened() {
        UUID asked = visit.uuid("mo");
        return asked == null ? null : accounts.byId(asked).orElse(null);
    }

    /** Whether the open account may approve, so that its sections can be chosen. */
    public boolean isApprover() {
        AccountRow row = getOpened();
        return row != null && row.roles().stream().anyMatch(role -> role.permissions().contains(Permission.CONTENT_APPROVE));
    }

    /** Roles of an account in their order. */
    public List<Role> roles(AccountRow row) {
        return row.roles().stream().sorted().toList();
    }

    public String getWanted() {
        return visit.line("tim");
    }

    public Role getRole() {
        return visit.constant("vt", Role.class);
    }

    public AccountState getState() {
        return visit.constant("tt", AccountState.class);
    }

    public Role[] getAllRoles() {
        return Role.values();
    }
}
