package vn.gov.hanoi.cchc.rest.site;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.boundary.PublicSectionQueries;

/** The tree of sections. */
@OpenData
@Path("/v1/sections")
@RequestScoped
@Tag(name = "Nội dung công khai")
public class SectionsResource {

    @Inject
    private PublicSectionQueries sections;
    @Inject
    private OpenAnswers answers;
    @Inject
    private PortalSettings settings;
    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "docChuyenMuc", summary = "Cây chuyên mục với địa chỉ nguồn tin RSS, Atom của từng chuyên mục")
    @APIResponse(responseCode = "200", description = "Các mục", content = @Content(schema = @Schema(implementation = SectionBody.Tree.class)))
    @APIResponse(responseCode = "304", description = "Không thay đổi")
    public Response tree() {
        return answers.answer(request, Set.of(PublicTags.FRAME), () -> new SectionBody.Tree(
            sections.sections().roots().stream().map(root -> SectionBody.of(root, settings.baseUrl())).toList()));
    }
}
