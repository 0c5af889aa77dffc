package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.AbsenceRow;
import vn.gov.hanoi.cchc.identity.control.Absences;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** Who is away and who stands in, today and later. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AbsenceQueries {

    @Inject
    private Absences absences;
    @Inject
    private CallerContext context;

    /** The caller's own, soonest first. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<AbsenceRow> own() {
        return absences.of(context.caller().account());
    }

    /** Those in which the caller stands in for a colleague, soonest first. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<AbsenceRow> delegatedToMe() {
        return absences.delegatedTo(context.caller().account());
    }

    /** Everybody who is away today: before work is given to one of them. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<AbsenceRow> away() {
        return absences.away();
    }
}
