package vn.gov.hanoi.cchc.rest.indicator;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.IndexRow;
import vn.gov.hanoi.cchc.indicator.api.WithdrawnIndex;
import vn.gov.hanoi.cchc.indicator.boundary.IndexQueries;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.rest.problem.ProblemMapper;
import vn.gov.hanoi.cchc.rest.problem.Problems;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.site.api.Moment;

/** Published index results, for everybody. */
@Path("/v1/indices")
@RequestScoped
@Tag(name = "Chỉ số", description = "Kết quả PAR INDEX và SIPAS đã công bố; không cần khóa")
@APIResponse(responseCode = "default", description = "Không trả lời được; xem code",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class IndicesResource {

    private static final String KEEP = "public, max-age=0, must-revalidate";
    private static final int MOST = 100;

    @Inject
    private IndexQueries indices;
    @Inject
    private PortalSettings settings;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "danhSachChiSo", summary = "Các bảng chỉ số, năm mới nhất trước")
    @APIResponse(responseCode = "200", description = "Danh sách", content = @Content(schema = @Schema(implementation = IndexList.class)))
    @APIResponse(responseCode = "304", description = "Không đổi từ lần đọc trước")
    public Response list(@Context Request request,
        @Parameter(description = "Giá trị next của trang trước") @QueryParam("after") String after,
        @Parameter(description = "Số bảng mỗi trang, 1 đến 100") @DefaultValue("50") @QueryParam("limit") int limit) {
        int size = Math.max(1, Math.min(MOST, limit));
        List<IndexRow> rows = indices.list();
        int from = after == null ? 0 : after(rows, after);
        List<IndexRow> page = rows.subList(from, Math.min(rows.size(), from + size));
        String next = from + size < rows.size() ? cursor(page.get(page.size() - 1)) : null;
        return answer(request, page + String.valueOf(next), () -> new IndexList(page.stream().map(row -> IndexRowBody.of(row, settings.baseUrl()))
            .toList(), next));
    }

    @GET
    @Path("{kind}/{year}")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "xemChiSo", summary = "Một bảng chỉ số")
    @APIResponse(responseCode = "200", description = "Bảng", content = @Content(schema = @Schema(implementation = IndexBody.class)))
    @APIResponse(responseCode = "304", description = "Không đổi từ lần đọc trước")
    @APIResponse(responseCode = "404", description = "Không có bảng này")
    @APIResponse(responseCode = "410", description = "Đã gỡ; detail nêu ngày và lý do",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response table(@Context Request request, @Parameter(description = "Mã chỉ số, ví dụ par-index-so-nganh") @PathParam("kind") String kind,
        @Parameter(description = "Năm đo", example = "2023") @PathParam("year") String year) {
        if (!year.matches("[1-9][0-9]{3}")) {
            throw new NotFoundException();
        }
        IndexKind known = IndexKind.ofSlug(kind).orElseThrow(NotFoundException::new);
        return indices.page(known, Integer.parseInt(year), null).map(page -> answer(request, page.toString(), () -> IndexBody.of(page, settings.baseUrl())))
            .orElseGet(() -> gone(indices.withdrawn(known, Integer.parseInt(year), null).orElseThrow(NotFoundException::new)));
    }

    private static Response gone(WithdrawnIndex marker) {
        return ProblemMapper.answer(Problems.of(ProblemCode.REQUEST_GONE, Moment.of(marker.at()).day(), marker.reason())).build();
    }

    /** Place of the first row behind the cursor; the row it names may be gone. */
    private static int after(List<IndexRow> rows, String cursor) {
        int dash = cursor.indexOf('-');
        IndexKind kind = dash < 1 ? null : IndexKind.ofSlug(cursor.substring(dash + 1)).orElse(null);
        if (kind == null || !cursor.substring(0, dash).matches("[1-9][0-9]{3}")) {
            throw new InputRefused(ProblemCode.VALUE_UNKNOWN.code(), "after", cursor.length() > 40 ? cursor.substring(0, 40) : cursor);
        }
        int year = Integer.parseInt(cursor.substring(0, dash));
        int place = 0;
        while (place < rows.size() && (rows.get(place).year() > year
            || rows.get(place).year() == year && rows.get(place).kind().name().compareTo(kind.name()) <= 0)) {
            place++;
        }
        return place;
    }

    private static String cursor(IndexRow row) {
        return row.year() + "-" + row.kind().slug();
    }

    private static Response answer(Request request, String state, Supplier<Object> body) {
        EntityTag tag = new EntityTag(Sha256.of(state).substring(0, 24), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(body.get()) : unchanged).tag(tag).header("Cache-Control", KEEP).build();
    }
}
