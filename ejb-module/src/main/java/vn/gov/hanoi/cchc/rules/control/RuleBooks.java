package vn.gov.hanoi.cchc.rules.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.api.RuleChangeKind;
import vn.gov.hanoi.cchc.rules.api.RuleChangeView;
import vn.gov.hanoi.cchc.rules.entity.BookVersion;
import vn.gov.hanoi.cchc.rules.entity.RuleChange;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** The two books: their edition numbers and the history of their edits. */
@ApplicationScoped
public class RuleBooks {

    /** A page of history; older edits are in the audit trail too. */
    private static final int LONGEST_HISTORY = 500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    public long edition(RuleBookName name) {
        return em.createQuery("select b.edition from BookVersion b where b.name = :name", Long.class).setParameter("name", name)
            .getSingleResult();
    }

    /** Opens a book for editing: whoever comes second waits here. Call it before reading what is to be edited. */
    public long openNext(RuleBookName name) {
        return em.find(BookVersion.class, name, LockModeType.PESSIMISTIC_WRITE).advance(now());
    }

    /** Writes an edit down. Flushes first, so that the versions in the JSON are those the rows have now. */
    public void record(RuleBookName name, long edition, String subject, RuleChangeKind kind, Object before, Object after, String note) {
        em.persist(new RuleChange(name, edition, subject, kind, before == null ? null : CanonicalJson.write(before),
            after == null ? null : CanonicalJson.write(after), note, context.caller().name(), now()));
    }

    public void flush() {
        em.flush();
    }

    /** Newest first. */
    public List<RuleChangeView> history(RuleBookName name, String subject) {
        return em.createQuery("select c from RuleChange c where c.book = :book and c.subject = :subject order by c.id desc", RuleChange.class)
            .setParameter("book", name).setParameter("subject", subject).setMaxResults(LONGEST_HISTORY)
            .getResultStream().map(RuleChange::toView).toList();
    }

    /** Edits of every subject of a book, newest first. */
    public List<RuleChangeView> history(RuleBookName name) {
        return em.createQuery("select c from RuleChange c where c.book = :book order by c.id desc", RuleChange.class)
            .setParameter("book", name).setMaxResults(LONGEST_HISTORY).getResultStream().map(RuleChange::toView).toList();
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
