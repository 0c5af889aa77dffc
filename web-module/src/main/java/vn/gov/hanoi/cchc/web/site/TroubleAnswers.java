package vn.gov.hanoi.cchc.web.site;

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
        request.getRequestDispatcher("/site/not-found.xhtml").forward(request, response);
    }

    /** Names the incident for reader and log; says 503 when the database is away, so that readers and proxies come back. */
    void unexpected(Throwable e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String incident = UUID.randomUUID().toString().substring(0, 8).toUpperCase();
        boolean away = databaseAway(e);
        LOG.log(Level.SEVERE, e, () -> "Incident " + incident + " at " + request.getMethod() + " " + request.getRequestURI());
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        response.setStatus(away ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setHeader("Content-Security-Policy", PublicHeaders.POLICY);
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader("Cache-Control", "no-store");
        if (away) {
            response.setHeader("Retry-After", "30");
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page(away, request).replace("{{assets}}", files.root()).replace("{{incident}}", incident));
    }

    /** Plain text with blanks to fill: this page must come even when Facelets or the database does not. */
    private String page(boolean away, HttpServletRequest request) throws IOException {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = asked == null ? request.getRequestURI() : asked.toString();
        TroubleWords words = path.equals("/en") || path.startsWith("/en/") ? TroubleWords.ENGLISH : TroubleWords.VIETNAMESE;
        boolean sent = !"GET".equals(request.getMethod()) && !"HEAD".equals(request.getMethod());
        try (InputStream in = context.getResourceAsStream(words.page())) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .replace("{{why}}", away ? words.away() : words.unexpected()).replace("{{lost}}", sent ? words.notSaved() : words.nothingLost());
        }
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
