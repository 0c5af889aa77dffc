package vn.gov.hanoi.cchc.rest.site;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/** Lets pages of every origin read public data. No credentials: there are none to send. */
@Provider
@OpenData
public class OpenDataHeaders implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        headers.putSingle("Access-Control-Allow-Origin", "*");
        headers.putSingle("Access-Control-Expose-Headers", "ETag");
        headers.putSingle(HttpHeaders.VARY, "Accept-Encoding");
    }
}
