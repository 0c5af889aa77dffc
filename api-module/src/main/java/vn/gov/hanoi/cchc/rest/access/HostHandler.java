package vn.gov.hanoi.cchc.rest.access;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.rest.problem.ProblemResponse;
import vn.gov.hanoi.cchc.rest.problem.Problems;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** Answers only to the names the portal goes by; a foreign one would end up in the addresses of answers. */
public class HostHandler implements HttpHandler {

    private final PortalSettings settings = new PortalSettings();
    private final HttpHandler next;

    public HostHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (settings.knows(exchange.getRequestHeaders().getFirst(Headers.HOST))) {
            next.handleRequest(exchange);
            return;
        }
        exchange.setPersistent(false);
        exchange.setStatusCode(ProblemCode.REQUEST_MISDIRECTED.status());
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, Problem.MEDIA_TYPE);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(ProblemResponse.json(Problems.of(ProblemCode.REQUEST_MISDIRECTED)));
    }
}
