package vn.gov.hanoi.cchc.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * Answers the public addresses: finds what stands there, and shows it by a Facelets page without a session. The pages themselves have
 * no address. Order among the filters: web.xml.
 */
public class PublicFilter extends HttpFilter {

    @Inject
    private transient ItemAnswers items;
    @Inject
    private transient ListAnswers lists;
    @Inject
    private transient SearchAnswers search;
    @Inject
    private transient FileAnswers files;
    @Inject
    private transient RecordAnswers records;
    @Inject
    private transient PackageAnswers packages;
    @Inject
    private transient IndexAnswers indices;
    @Inject
    private transient StandingAnswers standing;
    @Inject
    private transient IndexFiles indexFiles;
    @Inject
    private transient MachineFiles machines;
    @Inject
    private transient OldAddressAnswers old;
    @Inject
    private transient Frames frames;
    @Inject
    private transient TroubleAnswers trouble;
    @Inject
    private transient PageKeeper keeper;

    private final transient PageTurns turns = PageTurns.ofThisServer();

    /** A page that was made. @param shows as of {@link Answer} */
    private record Made(byte[] body, Set<String> shows) {
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            afterError(request, response);
            return;
        }
        PublicAddress address = PublicAddress.parse(request.getRequestURI().substring(request.getContextPath().length()));
        if (address.page() == PublicAddress.Page.OTHER) {
            OldAddressAnswers.remember(request);
            chain.doFilter(request, response);
            return;
        }
        String method = request.getMethod();
        if (!"GET".equals(method) && !"HEAD".equals(method)) {
            response.setHeader("Allow", "GET, HEAD");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        PageKeeper.begin(request);
        try {
            answer(address, request, response);
        } catch (RuntimeException | ServletException e) {
            trouble.unexpected(e, request, response);
        }
    }

    private void afterError(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        try {
            Answer led = old.afterError(request);
            if (led == null) {
                trouble.afterError(request, response);
            } else {
                send(make(led, request, response), request, response);
            }
        } catch (RuntimeException e) {
            trouble.unexpected(e, request, response);
        }
    }

    private void answer(PublicAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if ((address.page() == PublicAddress.Page.FILE || address.page() == PublicAddress.Page.FILE_PAGE) && files.serve(address, request, response)
            || address.page() == PublicAddress.Page.RECORD_PART && packages.serve(address, request, response)
            || address.page() == PublicAddress.Page.INDEX_FILE && indexFiles.serve(address, request, response)
            || address.page() == PublicAddress.Page.SUGGESTIONS && search.suggest(address, request, response)
            || address.page() == PublicAddress.Page.MACHINE && machines.serve(address, request, response)) {
            return;
        }
        send(turns.take(() -> make(answer(address, request), request, response)), request, response);
    }

    private Answer answer(PublicAddress address, HttpServletRequest request) {
        Answer found = find(address, request);
        Answer answer = found == null ? old.answer(request) : found;
        return answer == null ? Answer.notFound(frames.frameInTrouble(TroubleAnswers.notFound(address.english()))) : answer;
    }

    private void send(Made made, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (made != null) {
            keeper.send(request, response, made.body(), made.shows());
        }
    }

    /** Sets status and headers. @return null when nothing comes after them */
    private Made make(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (answer.status() == 301) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", answer.location());
            response.setHeader("Cache-Control", "public, max-age=300");
            return null;
        }
        return show(answer, request, response);
    }

    private Answer find(PublicAddress address, HttpServletRequest request) {
        return switch (address.page()) {
            case HOME -> old.home(lists.home(address), request);
            case SECTION -> lists.section(address, request);
            case DOCUMENTS -> lists.documents(address, request);
            case SEARCH -> search.page(address, request);
            case ARTICLE, DOCUMENT, ARTICLE_HISTORY, DOCUMENT_HISTORY, ARTICLE_PREVIEW, DOCUMENT_PREVIEW ->
                items.answer(address, ItemQuestion.of(request));
            case RECORD -> records.answer(address);
            case RECORD_PART -> records.gone(address);
            case FILE, FILE_PAGE -> items.answer(address, ItemQuestion.NONE);
            case INDICES -> indices.list(address);
            case INDEX, INDEX_FILE -> indices.table(address, request);
            case INDEX_AGENCY -> indices.agency(address);
            case STANDING -> standing.answer(address);
            case MOVED -> Answer.moved(address.name() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()));
            default -> null;
        };
    }

    private Made show(Answer answer, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setStatus(answer.status());
        if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Retry-After", "30");
        } else {
            response.setHeader("Cache-Control", answer.status() == 200 ? PageKeeper.KEEP : "public, max-age=60");
        }
        if (answer.tag() != null) {
            String tag = "W/\"" + Sha256.of(answer.view() + answer.tag() + frames.version() + request.getRequestURI() + "?"
                + request.getQueryString()).substring(0, 24) + "\"";
            response.setHeader("ETag", tag);
            if (PageKeeper.known(request.getHeader("If-None-Match"), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return null;
            }
        }
        answer.attributes().forEach(request::setAttribute);
        RenderedPage page = new RenderedPage(response);
        request.getRequestDispatcher(answer.view()).forward(new PlainQuestion(request), page);
        return new Made(page.bytes(), answer.shows());
    }
}
