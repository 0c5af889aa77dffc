package vn.gov.hanoi.cchc.web.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.primefaces.context.PrimeFacesContext;
import vn.gov.hanoi.cchc.identity.boundary.AccountQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Texts;

/** What every page of the back office shows around its content: who is there, where they may go, what was just done. */
@Named
@RequestScoped
public class Desk {

    private static final Duration SOON = Duration.ofHours(6);

    /** A line of the summary above a form. */
    public record Problem(String field, String text) {
    }

    @Inject
    private CallerContext context;
    @Inject
    private AccountQueries accounts;
    @Inject
    private OfficeMenu menu;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Clock clock;
    private Instant now;
    private List<OfficeMenu.Group> groups;

    @PostConstruct
    void open() {
        now = clock.instant();
        groups = menu.forCaller(context.caller(), (String) request.getAttribute(OfficeFilter.ADDRESS));
    }

    /** One instant for the whole page, so that its clocks agree. */
    public Instant getNow() {
        return now;
    }

    /** {@code late}, {@code soon} (a quarter of a day or less) or {@code ok}. */
    public String dueTone(Instant due) {
        if (due == null) {
            return "";
        }
        if (due.isBefore(now)) {
            return "late";
        }
        return due.isBefore(now.plus(SOON)) ? "soon" : "ok";
    }

    public List<OfficeMenu.Group> getGroups() {
        return groups;
    }

    public int getUnread() {
        return menu.unread(context.caller());
    }

    public boolean may(String permission) {
        return context.caller().may(permission);
    }

    public Caller getCaller() {
        return context.caller();
    }

    public String getName() {
        return context.caller().displayName();
    }

    public String getRoles() {
        return accounts.ownRoles().stream().map(Texts::of).collect(Collectors.joining(", "));
    }

    /** First letters of the last two words: "Lê Thu Hằng" is "TH". */
    public String getInitials() {
        String[] words = context.caller().displayName().replaceAll("\\s*\\(.*", "").split(" ");
        StringBuilder letters = new StringBuilder();
        for (int i = Math.max(0, words.length - 2); i < words.length; i++) {
            letters.append(words[i].charAt(0));
        }
        return letters.toString();
    }

    /** What the act before this page achieved: the text {@code done.<key>} for {@code ?da=<key>}. */
    public String getDone() {
        String key = request.getParameter("da");
        return key == null || !key.matches("[a-z.-]{1,40}") ? null : Texts.find("done." + key);
    }

    /** What is wrong with what was sent, each with the id of the field it is about, or null. */
    public List<Problem> getProblems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(id -> faces.getMessageList(id)
            .forEach(message -> problems.add(new Problem(id, message.getSummary()))));
        return problems;
    }

    /** The chapter of the handbook for this screen. */
    public String getHelpAddress() {
        OfficeRoute route = (OfficeRoute) request.getAttribute(OfficeFilter.ROUTE);
        return OfficeRoute.HANDBOOK.address() + (route == null ? "" : "#" + route.chapter());
    }

    /** The nonce of this view's content policy; scripts from files carry it too. */
    public String getNonce() {
        return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
    }

    /** Ends the session and goes to the sign-in page. */
    public void signOut() throws IOException {
        request.getSession().invalidate();
        FacesContext.getCurrentInstance().getExternalContext().redirect(OfficeRoute.SIGN_IN.address() + "?da=sign-out");
    }
}
