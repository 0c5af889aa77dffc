package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.identity.entity.Appointment;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** A person is appointed by an agency once at a time. */
@ApplicationScoped
public class Appointing {

    @Inject
    private Accounts accounts;
    @Inject
    private Agencies agencies;
    @Inject
    private Appointments appointments;
    @Inject
    private Clock clock;

    public UUID appoint(AppointCollaborator command, Caller by) {
        Account person = accounts.get(command.account());
        Agency agency = agencies.get(command.agency());
        AppointCollaborator clean = new AppointCollaborator(command.account(), agency.code(), command.category(), command.from(),
            command.to(), VietnameseText.line(command.document()));
        Appointment appointment = new Appointment(clean, person, agency, by.name(), clock.instant());
        if (appointments.of(person, agency.code()).stream().anyMatch(other -> other.overlaps(command.from(), command.to()))) {
            throw new RuleViolated("identity.appointment.overlap", person.displayName());
        }
        appointments.add(appointment);
        return appointment.id();
    }
}
