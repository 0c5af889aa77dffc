package vn.gov.hanoi.cchc.rest.service;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.operations.boundary.HealthQueries;

/** One word about how the portal is; details stand on the management port. */
@Path("/health")
@RequestScoped
@Tag(name = "Tình trạng")
public class HealthResource {

    @Inject
    private HealthQueries health;

    /** UP or DOWN. */
    @Schema(name = "TinhTrang")
    public record Health(@Schema(enumeration = {"UP", "DOWN"}) String status) {
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "tinhTrang", summary = "Trang có đang phục vụ không")
    @APIResponse(responseCode = "200", description = "Đang phục vụ")
    @APIResponse(responseCode = "503", description = "Tạm thời không phục vụ được")
    public Response health() {
        boolean up = health.databaseAnswers();
        return Response.status(up ? 200 : 503).entity(new Health(up ? "UP" : "DOWN")).build();
    }
}
