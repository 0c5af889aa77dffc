package vn.gov.hanoi.cchc.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import vn.gov.hanoi.cchc.identity.api.ChangeOwnPassword;
import vn.gov.hanoi.cchc.identity.boundary.AccountQueries;
import vn.gov.hanoi.cchc.identity.boundary.OwnAccountDesk;
import vn.gov.hanoi.cchc.identity.boundary.SignedIn;
import vn.gov.hanoi.cchc.web.office.OfficePrincipal;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The page where a person changes their own password; this session goes on, the others end. */
@Named
@RequestScoped
public class OwnPasswordView {

    @Inject
    private OwnAccountDesk desk;
    @Inject
    private AccountQueries accounts;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Visit visit;
    @Inject
    private HttpServletRequest request;
    private String current;
    private String next;
    private String again;

    public void change() {
        if (!next.equals(again)) {
            visit.say("Hai lần nhập mật khẩu mới khác nhau. Nhập lại cả hai ô.");
            return;
        }
        HttpSession session = request.getSession();
        OfficePrincipal principal = (OfficePrincipal) session.getAttribute(OfficePrincipal.KEY);
        String stamp = desk.changePassword(new ChangeOwnPassword(current, next));
        request.changeSessionId();
        session.setAttribute(OfficePrincipal.KEY, principal.restamped(stamp));
        visit.done(OfficeRoute.HOME.address(), "password");
    }

    /** The password in use was handed over by an administrator. */
    public boolean isForced() {
        OfficePrincipal principal = (OfficePrincipal) request.getSession().getAttribute(OfficePrincipal.KEY);
        return principal != null && signedIn.mustChangePassword(principal.account());
    }

    public int getShortest() {
        return accounts.shortestPassword();
    }

    /** Never written back to the page. */
    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getNext() {
        return null;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
