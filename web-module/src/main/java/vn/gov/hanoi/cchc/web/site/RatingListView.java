package vn.gov.hanoi.cchc.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.site.api.RatedItem;
import vn.gov.hanoi.cchc.site.boundary.RatingQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** How readers rated what they read: the first hundred items; the table to keep has all. */
@Named
@RequestScoped
public class RatingListView {

    private static final int SHOWN = 100;

    @Inject
    private RatingQueries ratings;
    @Inject
    private Visit visit;
    private RatingQuestion question;
    private List<RatedItem> rows;
    private boolean more;

    @PostConstruct
    void open() {
        question = RatingQuestion.of(visit.line("xep"), visit.line("ngay"));
        List<RatedItem> found = ratings.rated(question.order(), question.since(visit.today()), SHOWN + 1);
        more = found.size() > SHOWN;
        rows = more ? found.subList(0, SHOWN) : found;
    }

    public RatingQuestion getQuestion() {
        return question;
    }

    public List<RatedItem> getRows() {
        return rows;
    }

    /** There are others behind those shown. */
    public boolean isMore() {
        return more;
    }

    /** Address of the same as a table to keep. */
    public String getFile() {
        return OfficeRoute.RATINGS_TABLE.address() + "?" + question;
    }
}
