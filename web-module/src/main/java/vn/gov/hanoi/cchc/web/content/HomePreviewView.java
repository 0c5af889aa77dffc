package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.content.boundary.HomeLayoutQueries;
import vn.gov.hanoi.cchc.site.api.HomeRow;
import vn.gov.hanoi.cchc.site.boundary.ListQueries;

/** The first page as the caller arranged it, filled by the hands that fill the public one. */
@Named
@RequestScoped
public class HomePreviewView {

    @Inject
    private HomeLayoutQueries layouts;
    @Inject
    private ListQueries lists;

    private List<HomeRow> rows;

    public List<HomeRow> getRows() {
        if (rows == null) {
            rows = lists.home(layouts.mine().blocks());
        }
        return rows;
    }
}
