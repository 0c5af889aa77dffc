package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.identity.api.IssueApiKey;
import vn.gov.hanoi.cchc.identity.api.IssuedKey;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.identity.entity.ApiKey;
import vn.gov.hanoi.cchc.identity.entity.KeyToken;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Makes a key, stores its fingerprint, hands the key over once. */
@ApplicationScoped
public class KeyIssue {

    private final SecureRandom random = new SecureRandom();

    @Inject
    private ApiKeys keys;
    @Inject
    private Agencies agencies;
    @Inject
    private Clock clock;

    public IssuedKey issue(IssueApiKey command, Caller by, boolean sample) {
        Instant now = clock.instant();
        String bound = VietnameseText.line(command.agency());
        if (bound != null) {
            Agency agency = agencies.get(bound);
            if (!agency.validOn(LocalDate.ofInstant(now, ClockProducer.HANOI))) {
                throw new RuleViolated("identity.agency.closed", agency.name());
            }
        }
        IssueApiKey clean = new IssueApiKey(VietnameseText.line(command.purpose()), command.scopes(), bound, command.expiresAt(),
            command.perMinute());
        KeyToken token = KeyToken.random(random);
        ApiKey key = new ApiKey(clean, token, by.name(), now);
        if (sample) {
            key.markSample();
        }
        keys.add(key);
        return new IssuedKey(key.id(), command.scopes(), bound, token.reveal());
    }
}
