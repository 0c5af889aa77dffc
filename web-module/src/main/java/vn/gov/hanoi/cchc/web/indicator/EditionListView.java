package vn.gov.hanoi.cchc.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.indicator.api.EditionRow;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.boundary.EditionQueries;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The imports of index results, newest first. */
@Named
@RequestScoped
public class EditionListView {

    @Inject
    private EditionQueries editions;
    @Inject
    private Visit visit;
    private List<EditionRow> rows;

    public List<EditionRow> getRows() {
        if (rows == null) {
            rows = editions.newest();
        }
        return rows;
    }

    public IndexKind[] getKinds() {
        return IndexKind.values();
    }

    /** The year people measure: the last one. */
    public int getYear() {
        return visit.today().getYear() - 1;
    }
}
