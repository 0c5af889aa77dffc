package vn.gov.hanoi.cchc.web.site;

import io.undertow.server.RequestTooBigException;
import io.undertow.util.ParameterLimitException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What a reader sees when an address names nothing, or when something broke. */
@ApplicationScoped
public class TroubleAnswers {

    private static final Logger LOG = Logger.getLogger(TroubleAnswers.class.getName());

    @Inject
    private Frames frames;
    @Inject
    private StaticFiles files;
    @Inject
    private ServletContext context;

    static PageHead notFound(boolean english) {
        String title = PublicTexts.of(english).get("notFoundTitle");
        return PageHead.of(english, title, null, null, null, List.of(new Crumb(null, title)));
    }

    /** The server's own error dispatch: an address nobody knew, or a failure outside these pages. */
    void afterError(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code instanceof Integer number ? number : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            unexpected(cause instanceof Throwable e ? e : new IllegalStateException("Answered " + status), request, response);
            return;
        }
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        PageFrame frame = frames.frameInTrouble(notFound(path.startsWith("/en/")));
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-cache");
        Answer.notFound(frame).attributes().forEach(request::setAttribute);
        request.getRequestDispatcher("/site/not-found.xhtml").forward(new PlainQuestion(request), response);
    }

    /**
     * Names the incident for reader and log; says 503 when the database is away, so that readers and proxies come back, and 400 or 413 when
     * the request was beyond the limits, which is no failure of ours.
     */
    void unexpected(Throwable e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        int status = status(e);
        boolean away = status == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        String what = "Incident " + incident + " at " + request.getMethod() + " " + request.getRequestURI();
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.log(Level.INFO, () -> what + ": the request is beyond the limits");
        } else {
            LOG.log(Level.SEVERE, what, e);
        }
        if (response.isCommitted()) {
            return;
        }
        // the headers that every answer carries stay
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", PublicHeaders.policy(null));
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cache-Control", "no-store");
        if (away) {
            response.setHeader("Retry-After", "30");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page(status, request).replace("{{assets}}", files.root()).replace("{{incident}}", incident));
    }

    /** Plain text with blanks to fill: this page must come even when Facelets or the database does not. */
    private String page(int status, HttpServletRequest request) throws IOException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        TroubleWords words = path.equals("/en") || path.startsWith("/en/") ? TroubleWords.ENGLISH : TroubleWords.VIETNAMESE;
        boolean sent = !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
        try (InputStream in = context.getResourceAsStream(words.page())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("{{why}}", words.why(status))
                .replace("{{lost}}", sent ? words.notSaved() : words.nothingLost());
        }
    }

    static int status(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof ParameterLimitException) {
                return HttpServletResponse.SC_BAD_REQUEST;
            }
            if (cause instanceof RequestTooBigException) {
                return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            }
        }
        return databaseAway(e) ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    static boolean databaseAway(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            String name = cause.getClass().getName();
            if (name.contains("JDBCConnectionException") || name.contains("ResourceException") || name.contains("SQLNonTransientConnection")
                || cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().startsWith("08")) {
                return true;
            }
        }
        return false;
    }
}
