package vn.gov.hanoi.cchc.identity.api;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.Caller;

/** What the door says. The words for {@link Refused} are one text for every cause ({@code identity.signin.refused}). */
public sealed interface SignInAnswer {

    /**
     * Come in.
     *
     * @param account            keep with the stamp in the session, nothing else
     * @param stamp              changes with password, roles and state; {@code SignedIn.caller} compares it
     * @param mustChangePassword only the page for the own password may be opened
     * @param idle               the session ends after this long without a request
     * @param absolute           the session ends this long after now, whatever happens
     */
    record Admitted(UUID account, String stamp, Caller caller, boolean mustChangePassword, Duration idle, Duration absolute)
        implements SignInAnswer {
    }

    /** Unknown name, wrong password, disabled or dormant account: nobody outside learns which. */
    record Refused() implements SignInAnswer {
    }

    /** Too many failures for this name from this address, or too many attempts from this address. Says so for unknown names too. */
    record Locked(Instant until) implements SignInAnswer {
    }
}
