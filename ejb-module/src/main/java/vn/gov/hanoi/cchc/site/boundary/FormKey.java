package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;

/** The key by which servers know each other's forms: made once, kept in the database, told to no reader. */
@Stateless
public class FormKey {

    private static final int LENGTH = 32;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** 32 bytes, the same for every server and after every start. */
    @PermitAll
    public byte[] bytes() {
        byte[] fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        em.createNativeQuery("insert ignore into site_form_key (id, bytes, made_at) values (1, ?1, ?2)").setParameter(1, fresh)
            .setParameter(2, clock.instant()).executeUpdate();
        return (byte[]) em.createNativeQuery("select bytes from site_form_key where id = 1").getSingleResult();
    }
}
