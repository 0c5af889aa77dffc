package vn.gov.hanoi.cchc.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@link StaticFiles} under {@code /tai-nguyen/<fingerprint>/<name>}. */
@WebServlet(StaticFiles.FOLDER + "*")
public class StaticServlet extends HttpServlet {

    @Inject
    private transient StaticFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "/" : request.getPathInfo();
        int slash = path.indexOf('/', 1);
        StaticFiles.StaticFile file = slash < 0 ? null : files.find(path.substring(slash + 1));
        if (file == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        // a page kept from before a release may name an older fingerprint: it gets today's file, but not for ever
        boolean current = path.substring(1, slash).equals(files.version());
        response.setHeader("Cache-Control", current ? "public, max-age=31536000, immutable" : "public, max-age=60");
        response.setContentType(file.type());
        byte[] body = file.bytes();
        if (file.gzipped() != null) {
            response.setHeader("Vary", "Accept-Encoding");
            if (Coding.gzip(request.getHeader("Accept-Encoding"))) {
                response.setHeader("Content-Encoding", "gzip");
                body = file.gzipped();
            }
        }
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }
}
