package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.hanoi.cchc.web.feed.MachineAnswer;
import vn.gov.hanoi.cchc.web.feed.MachineAnswers;

/** Sends what machines ask for, kept like the pages: what is withdrawn drops out at once. */
@ApplicationScoped
public class MachineFiles {

    @Inject
    private MachineAnswers answers;
    @Inject
    private PageKeeper keeper;

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
        response.setHeader("Cache-Control", PageKeeper.KEEP);
        response.setContentType(answer.type());
        keeper.send(request, response, answer.bytes(), answer.shows(), answer.until());
        return true;
    }
}
