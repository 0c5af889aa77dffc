package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.content.entity.StandingDraft;
import vn.gov.hanoi.cchc.content.entity.StandingDraftKey;
import vn.gov.hanoi.cchc.content.entity.StandingKey;
import vn.gov.hanoi.cchc.content.entity.StandingVersion;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Standing pages in all their versions, and drafts of them. */
@Dependent
public class StandingPages {

    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager em;

    /** What readers see. */
    public StandingVersion current(StandingPage page) {
        return newest(page, 1).get(0);
    }

    /**
     * The same for whoever writes it, who writes it alone: the row of the page is locked to the end of the transaction.
     *
     * @throws RuleViolated standing.changed when it is not the one he saw
     */
    public StandingVersion locked(StandingPage page, long seen) {
        em.createNativeQuery("select page from content_standing_page where page = ?1 for update").setParameter(1, page.name()).getSingleResult();
        StandingVersion current = current(page);
        if (current.version() != seen) {
            throw new RuleViolated("standing.changed");
        }
        return current;
    }

    /** {@code standing.unknown} when there is none. */
    public StandingVersion get(StandingPage page, long version) {
        return Optional.ofNullable(em.find(StandingVersion.class, new StandingKey(page, version)))
            .orElseThrow(() -> new RuleViolated("standing.unknown"));
    }

    public void add(StandingVersion version) {
        em.persist(version);
    }

    /** Newest first. */
    public List<StandingVersion> history(StandingPage page) {
        return newest(page, SHOWN);
    }

    public Optional<StandingDraft> draft(UUID account, StandingPage page) {
        return Optional.ofNullable(em.find(StandingDraft.class, new StandingDraftKey(account, page)));
    }

    /** A later one takes the place of the earlier one. */
    public void keepDraft(UUID account, StandingPage page, long from, StandingText written, Instant at) {
        draft(account, page).ifPresentOrElse(draft -> draft.keep(from, written, at),
            () -> em.persist(new StandingDraft(new StandingDraftKey(account, page), from, written, at)));
    }

    public void discard(UUID account, StandingPage page) {
        draft(account, page).ifPresent(em::remove);
    }

    private List<StandingVersion> newest(StandingPage page, int most) {
        return em.createQuery("select v from StandingVersion v where v.key.page = :page order by v.key.version desc", StandingVersion.class)
            .setParameter("page", page).setMaxResults(most).getResultList();
    }
}
