package vn.gov.hanoi.cchc.rest.size;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Set;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.rest.problem.ProblemResponse;
import vn.gov.hanoi.cchc.rest.problem.Problems;

/**
 * How large a body may be, by address. It runs before the servlet, where the limit can still be set, and answers an announced excess at
 * once. For a body that comes in chunks without a length the server fixes its own limit (wildfly-config, a little above that of packets)
 * before any handler runs, so such a body is counted here.
 */
public class EntitySizeHandler implements HttpHandler {

    /** Documents with their files. */
    public static final long PACKET = 64L << 20;
    /** Everything else. */
    static final long GENERAL = 8L << 20;

    private static final Set<String> PACKETS = Set.of("/v1/intake/documents", "/v1/intake/submissions", "/v1/imports");

    private final HttpHandler next;

    public EntitySizeHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!cookiesWithinLimit(exchange)) {
            exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
            return;
        }
        long limit = limit(exchange.getRelativePath());
        if (exchange.getRequestContentLength() > limit) {
            refuse(exchange);
            return;
        }
        exchange.setMaxEntitySize(limit);
        if (exchange.getRequestHeaders().contains(Headers.TRANSFER_ENCODING)) {
            exchange.addRequestWrapper((factory, wrapped) -> new CountedBody(factory.create(), wrapped, limit));
        }
        next.handleRequest(exchange);
    }

    /** The server counts them when somebody first asks for one, and then its own listeners would fail with 500. */
    private static boolean cookiesWithinLimit(HttpServerExchange exchange) {
        try {
            exchange.requestCookies();
            return true;
        } catch (IllegalStateException | IllegalArgumentException tooManyOrMalformed) {
            return false;
        }
    }

    private static long limit(String path) {
        String address = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return PACKETS.contains(address) ? PACKET : GENERAL;
    }

    private static void refuse(HttpServerExchange exchange) {
        exchange.setPersistent(false);
        exchange.setStatusCode(ProblemCode.REQUEST_TOO_LARGE.status());
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, Problem.MEDIA_TYPE);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(ProblemResponse.json(Problems.of(ProblemCode.REQUEST_TOO_LARGE)));
    }
}
