package vn.gov.hanoi.cchc.archive.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.archive.api.PackVersion;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.shared.Permission;

/** Writes packages, by the portal itself. */
@Stateless
@Audited
public class PackingDesk {

    /** Packs one version; packing what is packed changes nothing. A failure is recorded on the version, not thrown. */
    @RolesAllowed(Permission.SYSTEM)
    public void pack(@Valid PackVersion command) {
        throw new UnsupportedOperationException();
    }
}
