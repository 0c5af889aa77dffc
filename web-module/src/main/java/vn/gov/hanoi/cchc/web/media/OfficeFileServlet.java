package vn.gov.hanoi.cchc.web.media;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentQueries;
import vn.gov.hanoi.cchc.intake.boundary.SealedFiles;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.OfficeFilter;
import vn.gov.hanoi.cchc.web.site.FileAnswers;

/**
 * The bytes of a file that may not be public yet, for those who may read it (staff of the queue or the articles; suppliers what is
 * theirs), never as something that could act in our name. Reached through {@code OfficeRoute.FILE}; everybody else gets 404.
 */
@WebServlet("/quan-tri/media/file.xhtml")
public class OfficeFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WAITING = "file.text.waiting";
    private static final String POLICY =
        "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    private transient FileQueries files;
    @Inject
    private transient AssignmentQueries assignments;
    @Inject
    private transient SealedFiles sealed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OpenedFile> found;
        try {
            found = open((String) request.getAttribute(OfficeFilter.ID), request.getParameter("phieu"));
        } catch (RuleViolated waiting) {
            later(response, waiting);
            return;
        }
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OpenedFile opened = found.get();
        String type = opened.file().mediaType();
        boolean inline = shown(type) && !"1".equals(request.getParameter("tai"));
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", (inline ? "inline" : "attachment") + "; filename=\"" + opened.file().name() + "\"");
        response.setContentType(type);
        response.setHeader("Accept-Ranges", "bytes");
        FileAnswers.sendAsked(opened.path(), request.getHeader("Range"), request, response);
    }

    /**
     * @param number number of the sealed receipt the file is read with, or null
     * @throws RuleViolated file.text.waiting for whoever may open it in a moment
     */
    private Optional<OpenedFile> open(String id, String number) {
        if (id == null || !id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            return Optional.empty();
        }
        UUID file = UUID.fromString(id);
        try {
            return Optional.of(number == null ? files.open(file) : sealed.open(number, file));
        } catch (RuleViolated refused) {
            if (refused.code().equals(WAITING)) {
                throw refused;
            }
            return assigned(file);
        } catch (EJBAccessException refused) {
            return assigned(file);
        }
    }

    /** Whoever may read it learns that it is being read for secrecy marks, which takes seconds. */
    private static void later(HttpServletResponse response, RuleViolated waiting) throws IOException {
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/plain; charset=UTF-8");
        response.getWriter().write(Texts.of(waiting));
    }

    /** Somebody who is asked about a receipt reads its files. */
    private Optional<OpenedFile> assigned(UUID file) {
        try {
            return assignments.file(file);
        } catch (RuleViolated | EJBAccessException refused) {
            return Optional.empty();
        }
    }

    /** Whether a browser shows it in place instead of saving it. */
    private static boolean shown(String type) {
        return type.startsWith("image/") && !type.startsWith("image/svg") || type.startsWith("audio/") || type.startsWith("video/")
            || type.equals("application/pdf");
    }
}
