package vn.gov.hanoi.cchc.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.content.api.OutsideManuscript;
import vn.gov.hanoi.cchc.content.boundary.OutsideOpinionDesk;
import vn.gov.hanoi.cchc.content.boundary.OutsideOpinionQueries;
import vn.gov.hanoi.cchc.content.boundary.OutsideRequestDesk;
import vn.gov.hanoi.cchc.identity.boundary.VisitorPace;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.site.boundary.PreviewQueries;

/**
 * The pages behind a link that asks somebody without an account for his opinion about one revision. The link is the right, so it is kept
 * out of caches, referrers, search engines and logs. Every link that does not open gets one and the same answer, whatever the reason.
 */
@WebServlet(OutsideRequestDesk.PATH + "*")
public class OutsideOpinionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DONE = "da-ghi";
    private static final Pattern FILE = Pattern.compile("([a-z2-7]{52})/tep/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; "
        + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final String FILE_POLICY =
        "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    private transient OutsideOpinionQueries opinions;
    @Inject
    private transient OutsideOpinionDesk desk;
    @Inject
    private transient PreviewQueries previews;
    @Inject
    private transient VisitorPace pace;
    @Inject
    private transient RuleQueries rules;
    @Inject
    private transient PortalSettings settings;
    @Inject
    private transient CallerContext context;
    @Inject
    private transient TroubleAnswers trouble;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        response.setHeader("Content-Security-Policy", POLICY);
        context.enter(Caller.visitor(request.getRemoteAddr()));
        try {
            super.service(request, response);
        } catch (RuntimeException | ServletException e) {
            trouble.unexpected(e, new WithoutToken(request), response);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String path = path(request);
        Matcher file = FILE.matcher(path);
        if (path.equals(DONE)) {
            show("/site/outside-done.xhtml", HttpServletResponse.SC_OK, request, response);
        } else if (file.matches()) {
            send(file.group(1), UUID.fromString(file.group(2)), request, response);
        } else if (mayKnock(request, response)) {
            Optional<OutsideManuscript> found = opinions.open(path);
            if (found.isEmpty()) {
                gone(request, response);
                return;
            }
            if ("GET".equals(request.getMethod()) && !noted(found.get(), path)) {
                gone(request, response);
                return;
            }
            page(found.get(), path, OpinionForm.fresh(found.get().name()), HttpServletResponse.SC_OK, request, response);
        }
    }

    /** Every reading is on record; a link that ended in this very moment is over. */
    private boolean noted(OutsideManuscript found, String token) {
        try {
            desk.read(found.request(), token);
            return true;
        } catch (RuleViolated over) {
            return false;
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!mayKnock(request, response)) {
            return;
        }
        request.setCharacterEncoding("UTF-8");
        String token = path(request);
        OpinionForm form = OpinionForm.of(request);
        Optional<OutsideManuscript> found = opinions.open(token);
        boolean ours = SameSite.sent(request, settings.baseUrl());
        if (found.isEmpty()) {
            if (ours && form.complete() && opinions.repeats(token, form.opinion())) {
                done(response);
            } else {
                gone(request, response);
            }
            return;
        }
        form = ours ? form : form.foreign();
        if (!form.complete()) {
            page(found.get(), token, form, ours ? 422 : HttpServletResponse.SC_FORBIDDEN, request, response);
            return;
        }
        try {
            desk.give(found.get().request(), token, form.opinion());
            done(response);
        } catch (RuleViolated over) {
            gone(request, response);
        }
    }

    private static void done(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", OutsideRequestDesk.PATH + DONE);
    }

    /** Who tries many links, or one many times, waits. */
    private boolean mayKnock(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Duration wait = pace.take("outside.opinion", request.getRemoteAddr(), Math.toIntExact(rules.number("outside.opinion.address.perHour")));
        if (wait.isZero()) {
            return true;
        }
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        request.setAttribute("wait", wait.toMinutes() + 1);
        show("/site/outside-wait.xhtml", 429, request, response);
        return false;
    }

    private void page(OutsideManuscript manuscript, String token, OpinionForm form, int status, HttpServletRequest request,
                      HttpServletResponse response) throws ServletException, IOException {
        String address = OutsideRequestDesk.PATH + token;
        request.setAttribute("given", manuscript);
        request.setAttribute("item", previews.outside(manuscript, (file, sha256, name) -> address + "/tep/" + file));
        request.setAttribute("story", previews.outsideStory(manuscript));
        request.setAttribute("form", form);
        request.setAttribute("address", address);
        show("/site/outside-opinion.xhtml", status, request, response);
    }

    private void gone(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        show("/site/outside-gone.xhtml", HttpServletResponse.SC_NOT_FOUND, request, response);
    }

    private static void show(String view, int status, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        response.setStatus(status);
        RenderedPage page = new RenderedPage(response);
        request.getRequestDispatcher(view).forward(new PlainQuestion(request), page);
        byte[] bytes = page.bytes();
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** Under the right of the page; who guesses pays for it as for a page. */
    private void send(String token, UUID file, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Optional<OpenedFile> found = opinions.file(token, file);
        if (found.isEmpty()) {
            if (mayKnock(request, response)) {
                gone(request, response);
            }
            return;
        }
        String type = found.get().file().mediaType();
        response.setHeader("Content-Security-Policy", FILE_POLICY);
        response.setHeader("Content-Disposition", (FileAnswers.shown(type) ? "inline" : "attachment") + "; filename=\"" + found.get().file().name() + '"');
        response.setContentType(type);
        response.setContentLengthLong(Files.size(found.get().path()));
        if (!"HEAD".equals(request.getMethod())) {
            Files.copy(found.get().path(), response.getOutputStream());
        }
    }

    private static String path(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1);
    }

    /** For the log: the address is a secret. */
    private static final class WithoutToken extends HttpServletRequestWrapper {

        WithoutToken(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return OutsideRequestDesk.PATH;
        }
    }
}
