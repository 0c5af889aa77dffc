package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.SaveSearch;
import vn.gov.hanoi.cchc.identity.api.SavedSearchView;
import vn.gov.hanoi.cchc.identity.boundary.SavedSearchDesk;
import vn.gov.hanoi.cchc.identity.boundary.SavedSearchQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The caller's own filters of the list of items. */
@Named
@RequestScoped
public class ArticleSearchView {

    private static final String QUEUE = "bai";

    @Inject
    private SavedSearchQueries queries;
    @Inject
    private SavedSearchDesk desk;
    @Inject
    private ArticleListView list;
    @Inject
    private Visit visit;

    private List<SavedSearchView> rows;
    private String name;

    /** By name. */
    public List<SavedSearchView> getRows() {
        if (rows == null) {
            rows = queries.mine(QUEUE);
        }
        return rows;
    }

    public String address(SavedSearchView search) {
        return OfficeRoute.ARTICLES.address() + "?" + search.query();
    }

    /** Whether it is the filter in use. */
    public boolean current(SavedSearchView search) {
        return address(search).equals(list.getFirstAddress());
    }

    /** Keeps the filter in use. */
    public void save() {
        String here = list.getFirstAddress();
        desk.save(new SaveSearch(QUEUE, name, here.substring(here.indexOf('?') + 1)));
        visit.done(here, "search-saved");
    }

    public void drop(UUID search) {
        desk.drop(search);
        visit.done(list.getFirstAddress(), "search-dropped");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
