package vn.gov.hanoi.cchc.rest.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.boundary.DocumentExchange;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;
import vn.gov.hanoi.cchc.rest.ApiApplication;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.shared.Permission;

/** Deliveries of the document system. */
@Path("/v1/intake/documents")
@RequestScoped
@Tag(name = "Văn bản", description = "Dành cho hệ thống quản lý văn bản (phạm vi intake:document)")
@SecurityRequirement(name = ApiApplication.KEY)
@APIResponse(responseCode = "default", description = "Không nhận; xem code",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class DocumentsResource {

    static final String EDXML = "application/edxml+xml";

    @Inject
    private ReceptionDesk reception;
    @Inject
    private SupplierQueries queries;
    @Inject
    private DocumentExchange exchange;
    @Inject
    private FileStaging staging;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.INTAKE_DELIVER)
    @Operation(operationId = "guiVanBan", summary = "Gửi một văn bản",
        description = "Biểu mẫu gồm một phần document (JSON) và các phần file, hoặc nguyên gói edXML (QCVN 102:2016/BTTTT), tối đa 64 MiB. "
            + "Gửi lại đúng văn bản đã nhận được trả lời 200 với trạng thái hiện tại.")
    @RequestBody(content = {
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(implementation = DocumentBody.Form.class)),
        @Content(mediaType = EDXML, schema = @Schema(implementation = String.class))})
    @APIResponse(responseCode = "201", description = "Đã nhận", content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
    @APIResponse(responseCode = "200", description = "Đã nhận từ trước", content = @Content(schema = @Schema(implementation = ReceiptBody.class)))
    public Response receive(@Context HttpServletRequest request,
                            @Parameter(description = "Khóa chống gửi trùng, tối đa 100 ký tự") @HeaderParam("Idempotency-Key") String key)
        throws IOException {
        Upload upload = Upload.of(request, "document");
        return answer(reception.receiveDocument(new DocumentMapping(upload, staging).command(key)));
    }

    @POST
    @Consumes(EDXML)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.INTAKE_DELIVER)
    @Operation(hidden = true)
    public Response receivePacket(InputStream packet, @HeaderParam("Idempotency-Key") String key) throws IOException {
        return answer(reception.receiveDocument(exchange.read(packet, key)));
    }

    @GET
    @Path("{receipt}")
    @Produces({MediaType.APPLICATION_JSON, EDXML})
    @RolesAllowed(Permission.INTAKE_DELIVER)
    @Operation(operationId = "xemBienNhanVanBan", summary = "Trạng thái của một văn bản đã gửi",
        description = "Với Accept: application/edxml+xml, trả lời là thông điệp MessageStatus.")
    @APIResponse(responseCode = "200", description = "Trạng thái hiện tại",
        content = {@Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ReceiptBody.class)),
            @Content(mediaType = EDXML, schema = @Schema(implementation = String.class))})
    public Response receipt(@Parameter(description = "Mã biên nhận", example = "TN-2026-000123") @PathParam("receipt") String receipt,
                            @Context Request wanted) {
        ReceiptAnswer answer = queries.delivered(receipt).orElseThrow(NotFoundException::new);
        List<NationalStatusView> history = queries.nationalStatus(receipt);
        Variant variant = wanted.selectVariant(Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, MediaType.valueOf(EDXML)).build());
        boolean envelope = variant != null && variant.getMediaType().toString().equals(EDXML);
        Object entity = envelope ? exchange.statusMessage(history).orElseThrow(NotFoundException::new) : ReceiptBody.of(answer, history);
        return Response.ok(entity, envelope ? MediaType.valueOf(EDXML).withCharset("UTF-8") : MediaType.APPLICATION_JSON_TYPE).build();
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permission.INTAKE_DELIVER)
    @Operation(operationId = "docTrangThai", summary = "Các thay đổi trạng thái",
        description = "Cũ trước, mỗi lần tối đa 200. Lần đầu dùng since, các lần sau dùng after với giá trị next của lần trước.")
    @APIResponse(responseCode = "200", description = "Các thay đổi", content = @Content(schema = @Schema(implementation = StatusList.class)))
    public StatusList changes(
        @Parameter(description = "Từ thời điểm, có múi giờ", example = "2026-11-20T00:00:00+07:00") @QueryParam("since") String since,
        @Parameter(description = "Đọc tiếp sau khóa này") @QueryParam("after") @DefaultValue("0") String after) {
        List<NationalStatusView> changes = since == null ? queries.nationalStatusAfter(key(after)) : queries.nationalStatusSince(instant(since));
        Long next = changes.isEmpty() ? null : Long.valueOf(changes.get(changes.size() - 1).key());
        return new StatusList(changes.stream().map(ReceiptBody.Step::of).toList(), next);
    }

    private static Response answer(ReceiptAnswer answer) {
        // relative to the root of the interface
        return Response.status(answer.created() ? Response.Status.CREATED : Response.Status.OK)
            .location(URI.create("v1/intake/documents/" + answer.number())).type(MediaType.APPLICATION_JSON_TYPE).entity(ReceiptBody.of(answer)).build();
    }

    private static Instant instant(String text) {
        try {
            // a plus sign in an address is a space to most clients
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text.replace(' ', '+'), Instant::from);
        } catch (DateTimeParseException e) {
            throw new InputRefused(ProblemCode.DATE_INVALID.code(), "since", text.length() > 40 ? text.substring(0, 40) : text);
        }
    }

    private static long key(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new InputRefused(ProblemCode.VALUE_UNKNOWN.code(), "after", text.length() > 40 ? text.substring(0, 40) : text);
        }
        return Long.parseLong(text);
    }
}
