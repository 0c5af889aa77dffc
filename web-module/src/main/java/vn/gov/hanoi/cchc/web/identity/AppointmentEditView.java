package vn.gov.hanoi.cchc.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.AppointmentRow;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;
import vn.gov.hanoi.cchc.identity.api.EndAppointment;
import vn.gov.hanoi.cchc.identity.boundary.AppointmentDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Forms that appoint a collaborator and end an appointment. */
@Named
@ViewScoped
public class AppointmentEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AppointmentDesk desk;
    @Inject
    private AppointmentListView list;
    @Inject
    private Visit visit;
    private UUID opened;
    private long version;
    private final AppointmentForm form = new AppointmentForm();
    private final AppointmentForm end = new AppointmentForm();

    @PostConstruct
    void open() {
        form.setAgency(visit.line("cq"));
        form.setFrom(visit.today());
        AppointmentRow row = list.getOpened();
        if (row != null) {
            opened = row.id();
            version = row.version();
            end.setTo(visit.today());
        }
    }

    public void appoint() {
        desk.appoint(new AppointCollaborator(form.getAccount(), form.getAgency(), form.getCategory(), form.getFrom(), form.getTo(),
            form.getDocument()));
        visit.done(OfficeRoute.APPOINTMENTS.address(), "appointed");
    }

    public void end() {
        desk.end(new EndAppointment(opened, version, end.getTo(), end.getReason()));
        visit.done(OfficeRoute.APPOINTMENTS.address(), "appointment-ended");
    }

    public CollaboratorCategory[] getCategories() {
        return CollaboratorCategory.values();
    }

    public AppointmentForm getForm() {
        return form;
    }

    public AppointmentForm getEnd() {
        return end;
    }
}
