package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptFile;
import vn.gov.hanoi.cchc.intake.entity.SubmissionVersion;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Receipts and the versions of what was supplied. */
@ApplicationScoped
public class Receipts {

    @PersistenceContext
    private EntityManager em;

    /**
     * The receipt, held to the end of the transaction, so that two acts on one receipt come one after the other.
     *
     * @throws RuleViolated {@code intake.receipt.unknown}
     */
    public Receipt get(UUID id) {
        Receipt receipt = em.find(Receipt.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (receipt == null) {
            throw new RuleViolated("intake.receipt.unknown");
        }
        return receipt;
    }

    /**
     * The receipt as the caller has read it; a sealed one is unknown here.
     *
     * @throws RuleViolated {@code intake.receipt.unknown}, or {@code intake.changed} when somebody was faster
     */
    public Receipt get(UUID id, long version) {
        Receipt receipt = getOpen(id);
        requireVersion(receipt, version);
        return receipt;
    }

    /**
     * As {@link #get(UUID)}; a sealed one is unknown here.
     *
     * @throws RuleViolated {@code intake.receipt.unknown}
     */
    public Receipt getOpen(UUID id) {
        Receipt receipt = get(id);
        if (receipt.sealed()) {
            throw new RuleViolated("intake.receipt.unknown");
        }
        return receipt;
    }

    /** Somebody else may have been faster. */
    public void requireVersion(Receipt receipt, long version) {
        if (receipt.version() != version) {
            throw new RuleViolated("intake.changed");
        }
    }

    public Optional<Receipt> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Receipt.class, id));
    }

    /** Without sealed ones. */
    public Optional<Receipt> open(UUID id) {
        return find(id).filter(receipt -> !receipt.sealed());
    }

    public Optional<Receipt> byNumber(String number) {
        return one("number", number);
    }

    public Optional<Receipt> byDocument(String documentKey) {
        return one("documentKey", documentKey);
    }

    private Optional<Receipt> one(String field, String value) {
        return em.createQuery("select r from Receipt r where r." + field + " = :value", Receipt.class)
            .setParameter("value", value).getResultStream().findFirst();
    }

    public void add(Receipt receipt) {
        em.persist(receipt);
    }

    public void add(SubmissionVersion version, List<ReceiptFile> files) {
        em.persist(version);
        files.forEach(em::persist);
    }

    /** All versions, newest first. */
    public List<SubmissionVersion> versions(UUID receipt) {
        return em.createQuery("select v from SubmissionVersion v where v.receipt = :receipt order by v.number desc", SubmissionVersion.class)
            .setParameter("receipt", receipt).getResultList();
    }

    public SubmissionVersion current(Receipt receipt) {
        return em.createQuery("select v from SubmissionVersion v where v.receipt = :receipt and v.number = :number", SubmissionVersion.class)
            .setParameter("receipt", receipt.id()).setParameter("number", receipt.currentVersion()).getSingleResult();
    }

    /** Receipts that brought one of these files in some version. */
    public List<UUID> bringing(Collection<UUID> files) {
        return em.createQuery("select distinct f.receipt from ReceiptFile f where f.media in :files order by f.receipt", UUID.class)
            .setParameter("files", files).getResultList();
    }

    /** Ids of every file any version brought. */
    public List<UUID> files(UUID receipt) {
        return em.createQuery("select distinct f.media from ReceiptFile f where f.receipt = :receipt", UUID.class)
            .setParameter("receipt", receipt).getResultList();
    }
}
