package vn.gov.hanoi.cchc.web.content;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.web.office.OfficeFilter;

/** The bytes of a file of an item that may not be public yet, for those who may read items; never as something that could act in our name. */
@WebServlet("/quan-tri/content/article-file.xhtml")
public class ArticleFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";

    @Inject
    private transient FileQueries files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = (String) request.getAttribute(OfficeFilter.ID);
        OpenedFile opened = id == null || !id.matches("[0-9a-f-]{36}") ? null : open(UUID.fromString(id));
        if (opened == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String type = opened.file().mediaType();
        boolean shown = type.startsWith("image/") && !type.startsWith("image/svg") || type.startsWith("audio/") || type.startsWith("video/")
            || type.equals("application/pdf");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", (shown ? "inline" : "attachment") + "; filename=\"" + opened.file().name() + "\"");
        response.setContentType(type);
        response.setContentLengthLong(Files.size(opened.path()));
        Files.copy(opened.path(), response.getOutputStream());
    }

    private OpenedFile open(UUID id) {
        try {
            return files.open(id);
        } catch (RuleViolated refused) {
            return null;
        }
    }
}
