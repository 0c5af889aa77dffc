package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.entity.HomeDraft;
import vn.gov.hanoi.cchc.content.entity.HomeLayout;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Arrangements of the first page, and drafts of them. */
@Dependent
public class HomeLayouts {

    private static final int SHOWN = 50;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Counters counters;

    /** What readers see. */
    public HomeLayout current() {
        return newest(1).get(0);
    }

    /**
     * The same for whoever changes it, who changes it alone.
     *
     * @throws RuleViolated home.changed when it is not the one he saw
     */
    public HomeLayout locked(long seen) {
        if (counters.nextHome() != seen + 1) {
            throw new RuleViolated("home.changed");
        }
        return current();
    }

    /** {@code home.unknown} when there is none. */
    public HomeLayout get(long version) {
        return Optional.ofNullable(em.find(HomeLayout.class, version)).orElseThrow(() -> new RuleViolated("home.unknown"));
    }

    public void add(HomeLayout layout) {
        em.persist(layout);
    }

    /** Newest first. */
    public List<HomeLayout> history() {
        return newest(SHOWN);
    }

    public Optional<HomeDraft> draft(UUID account) {
        return Optional.ofNullable(em.find(HomeDraft.class, account));
    }

    /** One a person; a later one takes the place of the earlier one. */
    public void keepDraft(UUID account, long from, List<HomeBlock> arranged, Instant at) {
        draft(account).ifPresentOrElse(draft -> draft.keep(from, arranged, at), () -> em.persist(new HomeDraft(account, from, arranged, at)));
    }

    public void discard(UUID account) {
        draft(account).ifPresent(em::remove);
    }

    private List<HomeLayout> newest(int most) {
        return em.createQuery("select l from HomeLayout l order by l.version desc", HomeLayout.class).setMaxResults(most).getResultList();
    }
}
