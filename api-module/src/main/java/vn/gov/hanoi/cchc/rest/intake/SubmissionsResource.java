package vn.gov.hanoi.cchc.rest.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;
import vn.gov.hanoi.cchc.rest.ApiApplication;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.shared.Permission;

/** News and other works sent by the systems of agencies. */
@Path("/v1/intake/submissions")
@RequestScoped
@Tag(name = "Tin bài", description = "Dành cho hệ thống của cơ quan (phạm vi intake:news)")
@SecurityRequirement(name = ApiApplication.KEY)
@APIResponse(responseCode = "default", description = "Không nhận; xem code",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class SubmissionsResource {

    @Inject
    private ReceptionDesk reception;
    @Inject
    private SupplierQueries queries;
    @Inject
    private FileStaging staging;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.INTAKE_SUBMIT)
    @Operation(operationId = "guiTinBai", summary = "Gửi một tin, bài",
        description = "Biểu mẫu gồm một phần submission (JSON) và các phần file, tối đa 64 MiB. Cơ quan gửi là cơ quan của khóa.")
    @RequestBody(content = @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = SubmissionBody.Form.class)))
    @APIResponse(responseCode = "201", description = "Đã nhận", content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
    @APIResponse(responseCode = "200", description = "Đã nhận từ trước", content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
    public Response receive(@Context HttpServletRequest request,
                            @Parameter(description = "Khóa chống gửi trùng, tối đa 100 ký tự") @HeaderParam("Idempotency-Key") String key)
        throws IOException {
        Upload upload = Upload.of(request, "submission");
        ReceiptAnswer answer = reception.receiveSubmission(new SubmissionMapping(upload, staging).command(key));
        return Response.status(answer.created() ? Response.Status.CREATED : Response.Status.OK)
            .location(URI.create("v1/intake/submissions/" + answer.number())).entity(ReceiptBody.of(answer)).build();
    }

    @GET
    @Path("{receipt}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.INTAKE_SUBMIT)
    @Operation(operationId = "xemBienNhanTinBai", summary = "Trạng thái của một tin, bài đã gửi")
    @APIResponse(responseCode = "200", description = "Trạng thái hiện tại",
        content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
    public ReceiptBody receipt(@Parameter(description = "Mã biên nhận", example = "TN-2026-000123") @PathParam("receipt") String receipt) {
        return queries.mySubmission(receipt).map(ReceiptBody::of).orElseThrow(NotFoundException::new);
    }
}
