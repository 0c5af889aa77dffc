package vn.gov.hanoi.cchc.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AbsenceRow;
import vn.gov.hanoi.cchc.identity.api.AnnounceAbsence;
import vn.gov.hanoi.cchc.identity.api.PersonView;
import vn.gov.hanoi.cchc.identity.boundary.AbsenceQueries;
import vn.gov.hanoi.cchc.identity.boundary.AccountQueries;
import vn.gov.hanoi.cchc.identity.boundary.OwnAccountDesk;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The part of the own account's page where a person says when he is away and who stands in. */
@Named
@RequestScoped
public class OwnAbsenceView {

    @Inject
    private OwnAccountDesk desk;
    @Inject
    private AbsenceQueries absences;
    @Inject
    private AccountQueries accounts;
    @Inject
    private CallerContext context;
    @Inject
    private Visit visit;
    private LocalDate from;
    private LocalDate to;
    private UUID delegate;

    public void announce() {
        desk.announceAbsence(new AnnounceAbsence(from, to, delegate));
        visit.done(OfficeRoute.PASSWORD.address(), "absence");
    }

    public void end(UUID absence) {
        desk.endAbsence(absence);
        visit.done(OfficeRoute.PASSWORD.address(), "absence-ended");
    }

    /** The caller's own, today and later. */
    public List<AbsenceRow> getOwn() {
        return absences.own();
    }

    /** Those in which he stands in for somebody, today and later. */
    public List<AbsenceRow> getDelegated() {
        return absences.delegatedToMe();
    }

    /** Who could stand in for him. */
    public List<PersonView> getColleagues() {
        return accounts.colleagues(Permission.OFFICE_ENTER).stream().filter(person -> !context.caller().is(person.id())).toList();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public UUID getDelegate() {
        return delegate;
    }

    public void setDelegate(UUID delegate) {
        this.delegate = delegate;
    }
}
