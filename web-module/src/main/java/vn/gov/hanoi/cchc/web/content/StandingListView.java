package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.StandingPageRow;
import vn.gov.hanoi.cchc.content.boundary.StandingPageQueries;

/** All standing pages, with who answers for each and by when it is to be read again. */
@Named
@RequestScoped
public class StandingListView {

    @Inject
    private StandingPageQueries queries;

    private List<StandingPageRow> rows;

    public List<StandingPageRow> getRows() {
        if (rows == null) {
            rows = queries.all();
        }
        return rows;
    }
}
