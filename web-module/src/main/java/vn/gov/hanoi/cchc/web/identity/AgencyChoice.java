package vn.gov.hanoi.cchc.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Agencies for pickers, and their names for lists. */
@Named
@RequestScoped
public class AgencyChoice {

    @Inject
    private AgencyQueries agencies;
    @Inject
    private Visit visit;
    private List<AgencyView> today;
    private Map<String, String> names;

    /** All that exist today, by name. */
    public List<AgencyView> getToday() {
        if (today == null) {
            today = agencies.validOn(visit.today());
        }
        return today;
    }

    /** The name behind a code; ended agencies too. */
    public String name(String code) {
        if (names == null) {
            names = agencies.all().stream().collect(Collectors.toMap(AgencyView::code, AgencyView::name));
        }
        return code == null ? "" : names.getOrDefault(code, code);
    }
}
