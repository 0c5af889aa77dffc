package vn.gov.hanoi.cchc.rest.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.shared.Texts;

/** The description of the interface for people: rendered from the one for machines, with nothing from other hosts. */
@Path("/docs")
@RequestScoped
public class DocsResource {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        + "form-action 'none'; frame-ancestors 'none'; base-uri 'none'";
    private static final String PAGE = file("docs.html").replace("<!--codes-->", codes());
    private static final String SCRIPT = file("docs.js");
    private static final String STYLE = file("docs.css");

    @GET
    @Produces("text/html;charset=UTF-8")
    @PermitAll
    @Operation(hidden = true)
    public Response page() {
        return answer(PAGE);
    }

    @GET
    @Path("docs.js")
    @Produces("text/javascript;charset=UTF-8")
    @PermitAll
    @Operation(hidden = true)
    public Response script() {
        return answer(SCRIPT);
    }

    @GET
    @Path("docs.css")
    @Produces("text/css;charset=UTF-8")
    @PermitAll
    @Operation(hidden = true)
    public Response style() {
        return answer(STYLE);
    }

    private static Response answer(String body) {
        return Response.ok(body).header(HttpHeaders.CACHE_CONTROL, "public, max-age=300").header("Content-Security-Policy", POLICY).build();
    }

    /** One row for each published code; the anchors are the types of the problems. */
    private static String codes() {
        StringBuilder rows = new StringBuilder();
        for (ProblemCode code : ProblemCode.values()) {
            String advice = Texts.find("problem." + code.code() + ".detail", "…", "…", "…");
            rows.append("<tr id=\"").append(code.code()).append("\"><th scope=\"row\"><code>").append(code.code()).append("</code></th><td>")
                .append(code.status()).append("</td><td>").append(Texts.get("problem." + code.code())).append("</td><td>")
                .append(advice == null ? Texts.get("rule." + code.code(), "…", "…", "…") : advice).append("</td></tr>\n");
        }
        return rows.toString();
    }

    private static String file(String name) {
        try (InputStream in = DocsResource.class.getResourceAsStream("/docs/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
