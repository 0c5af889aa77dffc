package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import vn.gov.hanoi.cchc.identity.api.SignInAnswer;
import vn.gov.hanoi.cchc.identity.boundary.SignIn;
import vn.gov.hanoi.cchc.shared.Texts;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInView {

    @Inject
    private SignIn signIn;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;
    private String name;
    private String password;
    private String target;

    public void enter() throws IOException {
        SignInAnswer answer = signIn.verify(name, password, request.getRemoteAddr());
        if (answer instanceof SignInAnswer.Admitted admitted) {
            admit(admitted);
        } else if (answer instanceof SignInAnswer.Locked locked) {
            say(Texts.get("identity.signin.locked", VietnameseTimes.timeOfDay(locked.until())));
        } else {
            say(Texts.get("identity.signin.refused"));
        }
    }

    private void admit(SignInAnswer.Admitted admitted) throws IOException {
        HttpSession session = request.getSession();
        // a session id that was known before the sign-in is worthless after it
        request.changeSessionId();
        session.setMaxInactiveInterval((int) admitted.idle().toSeconds());
        session.setAttribute(OfficePrincipal.KEY, new OfficePrincipal(admitted.caller().name(), admitted.account(), admitted.stamp(),
            clock.instant(), admitted.absolute()));
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.redirect(admitted.mustChangePassword() ? OfficeRoute.PASSWORD.address() : safeTarget());
    }

    /** Back to the page that sent the person here; only ever a page of the back office. */
    private String safeTarget() {
        boolean ours = target != null && target.matches("/quan-tri(/[\\w./?=&%-]*|\\?[\\w./=&%-]*)?") && !target.contains("//");
        return ours && !target.startsWith(OfficeRoute.SIGN_IN.address()) ? target : OfficeRoute.HOME.address();
    }

    private static void say(String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTarget() {
        return target == null ? request.getParameter("ve") : target;
    }

    public void setTarget(String target) {
        this.target = target;
    }
}
