package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.MapUnknownOrgan;
import vn.gov.hanoi.cchc.shared.Permission;

/** The administrator says who an unknown sender is (standards §12, ruling 6). */
@Stateless
@Audited
public class UnknownOrganDesk {

    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void map(@Valid MapUnknownOrgan command) {
        throw new UnsupportedOperationException();
    }
}
