package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.TypingView;
import vn.gov.hanoi.cchc.intake.entity.Typing;

/** Unsent typing, one per person and form. */
@ApplicationScoped
public class Typings {

    @PersistenceContext
    private EntityManager em;

    public void keep(UUID account, String form, String content, Instant at) {
        Typing found = find(account, form).orElse(null);
        if (found == null) {
            Typing typing = new Typing(account, form);
            typing.keep(content, at);
            em.persist(typing);
        } else {
            found.keep(content, at);
        }
    }

    public void drop(UUID account, String form) {
        find(account, form).ifPresent(em::remove);
    }

    public Optional<TypingView> view(UUID account, String form) {
        return find(account, form).map(Typing::view);
    }

    private Optional<Typing> find(UUID account, String form) {
        return em.createQuery("select t from Typing t where t.account = :account and t.form = :form", Typing.class)
            .setParameter("account", account).setParameter("form", form).getResultStream().findFirst();
    }
}
