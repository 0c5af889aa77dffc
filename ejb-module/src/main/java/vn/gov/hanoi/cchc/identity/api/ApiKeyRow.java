package vn.gov.hanoi.cchc.identity.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A key as the administrator sees it: {@code prefix} is all that is left to recognise it by. */
public record ApiKeyRow(UUID id, String prefix, String purpose, Set<KeyScope> scopes, String agency, ApiKeyState state, String createdBy,
        Instant createdAt, Instant expiresAt, Instant revokedAt, String revokedReason, Instant lastUsedAt, int perMinute, boolean sample) {
}
