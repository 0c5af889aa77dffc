package vn.gov.hanoi.cchc.rest.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The description of the interface for machines, as YAML or JSON by {@code Accept} or {@code ?format=JSON}. The server could answer it by
 * itself, but only with a policy that lets every origin read with credentials.
 */
@Path("/openapi")
@RequestScoped
public class OpenApiResource {

    static final String YAML = "application/yaml";

    @Inject
    private Description description;

    @GET
    @Produces({YAML, MediaType.APPLICATION_JSON})
    @PermitAll
    @Operation(hidden = true)
    public Response description(@QueryParam("format") String format, @Context Request wanted) {
        Variant variant = wanted.selectVariant(Variant.mediaTypes(MediaType.valueOf(YAML), MediaType.APPLICATION_JSON_TYPE).build());
        boolean json = format == null ? variant != null && variant.getMediaType().equals(MediaType.APPLICATION_JSON_TYPE)
            : format.equalsIgnoreCase("json");
        return Response.ok(json ? description.json() : description.yaml(), json ? MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8")
            : MediaType.valueOf(YAML).withCharset("UTF-8")).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300").build();
    }
}
