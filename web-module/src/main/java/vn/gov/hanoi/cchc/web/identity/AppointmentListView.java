package vn.gov.hanoi.cchc.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.AgencyCoverage;
import vn.gov.hanoi.cchc.identity.api.AppointmentRow;
import vn.gov.hanoi.cchc.identity.api.PersonView;
import vn.gov.hanoi.cchc.identity.boundary.AccountQueries;
import vn.gov.hanoi.cchc.identity.boundary.AppointmentQueries;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Who collects news for which agency; {@code ?het=} shows ended appointments too, {@code ?kt=} the one about to be ended. */
@Named
@RequestScoped
public class AppointmentListView {

    @Inject
    private AppointmentQueries appointments;
    @Inject
    private AccountQueries accounts;
    @Inject
    private Visit visit;
    private List<AgencyCoverage> coverage;

    public boolean isEnded() {
        return visit.line("het") != null;
    }

    public List<AppointmentRow> getRows() {
        return appointments.all().stream().filter(row -> isEnded() || row.to() == null || !row.to().isBefore(visit.today())).toList();
    }

    /** The appointment about to be ended, or null. */
    public AppointmentRow getOpened() {
        return appointments.all().stream().filter(row -> row.id().equals(visit.uuid("kt"))).findFirst().orElse(null);
    }

    public boolean inForce(AppointmentRow row) {
        return row.inForce(visit.today());
    }

    /** Agencies that must have somebody and have nobody (R-11.3a). */
    public List<AgencyCoverage> getUncovered() {
        return all().stream().filter(agency -> !agency.covered()).toList();
    }

    public int getMust() {
        return all().size();
    }

    /** People who may be appointed. */
    public List<PersonView> getPeople() {
        return accounts.colleagues(Permission.INTAKE_SUBMIT);
    }

    private List<AgencyCoverage> all() {
        if (coverage == null) {
            coverage = appointments.coverage(visit.today());
        }
        return coverage;
    }
}
