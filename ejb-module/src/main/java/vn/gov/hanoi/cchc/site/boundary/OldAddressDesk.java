package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.site.api.EndOldAddress;
import vn.gov.hanoi.cchc.site.api.LeadOldAddress;
import vn.gov.hanoi.cchc.site.api.LeadOldAddresses;
import vn.gov.hanoi.cchc.site.api.OldAddressTrial;
import vn.gov.hanoi.cchc.site.control.OldAddressBook;
import vn.gov.hanoi.cchc.site.control.OldAddressTable;

/** Addresses of the old site, and where they lead. */
@Stateless
@Audited
public class OldAddressDesk {

    @Inject
    private OldAddressBook book;
    @Inject
    private OldAddressTable table;

    /** @throws RuleViolated old-address.form, old-address.target, old-address.taken */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void lead(@Valid LeadOldAddress command) {
        OldAddressTable.Line line = table.read(command.address(), command.target());
        book.add(line.form(), line.target());
    }

    /**
     * Takes the lines of a table that can go in.
     *
     * @return what it did, with the lines that stayed out
     * @throws RuleViolated old-address.table.changed when it would do something else than what was looked at; old-address.table.…
     */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public OldAddressTrial leadAll(@Valid LeadOldAddresses command) {
        OldAddressTable.Judged judged = table.judge(command.table());
        if (!judged.trial().hash().equals(command.seen())) {
            throw new RuleViolated("old-address.table.changed");
        }
        judged.lines().forEach(line -> book.add(line.form(), line.target()));
        return judged.trial();
    }

    /** @throws RuleViolated old-address.unknown */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void end(@Valid EndOldAddress command) {
        book.end(command.id());
    }
}
