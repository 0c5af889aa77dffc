package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.RelatedReceipt;
import vn.gov.hanoi.cchc.intake.entity.SealedReader;

/** Who may still read what is sealed. */
@ApplicationScoped
public class SealedReaders {

    @PersistenceContext
    private EntityManager em;

    public void name(UUID receipt, Collection<UUID> accounts, UUID by, Instant now) {
        accounts.forEach(account -> em.persist(new SealedReader(receipt, account, by, now)));
    }

    public boolean mayRead(UUID receipt, UUID account) {
        return account != null && !em.createQuery("select s.id from SealedReader s where s.receipt = :receipt and s.account = :account", UUID.class)
            .setParameter("receipt", receipt).setParameter("account", account).getResultList().isEmpty();
    }

    public List<RelatedReceipt> namedIn(UUID account) {
        return em.createQuery("select new vn.gov.hanoi.cchc.intake.api.RelatedReceipt(r.id, r.number, r.number, r.state) from Receipt r"
            + " where r.id in (select s.receipt from SealedReader s where s.account = :account) order by r.receivedAt desc", RelatedReceipt.class)
            .setParameter("account", account).getResultList();
    }
}
