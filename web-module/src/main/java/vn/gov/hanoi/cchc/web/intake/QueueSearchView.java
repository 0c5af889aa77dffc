package vn.gov.hanoi.cchc.web.intake;

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

/** The caller's own filters of the queue. */
@Named
@RequestScoped
public class QueueSearchView {

    private static final String QUEUE = "hang-tin";

    @Inject
    private SavedSearchQueries queries;
    @Inject
    private SavedSearchDesk desk;
    @Inject
    private ReceiptQueueView queue;
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
        return OfficeRoute.QUEUE.address() + "?" + search.query();
    }

    /** Whether it is the filter in use. */
    public boolean current(SavedSearchView search) {
        return search.query().equals(queue.getQuery().toString());
    }

    /** Keeps the filter in use. */
    public void save() {
        desk.save(new SaveSearch(QUEUE, name, queue.getQuery().toString()));
        visit.done(here(), "search-saved");
    }

    public void drop(UUID search) {
        desk.drop(search);
        visit.done(here(), "search-dropped");
    }

    private String here() {
        return OfficeRoute.QUEUE.address() + "?" + queue.getQuery();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
