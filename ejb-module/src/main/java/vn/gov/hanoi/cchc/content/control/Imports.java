package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportLoss;
import vn.gov.hanoi.cchc.content.api.ImportLossRow;
import vn.gov.hanoi.cchc.content.api.ImportRefusal;
import vn.gov.hanoi.cchc.content.api.ImportState;
import vn.gov.hanoi.cchc.content.entity.ImportJob;
import vn.gov.hanoi.cchc.content.entity.ImportedFile;
import vn.gov.hanoi.cchc.content.entity.ImportedItem;
import vn.gov.hanoi.cchc.content.entity.LostPart;
import vn.gov.hanoi.cchc.content.entity.RefusedLine;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The import jobs, what they brought and what they could not. */
@Dependent
public class Imports {

    public static final int MOST_REFUSALS = 1000;

    @PersistenceContext
    private EntityManager em;

    public void add(ImportJob job) {
        em.persist(job);
    }

    public Optional<ImportJob> find(UUID id) {
        return Optional.ofNullable(em.find(ImportJob.class, id));
    }

    /** Locked: one worker counts at a time. @throws RuleViolated import.unknown */
    public ImportJob get(UUID id) {
        return Optional.ofNullable(em.find(ImportJob.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new RuleViolated("import.unknown"));
    }

    /** The oldest job that nobody works on. */
    public Optional<UUID> free(Instant now) {
        return em.createQuery("select j.id from ImportJob j where j.state <> :done and (j.claimedUntil is null or j.claimedUntil < :now) "
            + "order by j.startedAt", UUID.class).setParameter("done", ImportState.DONE).setParameter("now", now)
            .setMaxResults(1).getResultStream().findFirst();
    }

    public List<ImportJob> newest() {
        return em.createQuery("select j from ImportJob j order by j.startedAt desc", ImportJob.class).setMaxResults(50).getResultList();
    }

    public Optional<ImportedItem> item(String key) {
        return Optional.ofNullable(em.find(ImportedItem.class, key));
    }

    public void add(ImportedItem item) {
        em.persist(item);
    }

    public Optional<ImportedFile> file(String name) {
        return Optional.ofNullable(em.find(ImportedFile.class, name));
    }

    public void add(ImportedFile file) {
        em.persist(file);
    }

    public void add(RefusedLine refused) {
        em.persist(refused);
    }

    /** Notes what did not come along with a line. */
    public void lost(UUID job, int line, String json, List<ImportLoss> losses) {
        if (losses.isEmpty()) {
            return;
        }
        ImportedLine.Place place = ImportedLine.placeOf(json);
        String source = ImportedLine.keyOf(json);
        for (int i = 0; i < losses.size(); i++) {
            em.persist(new LostPart(job, line, i, losses.get(i)).of(place.position(), source, place.title()));
        }
    }

    /** @param most rows at most */
    public List<ImportLossRow> losses(UUID job, int most) {
        return em.createQuery("select l from LostPart l where l.job = :job order by l.line, l.ordinal", LostPart.class).setParameter("job", job)
            .setMaxResults(most).getResultStream().map(LostPart::view).toList();
    }

    public List<ImportRefusal> refusals(UUID job) {
        return refusals(job, MOST_REFUSALS);
    }

    /** @param most rows at most */
    public List<ImportRefusal> refusals(UUID job, int most) {
        return em.createQuery("select r from RefusedLine r where r.job = :job order by r.line", RefusedLine.class).setParameter("job", job)
            .setMaxResults(most).getResultStream().map(RefusedLine::view).toList();
    }
}
