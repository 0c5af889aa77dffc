package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.media.api.RecordScan;
import vn.gov.hanoi.cchc.shared.Permission;

/** Where the scanner reports. */
@Stateless
@Audited
public class ScanDesk {

    @RolesAllowed(Permission.SYSTEM)
    public void record(@Valid RecordScan command) {
        throw new UnsupportedOperationException();
    }
}
