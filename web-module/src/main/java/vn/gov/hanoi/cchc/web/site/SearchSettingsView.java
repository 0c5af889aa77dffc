package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.site.api.AbbreviationRow;
import vn.gov.hanoi.cchc.site.api.AddAbbreviation;
import vn.gov.hanoi.cchc.site.api.IndexStanding;
import vn.gov.hanoi.cchc.site.boundary.SearchDesk;
import vn.gov.hanoi.cchc.site.boundary.SearchStanding;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Abbreviations of the search, and how its index stands. */
@Named
@RequestScoped
public class SearchSettingsView {

    @Inject
    private SearchStanding standing;
    @Inject
    private SearchDesk desk;
    @Inject
    private Visit visit;
    private List<AbbreviationRow> rows;
    private IndexStanding index;
    private String shortForm;
    private String longForm;

    public List<AbbreviationRow> getRows() {
        if (rows == null) {
            rows = standing.abbreviations();
        }
        return rows;
    }

    public IndexStanding getIndex() {
        if (index == null) {
            index = standing.index();
        }
        return index;
    }

    public void add() {
        desk.add(new AddAbbreviation(shortForm, longForm));
        visit.done(OfficeRoute.SEARCH.address(), "abbreviation-added");
    }

    public void drop(long abbreviation) {
        desk.drop(abbreviation);
        visit.done(OfficeRoute.SEARCH.address(), "abbreviation-dropped");
    }

    public void rebuild() {
        desk.rebuild();
        visit.done(OfficeRoute.SEARCH.address(), "index-rebuild");
    }

    public String getShortForm() {
        return shortForm;
    }

    public void setShortForm(String shortForm) {
        this.shortForm = shortForm;
    }

    public String getLongForm() {
        return longForm;
    }

    public void setLongForm(String longForm) {
        this.longForm = longForm;
    }
}
