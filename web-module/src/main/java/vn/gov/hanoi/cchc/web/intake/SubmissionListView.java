package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.MySubmission;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.web.office.Visit;

/** What the caller and his agency sent, newest first. */
@Named
@RequestScoped
public class SubmissionListView {

    @Inject
    private SupplierQueries queries;
    @Inject
    private Visit visit;
    private Page<MySubmission> page;

    @PostConstruct
    void open() {
        page = queries.mySubmissions(visit.line("sau"));
    }

    public List<MySubmission> getRows() {
        return page.rows();
    }

    /** Key of the next page, or null. */
    public String getNext() {
        return page.nextKey();
    }
}
