package vn.gov.hanoi.cchc.rest.content;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.content.api.StartImport;
import vn.gov.hanoi.cchc.content.boundary.ImportDesk;
import vn.gov.hanoi.cchc.content.boundary.ImportQueries;
import vn.gov.hanoi.cchc.content.boundary.ImportStaging;
import vn.gov.hanoi.cchc.rest.ApiApplication;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.shared.Permission;

/** Bulk import of existing content. */
@Path("/v1/imports")
@RequestScoped
@Tag(name = "Nhập nội dung", description = "Dành cho quản trị (phạm vi import)")
@SecurityRequirement(name = ApiApplication.KEY)
@APIResponse(responseCode = "default", description = "Không nhận; xem code",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class ImportsResource {

    static final String JSON_LINES = "application/x-ndjson";
    static final String RSS = "application/rss+xml";
    static final String ATOM = "application/atom+xml";

    @Inject
    private ImportStaging staging;
    @Inject
    private ImportDesk desk;
    @Inject
    private ImportQueries queries;

    @POST
    @Consumes({JSON_LINES, MediaType.APPLICATION_XML, RSS, ATOM})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.IMPORT_RUN)
    @Operation(operationId = "nhapNoiDung", summary = "Nhập nhiều mục", description = "Mỗi dòng một mục JSON, hoặc một bản xuất "
        + "WordPress (WXR), RSS, Atom; tối đa 64 MiB một lần gửi. Việc chạy nền; theo dõi ở địa chỉ Location. Gửi lại dòng đã nhập không đổi gì.")
    @RequestBody(content = {@Content(mediaType = JSON_LINES, schema = @Schema(implementation = String.class)),
        @Content(mediaType = MediaType.APPLICATION_XML, schema = @Schema(implementation = String.class))})
    @APIResponse(responseCode = "202", description = "Đã xếp hàng", content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public Response start(InputStream lines, @Parameter(description = "Tên tệp, để nhận ra trong danh sách") @HeaderParam("Slug") String name) {
        UUID job = desk.start(new StartImport(staging.stage(lines, name, null)));
        return Response.accepted(queries.job(job).map(ImportBody::of).orElseThrow(NotFoundException::new))
            .location(URI.create("v1/imports/" + job)).build();
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.IMPORT_RUN)
    @Operation(operationId = "xemNhapNoiDung", summary = "Tiến độ và các dòng không nhập được")
    @APIResponse(responseCode = "200", description = "Tiến độ", content = @Content(schema = @Schema(implementation = ImportBody.class)))
    public ImportBody job(@Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @PathParam("id") UUID id) {
        return queries.job(id).map(ImportBody::of).orElseThrow(NotFoundException::new);
    }
}
