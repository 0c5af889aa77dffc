package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.hanoi.cchc.site.boundary.SearchAway;
import vn.gov.hanoi.cchc.web.feed.MachineAnswer;
import vn.gov.hanoi.cchc.web.feed.MachineAnswers;

/** Sends what machines ask for, kept like the pages: what is withdrawn drops out at once. */
@ApplicationScoped
public class MachineFiles {

    private static final String RETRY_SECONDS = "60";

    @Inject
    private MachineAnswers answers;
    @Inject
    private PageKeeper keeper;

    /** @return false when the address names nothing, so that the caller says so */
    boolean serve(PublicAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        MachineAnswer answer;
        try {
            answer = answer(address, request);
        } catch (SearchAway e) {
            response.setHeader("Retry-After", RETRY_SECONDS);
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return true;
        }
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

    private MachineAnswer answer(PublicAddress address, HttpServletRequest request) {
        if (address.name().startsWith(MachineAnswers.FOUND)) {
            SearchForm form = SearchForm.read(request, address.english());
            return answers.found(address.name(), form.filter(), form.query());
        }
        return answers.find(address.name(), address.slug(), address.number(), address.english());
    }
}
