package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AccountRow;
import vn.gov.hanoi.cchc.identity.api.AccountState;
import vn.gov.hanoi.cchc.identity.api.PersonView;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A person's account. Whatever changes what it may do also changes its stamp, and with it ends its sessions. */
@Entity
@Table(name = "identity_account")
public class Account {

    @Id
    private UUID id;
    @Version
    private long version;
    private String name;
    @Column(name = "display_name")
    private String displayName;
    private String mail;
    private String agency;
    @Convert(converter = RolesConverter.class)
    private Set<Role> roles;
    @Enumerated(EnumType.STRING)
    private AccountState state;
    @Column(name = "password_hash")
    private String passwordHash;
    @Column(name = "must_change_password")
    private boolean mustChangePassword;
    @Column(name = "security_stamp")
    private String securityStamp;
    private boolean sample;
    @Column(name = "morning_digest")
    private boolean morningDigest;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private String createdBy;
    @Column(name = "active_since")
    private Instant activeSince;
    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    protected Account() {
    }

    /** @param createdBy name of the caller as the audit trail shows it */
    public Account(String name, String createdBy, Instant now) {
        this.id = UUID.randomUUID();
        this.name = name;
        this.state = AccountState.ACTIVE;
        this.createdAt = now;
        this.createdBy = createdBy;
        this.activeSince = now;
        renewStamp();
    }

    /** Who the person is and what they may do. */
    public void describe(String newDisplayName, String newMail, String newAgency, Set<Role> newRoles) {
        if (newRoles.contains(Role.AUDITOR) && newRoles.size() > 1) {
            throw new RuleViolated("identity.account.auditor.alone");
        }
        if (newAgency == null && (newRoles.contains(Role.COLLABORATOR) || newRoles.contains(Role.AGENCY_OFFICER))) {
            throw new RuleViolated("identity.account.agency.missing");
        }
        boolean rightsChanged = !newRoles.equals(roles) || !Objects.equals(newAgency, agency);
        displayName = newDisplayName;
        mail = newMail;
        agency = newAgency;
        roles = EnumSet.copyOf(newRoles);
        if (rightsChanged) {
            renewStamp();
        }
    }

    /** An administrator does not take the keys from themselves: nobody could give them back. */
    public void refuseOwn(Caller by) {
        if (by.is(id)) {
            throw new RuleViolated("identity.account.self");
        }
    }

    /** A password that was handed over: it opens only the page where it is changed. */
    public void oneTimePassword(String hash, Instant now) {
        passwordHash = hash;
        mustChangePassword = true;
        activeSince = now;
        renewStamp();
    }

    /** The person's own password. */
    public void ownPassword(String hash) {
        passwordHash = hash;
        mustChangePassword = false;
        renewStamp();
    }

    public void disable() {
        if (state == AccountState.DISABLED) {
            throw new RuleViolated("identity.account.disabled.already");
        }
        state = AccountState.DISABLED;
        renewStamp();
    }

    /** Also wakes a dormant account. */
    public void enable(Instant now) {
        state = AccountState.ACTIVE;
        activeSince = now;
        renewStamp();
    }

    public void markSample() {
        sample = true;
    }

    /** Not used for longer than allowed; sample accounts never sleep. */
    public boolean dormant(Instant now, Period longest) {
        Instant last = lastSignInAt == null || lastSignInAt.isBefore(activeSince) ? activeSince : lastSignInAt;
        return !sample && last.atOffset(ZoneOffset.UTC).plus(longest).toInstant().isBefore(now);
    }

    /** Whether the door may open, the password being right. */
    public boolean maySignIn(Instant now, Period longestSleep) {
        return state == AccountState.ACTIVE && !dormant(now, longestSleep);
    }

    /** Whether a session that was opened with this stamp still holds. */
    public boolean honours(String stamp) {
        return state == AccountState.ACTIVE && securityStamp.equals(stamp);
    }

    /** The caller; with a one-time password only a caller who may enter and change it. */
    public Caller caller(String address) {
        Set<String> usable = mustChangePassword ? Set.of(Permission.OFFICE_ENTER) : permissions();
        return new Caller(id, name, displayName, agency, usable, address);
    }

    public AccountRow row(Instant now, Period longestSleep) {
        return new AccountRow(id, version, name, displayName, mail, agency, roles, state, createdAt, lastSignInAt, mustChangePassword,
            dormant(now, longestSleep), sample);
    }

    public PersonView person() {
        return new PersonView(id, name, displayName, agency);
    }

    public boolean active() {
        return state == AccountState.ACTIVE;
    }

    /** Everything the roles allow together. */
    public Set<String> permissions() {
        return Role.permissions(roles);
    }

    public boolean isAlso(Role role) {
        return roles.contains(role);
    }

    private void renewStamp() {
        securityStamp = UUID.randomUUID().toString();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public String displayName() {
        return displayName;
    }

    public String mail() {
        return mail;
    }

    public String agency() {
        return agency;
    }

    public Set<Role> roles() {
        return roles;
    }

    public String passwordHash() {
        return passwordHash;
    }

    /** Made with the sample data. */
    public boolean sample() {
        return sample;
    }

    /** Chose a mail each morning with what waits. */
    public boolean morningDigest() {
        return morningDigest;
    }

    public boolean mustChangePassword() {
        return mustChangePassword;
    }

    public String securityStamp() {
        return securityStamp;
    }
}
