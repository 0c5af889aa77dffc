package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** All accounts. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext
    private EntityManager em;

    public Account get(UUID id) {
        return find(id).orElseThrow(() -> new RuleViolated("identity.account.unknown"));
    }

    /** The account in the state the caller has seen. */
    public Account get(UUID id, long version) {
        Account account = get(id);
        if (account.version() != version) {
            throw new RuleViolated("identity.account.changed");
        }
        return account;
    }

    public Optional<Account> find(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    public Optional<Account> byName(String name) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
            .setParameter("name", name).getResultStream().findFirst();
    }

    public List<Account> all() {
        return em.createQuery("select a from Account a order by a.name", Account.class).getResultList();
    }

    /** Active accounts by display name. */
    public List<Account> active() {
        return em.createQuery("select a from Account a where a.state = vn.gov.hanoi.cchc.identity.api.AccountState.ACTIVE "
            + "order by a.displayName, a.name", Account.class).getResultList();
    }

    public void add(Account account) {
        em.persist(account);
        Constraints.flush(em, "uq_identity_account_name", new RuleViolated("identity.account.name.taken", account.name()));
    }

    /** Not a change of the account: nobody's open form grows stale by it. */
    public void signedIn(UUID id, Instant now) {
        em.createQuery("update Account a set a.lastSignInAt = :now where a.id = :id")
            .setParameter("now", now).setParameter("id", id).executeUpdate();
    }

    /** Those who chose the morning mail and can be written to. */
    public List<UUID> digestReaders() {
        return em.createQuery("select a.id from Account a where a.morningDigest = true and a.mail is not null and "
            + "a.state = vn.gov.hanoi.cchc.identity.api.AccountState.ACTIVE order by a.name", UUID.class).getResultList();
    }

    /** Not a change of the account either. */
    public void digest(UUID id, boolean wanted) {
        em.createQuery("update Account a set a.morningDigest = :wanted where a.id = :id")
            .setParameter("wanted", wanted).setParameter("id", id).executeUpdate();
    }

    /** The same password at today's cost; the sessions stay. */
    public void rehash(UUID id, String former, String hash) {
        em.createQuery("update Account a set a.passwordHash = :hash where a.id = :id and a.passwordHash = :former")
            .setParameter("hash", hash).setParameter("former", former).setParameter("id", id).executeUpdate();
    }
}
