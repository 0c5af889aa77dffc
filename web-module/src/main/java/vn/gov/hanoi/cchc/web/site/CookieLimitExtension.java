package vn.gov.hanoi.cchc.web.site;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;

/**
 * Answers 400 to cookies beyond the server's limit. The server counts them when somebody first asks for one, and then its own listeners
 * fail with 500: so they are asked for here, before everything else.
 */
public class CookieLimitExtension implements ServletExtension {

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> judge(exchange, next));
    }

    private static void judge(HttpServerExchange exchange, HttpHandler next) throws Exception {
        if (wellFormed(exchange)) {
            next.handleRequest(exchange);
        } else {
            exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
        }
    }

    private static boolean wellFormed(HttpServerExchange exchange) {
        try {
            exchange.requestCookies();
            return true;
        } catch (IllegalStateException | IllegalArgumentException tooManyOrMalformed) {
            return false;
        }
    }
}
