package vn.gov.hanoi.cchc.rest.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.SearchFilter;
import vn.gov.hanoi.cchc.site.boundary.SearchQueries;

/** The search over everything public. */
@OpenData
@Path("/v1/search")
@RequestScoped
@Tag(name = "Nội dung công khai", description = "Ai cũng đọc được, không cần khóa. Khi sử dụng lại, ghi creditLine.")
@APIResponse(responseCode = "default", description = "Không trả lời được; xem code",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class SearchResource {

    private static final int LONGEST = 200;
    private static final int SHOWN = 40;
    private static final Set<String> SHOWS = Stream.concat(Stream.of(PublicTags.ITEMS, PublicTags.DOCUMENTS, PublicTags.SEARCH), PublicTags.standing().stream())
        .collect(Collectors.toUnmodifiableSet());

    @Inject
    private SearchQueries search;
    @Inject
    private OpenAnswers answers;
    @Inject
    private PortalSettings settings;
    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "timKiem", summary = "Tìm trong tin, bài, văn bản đã đăng và tệp kèm theo, phù hợp nhất trước",
        description = "Gõ có dấu hay không dấu đều được; cụm trong ngoặc kép được tìm nguyên cụm. Lần đầu không gửi after; các lần sau gửi after với giá trị "
            + "next của lần trước, đến 1.000 kết quả. Gửi If-None-Match để chỉ nhận khi có thay đổi.")
    @APIResponse(responseCode = "200", description = "Kết quả", content = @Content(schema = @Schema(implementation = SearchBody.class)))
    @APIResponse(responseCode = "304", description = "Không thay đổi")
    public Response search(
        @Parameter(description = "Từ khóa hoặc số ký hiệu", required = true, schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST)) @QueryParam("q") String q,
        @Parameter(description = "Đọc tiếp sau khóa này") @QueryParam("after") String after,
        @Parameter(description = "Số mục một lần", schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = OpenItems.LIMIT))
        @QueryParam("limit") @DefaultValue(OpenItems.LIMIT) String limit) {
        if (q == null || q.isBlank() || q.length() > LONGEST) {
            throw refused("q", q == null ? "" : q);
        }
        if (after != null && !after.matches("[1-9][0-9]{0,2}")) {
            throw refused("after", after);
        }
        if (!limit.matches("[1-9][0-9]?|100")) {
            throw refused("limit", limit);
        }
        int offset = after == null ? 0 : Integer.parseInt(after);
        return answers.answer(request, SHOWS,
            () -> SearchBody.of(search.search(SearchFilter.of(q), offset, Integer.parseInt(limit)), offset == 0, settings.baseUrl()));
    }

    private static InputRefused refused(String parameter, String value) {
        return new InputRefused(ProblemCode.REQUEST_PARAMETER.code(), parameter, value.length() > SHOWN ? value.substring(0, SHOWN) : value);
    }
}
