package vn.gov.hanoi.cchc.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.hanoi.cchc.identity.api.AddAgency;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.boundary.AgencyDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The form that adds an agency. */
@Named
@RequestScoped
public class AgencyAddView {

    @Inject
    private AgencyDesk desk;
    @Inject
    private Visit visit;
    private final AgencyForm form = new AgencyForm();

    public void add() {
        desk.add(new AddAgency(form.getCode(), form.getName(), form.getKind(), form.getParent(), form.getFrom(), form.getBasis()));
        visit.done(OfficeRoute.AGENCY.address(form.getCode()), "agency-added");
    }

    public AgencyKind[] getKinds() {
        return AgencyKind.values();
    }

    public AgencyForm getForm() {
        return form;
    }
}
