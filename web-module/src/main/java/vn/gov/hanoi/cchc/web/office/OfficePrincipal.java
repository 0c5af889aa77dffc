package vn.gov.hanoi.cchc.web.office;

import jakarta.security.enterprise.CallerPrincipal;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** What the session remembers of a signed-in person; everything else is read anew with each request. */
public class OfficePrincipal extends CallerPrincipal implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Session attribute. */
    public static final String KEY = OfficePrincipal.class.getName();

    private final UUID account;
    private final String stamp;
    private final Instant signedInAt;
    private final Duration longest;

    /**
     * @param name    account name
     * @param account account id
     * @param stamp   security stamp at sign-in; another one ends the session
     * @param longest after this time the person signs in again
     */
    public OfficePrincipal(String name, UUID account, String stamp, Instant signedInAt, Duration longest) {
        super(name);
        this.account = account;
        this.stamp = stamp;
        this.signedInAt = signedInAt;
        this.longest = longest;
    }

    /** The same session after the person changed their own password. */
    public OfficePrincipal restamped(String newStamp) {
        return new OfficePrincipal(getName(), account, newStamp, signedInAt, longest);
    }

    public UUID account() {
        return account;
    }

    public String stamp() {
        return stamp;
    }

    boolean expired(Instant now) {
        return now.isAfter(signedInAt.plus(longest));
    }
}
