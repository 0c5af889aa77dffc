package vn.gov.hanoi.cchc.archive.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.archive.api.PackVersion;
import vn.gov.hanoi.cchc.archive.api.PackageState;
import vn.gov.hanoi.cchc.archive.api.PackageTrouble;
import vn.gov.hanoi.cchc.archive.entity.ArchiveRecord;
import vn.gov.hanoi.cchc.archive.entity.RecordKey;
import vn.gov.hanoi.cchc.archive.entity.RecordPackage;
import vn.gov.hanoi.cchc.archive.entity.RecordVersion;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The permanent records. There is no way to take one away. */
@Dependent
public class ArchiveRecords {

    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;

    public Optional<ArchiveRecord> find(String permanentId) {
        return Optional.ofNullable(em.find(ArchiveRecord.class, permanentId));
    }

    public Optional<ArchiveRecord> ofItem(UUID item) {
        return em.createQuery("select r from ArchiveRecord r where r.item = :item", ArchiveRecord.class).setParameter("item", item)
            .getResultStream().findFirst();
    }

    public void add(ArchiveRecord record) {
        em.persist(record);
    }

    public void add(RecordVersion version, RecordPackage pack) {
        em.persist(version);
        em.persist(pack);
    }

    /** @throws RuleViolated archive.unknown */
    public RecordVersion version(String permanentId, int number) {
        return Optional.ofNullable(em.find(RecordVersion.class, new RecordKey(permanentId, number)))
            .orElseThrow(() -> new RuleViolated("archive.unknown"));
    }

    /** Newest first. */
    public List<RecordVersion> versions(String permanentId) {
        return em.createQuery("select v from RecordVersion v where v.permanentId = :id order by v.number desc", RecordVersion.class)
            .setParameter("id", permanentId).getResultList();
    }

    /** Locked: one packer at a time. @throws RuleViolated archive.unknown */
    public RecordPackage lock(String permanentId, int number) {
        return Optional.ofNullable(em.find(RecordPackage.class, new RecordKey(permanentId, number), LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new RuleViolated("archive.unknown"));
    }

    public List<RecordPackage> packages(String permanentId) {
        return em.createQuery("select p from RecordPackage p where p.permanentId = :id order by p.number", RecordPackage.class)
            .setParameter("id", permanentId).getResultList();
    }

    /** Packages that wait and are due, oldest first. A restricted record gets no package any more. */
    public List<PackVersion> due(Instant now) {
        return em.createQuery("select new vn.gov.hanoi.cchc.archive.api.PackVersion(p.permanentId, p.number) from RecordPackage p "
            + "where p.state in :waiting and p.nextAt <= :now and p.permanentId not in "
            + "(select r.permanentId from ArchiveRecord r where r.restricted = true) order by p.nextAt, p.permanentId", PackVersion.class)
            .setParameter("waiting", List.of(PackageState.PENDING, PackageState.FAILED)).setParameter("now", now)
            .setMaxResults(BATCH).getResultList();
    }

    /** Packages that could not be written or sealed at the last attempt, oldest first, at most 200. The title of a restricted record is left out. */
    public List<PackageTrouble> troubles() {
        return em.createQuery("select new vn.gov.hanoi.cchc.archive.api.PackageTrouble(p.permanentId, p.number, "
            + "case when r.restricted = true then null else r.title end, r.restricted, p.problem, p.attempts, p.queuedAt, p.nextAt) "
            + "from RecordPackage p, ArchiveRecord r where r.permanentId = p.permanentId and p.problem is not null and p.state <> :sealed "
            + "order by p.queuedAt, p.permanentId, p.number", PackageTrouble.class).setParameter("sealed", PackageState.SEALED)
            .setMaxResults(200).getResultList();
    }

    /** Restricted records whose package still lies with the others; one that could not be moved, when its next attempt is due. */
    public List<String> toSeal(Instant now) {
        return em.createQuery("select distinct r.permanentId from ArchiveRecord r, RecordPackage p where r.restricted = true "
            + "and p.permanentId = r.permanentId and p.state <> :sealed and (p.problem is null or p.nextAt <= :now)", String.class)
            .setParameter("sealed", PackageState.SEALED).setParameter("now", now)
            .setMaxResults(BATCH).getResultList();
    }
}
