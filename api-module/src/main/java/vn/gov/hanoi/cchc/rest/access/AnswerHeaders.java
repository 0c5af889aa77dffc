package vn.gov.hanoi.cchc.rest.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** Answers of the interface are data: they load nothing, frame nothing and are not stored unless a resource says so. */
@Provider
public class AnswerHeaders implements ContainerResponseFilter {

    private static final String POLICY = "Content-Security-Policy";

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        if (!answer.getHeaders().containsKey(POLICY)) {
            answer.getHeaders().putSingle(POLICY, "default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'");
        }
        if (!answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        answer.getHeaders().putSingle("Referrer-Policy", "no-referrer");
    }
}
