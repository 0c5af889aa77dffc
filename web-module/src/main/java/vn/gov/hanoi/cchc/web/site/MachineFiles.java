package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.web.feed.MachineAnswer;
import vn.gov.hanoi.cchc.web.feed.MachineAnswers;

/** Sends what machines ask for. Everything may be kept by whoever asks again before showing it: what is withdrawn drops out at once. */
@ApplicationScoped
public class MachineFiles {

    private static final String KEEP = "public, max-age=0, must-revalidate";

    @Inject
    private MachineAnswers answers;

    /** @return false when the address names nothing, so that the caller says so */
    boolean serve(PublicAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        MachineAnswer answer = answers.find(address.name(), address.slug(), address.number(), address.english());
        if (answer == null) {
            return false;
        }
        if (answer.location() != null) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", answer.location());
            response.setHeader("Cache-Control", "public, max-age=300");
            return true;
        }
        String tag = "W/\"" + Sha256.of(answer.bytes()).substring(0, 24) + "\"";
        response.setHeader("Cache-Control", KEEP);
        response.setHeader("ETag", tag);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag.substring(2))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        response.setContentType(answer.type());
        response.setContentLength(answer.bytes().length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(answer.bytes());
        }
        return true;
    }
}
