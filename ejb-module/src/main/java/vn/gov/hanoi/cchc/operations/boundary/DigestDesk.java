package vn.gov.hanoi.cchc.operations.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.boundary.DigestQueries;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.operations.control.DigestLetter;
import vn.gov.hanoi.cchc.operations.control.Digests;
import vn.gov.hanoi.cchc.operations.control.WaitingNow;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** Writes the morning mail to who chose it. */
@Stateless
@Audited
public class DigestDesk {

    /** What these mails are about. */
    public static final String REFERENCE = "digest";

    @Inject
    private Digests digests;
    @Inject
    private DigestQueries readers;
    @Inject
    private WaitingNow waiting;
    @Inject
    private Notices notices;
    @Inject
    private PortalSettings settings;

    /** Once per person and day of Hanoi; without a mail when nothing waits. */
    @RolesAllowed(Permission.SYSTEM)
    public void write(@NotNull UUID account) {
        readers.reader(account).filter(reader -> digests.claim(account)).ifPresent(reader -> {
            DigestLetter letter = waiting.letterTo(reader.caller());
            if (!letter.empty()) {
                notices.tell(new Notice(null, reader.mail(), "operations.digest", REFERENCE, letter.subject(), letter.body(settings::address), null,
                    false));
            }
        });
    }
}
