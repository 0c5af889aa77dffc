package vn.gov.hanoi.cchc.web.site;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.site.api.EndOldAddress;
import vn.gov.hanoi.cchc.site.api.LeadOldAddress;
import vn.gov.hanoi.cchc.site.api.LeadOldAddresses;
import vn.gov.hanoi.cchc.site.api.OldAddressRow;
import vn.gov.hanoi.cchc.site.api.OldAddressTrial;
import vn.gov.hanoi.cchc.site.boundary.OldAddressDesk;
import vn.gov.hanoi.cchc.site.boundary.OldAddressQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Addresses of the old site: found by {@code ?tim=}, added one by one or as a table that is tried first. */
@Named
@ViewScoped
public class OldAddressListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long LAST_PAGE = 1_000;

    @Inject
    private OldAddressDesk desk;
    @Inject
    private OldAddressQueries queries;
    @Inject
    private Visit visit;

    private String words;
    private int page = 1;
    private String address;
    private String target;
    private String table;
    /** What was tried and is on the screen; nothing of it is written yet. */
    private String tried;
    private transient OldAddressTrial trial;
    private transient Page<OldAddressRow> rows;

    @PostConstruct
    void open() {
        words = visit.line("tim");
        Long asked = visit.number("trang");
        page = asked == null || asked < 1 || asked > LAST_PAGE ? 1 : asked.intValue();
    }

    public void lead() {
        desk.lead(new LeadOldAddress(address, target));
        visit.done(OfficeRoute.OLD_ADDRESSES.address(), "old-address-led");
    }

    public void end(OldAddressRow row) {
        desk.end(new EndOldAddress(row.id()));
        visit.done(OfficeRoute.OLD_ADDRESSES.address(), "old-address-ended");
    }

    /** The dry run: nothing is written. */
    public void check() {
        tried = null;
        trial = queries.dryRun(table);
        tried = table;
    }

    public void leadAll() {
        desk.leadAll(new LeadOldAddresses(tried, getTrial().hash()));
        visit.done(OfficeRoute.OLD_ADDRESSES.address(), "old-addresses-led");
    }

    /** What the dry run said, or null before it. */
    public OldAddressTrial getTrial() {
        if (trial == null && tried != null) {
            trial = queries.dryRun(tried);
        }
        return trial;
    }

    public Page<OldAddressRow> getRows() {
        if (rows == null) {
            rows = queries.rows(words, page);
        }
        return rows;
    }

    public String getWords() {
        return words;
    }

    public int getPage() {
        return page;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public String getTable() {
        return table;
    }

    public void setTable(String table) {
        this.table = table;
    }
}
