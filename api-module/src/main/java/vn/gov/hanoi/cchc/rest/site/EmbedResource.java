package vn.gov.hanoi.cchc.rest.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.rest.problem.ProblemMapper;
import vn.gov.hanoi.cchc.rest.problem.Problems;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** What another site shows of an item when somebody puts its address there (oEmbed 1.0). */
@OpenData
@Path("/v1/oembed")
@RequestScoped
@Tag(name = "Nội dung công khai", description = "Ai cũng đọc được, không cần khóa. Khi sử dụng lại, ghi creditLine.")
@APIResponse(responseCode = "default", description = "Không trả lời được; xem code",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class EmbedResource {

    private static final Pattern ITEM = Pattern.compile("(/en)?/(bai-viet|van-ban)/(?:[^/?#]{0,400}-)?([1-9][0-9]{0,17})(?:[?#].*)?");

    @Inject
    private OpenItems items;
    @Inject
    private PortalSettings settings;
    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "nhungNoiDung", summary = "Mã nhúng của một tin, bài, văn bản (oEmbed 1.0)",
        description = "html là đoạn trích có tác giả, dòng nguồn và địa chỉ cố định; không có khung, không có mã lệnh.")
    @APIResponse(responseCode = "200", description = "Mã nhúng", content = @Content(schema = @Schema(implementation = EmbedBody.class)))
    @APIResponse(responseCode = "304", description = "Không thay đổi")
    @APIResponse(responseCode = "410", description = "Đã gỡ; detail nêu ngày và lý do",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "501", description = "Chỉ có JSON",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response embed(
        @Parameter(description = "Địa chỉ trang tin, bài, văn bản", required = true, schema = @Schema(type = SchemaType.STRING, format = "uri"))
        @QueryParam("url") String url,
        @Parameter(description = "Rộng nhất bao nhiêu điểm ảnh", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
        @QueryParam("maxwidth") @DefaultValue("600") String maxwidth,
        @Parameter(description = "json") @QueryParam("format") @DefaultValue("json") String format) {
        if (!format.equals("json")) {
            return ProblemMapper.answer(Problems.of(ProblemCode.REQUEST_FORMAT)).build();
        }
        if (!maxwidth.matches("[1-9][0-9]{0,4}")) {
            throw OpenItems.refused("maxwidth", maxwidth);
        }
        if (url == null || !url.startsWith(settings.baseUrl())) {
            throw new NotFoundException();
        }
        Matcher item = ITEM.matcher(url.substring(settings.baseUrl().length()));
        if (!item.matches()) {
            throw new NotFoundException();
        }
        return items.embed(item.group(2).equals("van-ban") ? ItemKind.DOCUMENT : ItemKind.ARTICLE, item.group(3), item.group(1) != null,
            Integer.parseInt(maxwidth), request);
    }
}
