package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.site.api.OldAddressRow;
import vn.gov.hanoi.cchc.site.api.OldAddressTarget;
import vn.gov.hanoi.cchc.site.api.OldAddressTrial;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.control.OldAddressBook;
import vn.gov.hanoi.cchc.site.control.OldAddressCache;
import vn.gov.hanoi.cchc.site.control.OldAddressForm;
import vn.gov.hanoi.cchc.site.control.OldAddressTable;
import vn.gov.hanoi.cchc.site.control.OldAddressTargets;

/** Where addresses of the old site lead. Asked only when nothing else stands at an address. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OldAddressQueries {

    private static final int ROWS = 50;

    @Inject
    private OldAddressCache cache;
    @Inject
    private OldAddressBook book;
    @Inject
    private OldAddressTargets targets;
    @Inject
    private OldAddressTable table;

    /**
     * Where an address led on the old site; empty when nobody said.
     *
     * @param rawPath  as it was asked
     * @param rawQuery as it was asked, or null
     */
    @PermitAll
    public Optional<OldAddressTarget> target(String rawPath, String rawQuery) {
        OldAddressForm form = OldAddressForm.of(rawPath, rawQuery);
        Optional<OldAddressTarget> exact = cache.target(form);
        return exact.isPresent() || form == null ? exact : cache.target(form.withoutQuery());
    }

    /** The name under which a kept page that stands at such an address is forgotten; null when no old address can be there. */
    @PermitAll
    public String tag(String rawPath, String rawQuery) {
        OldAddressForm form = OldAddressForm.of(rawPath, rawQuery);
        return form == null ? null : PublicTags.oldAddress(form.hash());
    }

    /**
     * Newest first, by fifty.
     *
     * @param words how the old address begins, whole or its path, or a public number; null for all
     * @param page  from 1
     */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public Page<OldAddressRow> rows(String words, int page) {
        Long number = words != null && words.matches("[0-9]{1,18}") ? Long.valueOf(words) : null;
        OldAddressForm form = words == null || number != null ? null : OldAddressForm.of(words);
        if (words != null && number == null && form == null) {
            return Page.empty();
        }
        List<OldAddressRow> rows = book.list(form == null ? null : form.text(), number, (page - 1) * ROWS, ROWS + 1).stream()
            .map(address -> address.row(targets.shown(address.target()))).toList();
        return new Page<>(rows.subList(0, Math.min(ROWS, rows.size())), rows.size() > ROWS ? String.valueOf(page + 1) : null, -1);
    }

    /** What a table would do; nothing is written. @throws vn.gov.hanoi.cchc.shared.RuleViolated old-address.table.… */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public OldAddressTrial dryRun(String csv) {
        return table.judge(csv).trial();
    }
}
