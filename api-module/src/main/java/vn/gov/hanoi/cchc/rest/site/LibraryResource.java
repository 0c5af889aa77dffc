package vn.gov.hanoi.cchc.rest.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.rest.problem.Problem;

/** Public official documents. */
@OpenData
@Path("/v1/documents")
@RequestScoped
@Tag(name = "Nội dung công khai", description = "Ai cũng đọc được, không cần khóa. Khi sử dụng lại, ghi creditLine.")
@APIResponse(responseCode = "default", description = "Không trả lời được; xem code",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class LibraryResource {

    @Inject
    private OpenItems items;
    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "docVanBan", summary = "Văn bản đã đăng, mới nhất trước",
        description = "Lần đầu không gửi after; các lần sau gửi after với giá trị next của lần trước. Gửi If-None-Match để chỉ nhận khi có thay đổi.")
    @APIResponse(responseCode = "200", description = "Văn bản; không có bodyHtml", content = @Content(schema = @Schema(implementation = ItemList.class)))
    @APIResponse(responseCode = "304", description = "Không thay đổi")
    public Response list(
        @Parameter(description = "Đọc tiếp sau khóa này") @QueryParam("after") String after,
        @Parameter(description = "Số mục một lần", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = OpenItems.LIMIT))
        @QueryParam("limit") @DefaultValue(OpenItems.LIMIT) String limit) {
        return items.list(ItemKind.DOCUMENT, after, limit, request);
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "docMotVanBan", summary = "Một văn bản với toàn văn")
    @APIResponse(responseCode = "200", description = "Văn bản", content = @Content(schema = @Schema(implementation = ItemBody.class)))
    @APIResponse(responseCode = "304", description = "Không thay đổi")
    @APIResponse(responseCode = "410", description = "Đã gỡ; detail nêu ngày và lý do",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response item(@Parameter(description = "Số công khai", schema = @Schema(type = SchemaType.INTEGER, format = "int64"), example = "10482")
                         @PathParam("id") String id) {
        return items.item(ItemKind.DOCUMENT, id, request);
    }
}
