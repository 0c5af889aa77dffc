package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AgencyMatch;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.api.OrganSeen;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Which agency stands behind a code, an organ id or a name (ruling 17). */
@ApplicationScoped
public class Senders {

    /** One row per organ, also when its documents arrive in parallel. */
    private static final String COUNT = "insert into intake_unknown_organ (id, organ_key, organ_id, organ_name, last_symbol, deliveries,"
        + " first_at, last_at) values (?1, ?2, ?3, ?4, ?5, 1, ?6, ?6) on duplicate key update deliveries = deliveries + 1,"
        + " last_symbol = values(last_symbol), last_at = values(last_at), asked_at = null";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private Event<OrganSeen> seen;

    /** Empty for null and for an unknown code. */
    public Optional<AgencyView> find(String code) {
        return code == null ? Optional.empty() : agencies.byCode(code);
    }

    /** @throws RuleViolated {@code intake.agency.unknown} */
    public AgencyView agency(String code) {
        return agencies.byCode(code).orElseThrow(() -> new RuleViolated("intake.agency.unknown", code));
    }

    /** An agency that exists on a day. */
    public AgencyView existing(String code, Instant now) {
        AgencyView agency = agency(code);
        if (!agency.validOn(LocalDate.ofInstant(now, ClockProducer.HANOI))) {
            throw new RuleViolated("intake.agency.ended", agency.name());
        }
        return agency;
    }

    /** The issuing body; one recognised only by its name is proposed to the administrator for mapping. */
    public AgencyMatch issuer(SuppliedDocument document, Instant now) {
        AgencyMatch match = resolve(document.organId(), document.organName(), document.issuedOn());
        String organId = VietnameseText.line(document.organId());
        if (match.how() != AgencyMatch.How.MAPPED && organId != null) {
            String code = match.known() ? match.agency().code() : null;
            seen.fire(new OrganSeen(organId, VietnameseText.line(document.organName()), code, now));
        }
        return match;
    }

    public AgencyMatch resolve(String organId, String organName, LocalDate day) {
        return agencies.resolve(VietnameseText.line(organId), VietnameseText.line(organName), day);
    }

    /**
     * Writes a refused delivery of an unknown organ down, so that it can be mapped and asked to send again.
     *
     * @return true the first time
     */
    public boolean unknown(SuppliedDocument document, Instant now) {
        String organId = VietnameseText.line(document.organId());
        String organName = VietnameseText.line(document.organName());
        String key = Fingerprint.key("organ", organId, organId == null ? VietnameseText.fold(organName) : null);
        String symbol = VietnameseText.line(document.number()) + "/" + VietnameseText.line(document.notation());
        int rows = em.createNativeQuery(COUNT).setParameter(1, UUID.randomUUID().toString()).setParameter(2, key).setParameter(3, organId)
            .setParameter(4, organName).setParameter(5, symbol).setParameter(6, now).executeUpdate();
        return rows == 1;
    }
}
