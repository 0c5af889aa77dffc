package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.boundary.IndexQueries;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/** Sends published tables as files. */
@ApplicationScoped
public class IndexFiles {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private IndexQueries indices;
    @Inject
    private Frames frames;
    @Inject
    private PageKeeper keeper;

    /** @return false when there is no such table, so that the caller shows why */
    boolean serve(PublicAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        IndexKind kind = IndexKind.ofSlug(address.slug()).orElse(null);
        IndexPage page = kind == null ? null : indices.page(kind, (int) address.number(), null).orElse(null);
        if (page == null) {
            return false;
        }
        boolean csv = address.name().equals("csv");
        String path = frames.absolute(address.base() + kind.address(page.facts().year()));
        byte[] file = indices.file(page, csv, address.english(), path);
        response.setHeader("Cache-Control", PageKeeper.KEEP);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + kind.slug() + "-" + page.facts().year() + "." + address.name() + "\"");
        response.setContentType(csv ? CSV : XLSX);
        keeper.send(request, response, file, Set.of(PublicTags.INDICES));
        return true;
    }
}
