package vn.gov.hanoi.cchc.rest.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.hanoi.cchc.site.api.SectionNode;

/** A section with those below it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ChuyenMuc", requiredProperties = {"slug", "name", "level", "url", "rss", "atom"})
public record SectionBody(String slug, String name, @Schema(description = "Tên tiếng Anh") String nameEn,
                          @Schema(description = "1: mục, 2: chuyên mục, 3: chuyên mục thành phần") int level, @Schema(format = "uri") String url,
                          @Schema(format = "uri") String rss, @Schema(format = "uri") String atom, List<SectionBody> children) {

    /** All of them, in the order readers see. */
    @Schema(name = "CayChuyenMuc", requiredProperties = "items")
    public record Tree(List<SectionBody> items) {
    }

    static SectionBody of(SectionNode node, String base) {
        return new SectionBody(node.slug(), node.name(), node.nameEn(), node.level(), base + node.address(), base + "/rss/" + node.slug() + ".xml",
            base + "/atom/" + node.slug() + ".xml", node.children().isEmpty() ? null : node.children().stream().map(child -> of(child, base)).toList());
    }
}
