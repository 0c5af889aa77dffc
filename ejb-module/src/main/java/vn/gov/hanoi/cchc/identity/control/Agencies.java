package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AgencyChangeRow;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.identity.entity.AgencyAlias;
import vn.gov.hanoi.cchc.identity.entity.AgencyChange;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** All agencies, those that ended too, with their other names. */
@ApplicationScoped
public class Agencies {

    @PersistenceContext
    private EntityManager em;

    public Optional<Agency> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Agency.class, code));
    }

    public Agency get(String code) {
        return find(code).orElseThrow(() -> new RuleViolated("identity.agency.unknown", String.valueOf(code)));
    }

    /** The agency in the state the caller has seen. */
    public Agency get(String code, long version) {
        Agency agency = get(code);
        if (agency.view().version() != version) {
            throw new RuleViolated("identity.agency.changed");
        }
        return agency;
    }

    /** By name; about two hundred. */
    public List<Agency> all() {
        return em.createQuery("select a from Agency a order by a.name, a.code", Agency.class).getResultList();
    }

    /** Those whose last day is before that day and that somebody took over. */
    public List<Agency> endedBefore(LocalDate day) {
        return em.createQuery("select a from Agency a where a.validTo < :day and a.successor is not null", Agency.class)
            .setParameter("day", day).getResultList();
    }

    public List<AgencyAlias> aliases() {
        return em.createQuery("select a from AgencyAlias a where a.retiredAt is null", AgencyAlias.class).getResultList();
    }

    /** Newest first. */
    public List<AgencyAlias> aliases(String code) {
        return em.createQuery("select a from AgencyAlias a where a.agency = :code and a.retiredAt is null "
            + "order by a.validTo desc, a.name", AgencyAlias.class).setParameter("code", code).getResultList();
    }

    public AgencyAlias alias(UUID id) {
        return Optional.ofNullable(em.find(AgencyAlias.class, id)).orElseThrow(() -> new RuleViolated("identity.agency.alias.retire"));
    }

    public Optional<Agency> byOrganId(String organId) {
        return em.createQuery("select a from Agency a where a.organId = :organId", Agency.class)
            .setParameter("organId", organId).getResultStream().findFirst();
    }

    /** Those whose name has this key, on whatever day. */
    public List<Agency> named(String key) {
        return em.createQuery("select a from Agency a where a.nameKey = :key", Agency.class).setParameter("key", key).getResultList();
    }

    /** Other names with this key, on whatever day. */
    public List<AgencyAlias> aliasesNamed(String key) {
        return em.createQuery("select a from AgencyAlias a where a.nameKey = :key and a.retiredAt is null", AgencyAlias.class)
            .setParameter("key", key).getResultList();
    }

    public List<AgencyChangeRow> history(String code) {
        return em.createQuery("select c from AgencyChange c where c.agency = :code order by c.id desc", AgencyChange.class)
            .setParameter("code", code).getResultStream().map(AgencyChange::row).toList();
    }

    public void add(Agency agency) {
        if (find(agency.code()).isPresent()) {
            throw new RuleViolated("identity.agency.code.taken", agency.code());
        }
        em.persist(agency);
        Constraints.flush(em, "PRIMARY", new RuleViolated("identity.agency.code.taken", agency.code()));
    }

    public void add(AgencyAlias alias) {
        em.persist(alias);
    }

    public void add(AgencyChange change) {
        em.persist(change);
    }

    /** Two administrators may map one organ id at the same moment; the database lets one. */
    public void flushMapping(String organId) {
        Constraints.flush(em, "uq_identity_agency_organ", new RuleViolated("identity.agency.organ.taken", organId));
    }
}
