package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.AddAgency;
import vn.gov.hanoi.cchc.identity.api.AddAgencyAlias;
import vn.gov.hanoi.cchc.identity.api.CloseAgency;
import vn.gov.hanoi.cchc.identity.api.MapOrgan;
import vn.gov.hanoi.cchc.identity.api.RenameAgency;
import vn.gov.hanoi.cchc.shared.Permission;

/** Keeps the tree of agencies. */
@Stateless
@Audited
public class AgencyDesk {

    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void add(@Valid AddAgency command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void rename(@Valid RenameAgency command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void alias(@Valid AddAgencyAlias command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void close(@Valid CloseAgency command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void mapOrgan(@Valid MapOrgan command) {
        throw new UnsupportedOperationException();
    }
}
