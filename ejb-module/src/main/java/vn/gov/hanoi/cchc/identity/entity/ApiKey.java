package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.ApiKeyRow;
import vn.gov.hanoi.cchc.identity.api.ApiKeyState;
import vn.gov.hanoi.cchc.identity.api.IssueApiKey;
import vn.gov.hanoi.cchc.identity.api.KeyScope;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The key of another system: known by its prefix and the fingerprint of the whole. */
@Entity
@Table(name = "identity_api_key")
public class ApiKey {

    @Id
    private UUID id;
    @Version
    private long version;
    private String prefix;
    @Column(name = "secret_hash")
    private String secretHash;
    private String purpose;
    @Convert(converter = KeyScopesConverter.class)
    private Set<KeyScope> scopes;
    private String agency;
    @Column(name = "per_minute")
    private int perMinute;
    private boolean sample;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "created_by")
    private String createdBy;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "revoked_by")
    private String revokedBy;
    @Column(name = "revoked_reason")
    private String revokedReason;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected ApiKey() {
    }

    public ApiKey(IssueApiKey command, KeyToken token, String createdBy, Instant now) {
        if (command.agency() == null && command.scopes().stream().anyMatch(KeyScope::needsAgency)) {
            throw new RuleViolated("identity.key.agency.missing");
        }
        if (command.expiresAt() != null && !command.expiresAt().isAfter(now)) {
            throw new RuleViolated("identity.key.expiry.past");
        }
        this.id = UUID.randomUUID();
        this.prefix = token.prefix();
        this.secretHash = token.fingerprint();
        this.purpose = command.purpose();
        this.scopes = EnumSet.copyOf(command.scopes());
        this.agency = command.agency();
        this.perMinute = command.perMinute();
        this.createdAt = now;
        this.createdBy = createdBy;
        this.expiresAt = command.expiresAt();
    }

    public void revoke(String by, String reason, Instant now) {
        if (revokedAt != null) {
            throw new RuleViolated("identity.key.revoked.already");
        }
        revokedAt = now;
        revokedBy = by;
        revokedReason = reason;
    }

    public void markSample() {
        sample = true;
    }

    public ApiKeyState state(Instant now) {
        if (revokedAt != null) {
            return ApiKeyState.REVOKED;
        }
        return expiresAt != null && !expiresAt.isAfter(now) ? ApiKeyState.EXPIRED : ApiKeyState.VALID;
    }

    /** Whether this is the whole key and it still opens. */
    public boolean opens(KeyToken token, Instant now) {
        return token.hasFingerprint(secretHash) && state(now) == ApiKeyState.VALID;
    }

    /** Whether the last use was noted long enough ago to be noted again. */
    public boolean useWorthNoting(Instant now, Duration every) {
        return lastUsedAt == null || !lastUsedAt.plus(every).isAfter(now);
    }

    public Caller caller(String address) {
        Set<String> permissions = new TreeSet<>();
        scopes.forEach(scope -> permissions.addAll(scope.permissions()));
        return new Caller(null, "key:" + prefix, purpose, agency, permissions, address);
    }

    public Pace pace() {
        return new Pace(perMinute, Duration.ofMinutes(1));
    }

    public ApiKeyRow row(Instant now) {
        return new ApiKeyRow(id, prefix, purpose, scopes, agency, state(now), createdBy, createdAt, expiresAt, revokedAt, revokedReason,
            lastUsedAt, perMinute, sample);
    }

    public UUID id() {
        return id;
    }

    /** Made with the sample data. */
    public boolean sample() {
        return sample;
    }

    public String prefix() {
        return prefix;
    }
}
