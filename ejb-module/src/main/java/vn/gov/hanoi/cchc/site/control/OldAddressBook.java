package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.gov.hanoi.cchc.content.api.OldAddressesKnown;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.site.api.OldAddressOrigin;
import vn.gov.hanoi.cchc.site.api.OldAddressTarget;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.entity.OldAddress;

/** Keeps where addresses of the old site lead. Whoever came first stays: an import never bends what leads somewhere already. */
@ApplicationScoped
public class OldAddressBook {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;
    @Inject
    private Event<PublicChanged> changed;

    public void onImported(@Observes OldAddressesKnown event) {
        OldAddressTarget target = new OldAddressTarget(event.publicNumber(), null);
        for (String address : event.addresses()) {
            OldAddressForm form = OldAddressForm.of(address);
            if (form != null && leading(form).isEmpty()) {
                lead(form, target, OldAddressOrigin.IMPORT);
            }
        }
    }

    /** @return false when it leads there already; @throws RuleViolated old-address.taken when it leads elsewhere */
    public boolean add(OldAddressForm form, OldAddressTarget target) {
        Optional<OldAddress> before = leading(form);
        if (before.isPresent() && before.get().target().equals(target)) {
            return false;
        }
        if (before.isPresent()) {
            throw new RuleViolated("old-address.taken", form.text());
        }
        lead(form, target, OldAddressOrigin.OFFICE);
        return true;
    }

    /** @throws RuleViolated old-address.unknown */
    public void end(String hash) {
        OldAddress address = Optional.ofNullable(em.find(OldAddress.class, hash)).filter(OldAddress::leads)
            .orElseThrow(() -> new RuleViolated("old-address.unknown"));
        address.end(context.caller().name(), now());
        changed.fire(new PublicChanged(Set.of(PublicTags.oldAddress(hash))));
    }

    /** Where it leads; the one with its query goes before the one without. */
    public Optional<OldAddress> leading(OldAddressForm form) {
        return Optional.ofNullable(em.find(OldAddress.class, form.hash())).filter(OldAddress::leads);
    }

    /**
     * Newest first.
     *
     * @param begin  how the address begins, or null
     * @param number public number where it leads, or null
     */
    public List<OldAddress> list(String begin, Long number, int from, int most) {
        String where = (begin == null ? "" : " and a.address like :begin escape '!'") + (number == null ? "" : " and a.number = :number");
        var query = em.createQuery("select a from OldAddress a where a.endedAt is null" + where + " order by a.addedAt desc, a.hash", OldAddress.class);
        if (begin != null) {
            query.setParameter("begin", begin.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (number != null) {
            query.setParameter("number", number);
        }
        return query.setFirstResult(from).setMaxResults(most).getResultList();
    }

    private void lead(OldAddressForm form, OldAddressTarget target, OldAddressOrigin origin) {
        OldAddress address = em.find(OldAddress.class, form.hash());
        if (address == null) {
            em.persist(new OldAddress(form.hash(), form.text(), target, origin, context.caller().name(), now()));
        } else {
            address.leadTo(target, origin, context.caller().name(), now());
        }
        changed.fire(new PublicChanged(Set.of(PublicTags.oldAddress(form.hash()))));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
