package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/** Words read out of public files, for the search. Takes part in the caller's transaction. */
@ApplicationScoped
public class FileTexts {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** The words of a file; the items that show it are found by them as soon as the transaction is committed. */
    public void keep(String sha256, String text) {
        em.createNativeQuery("insert into site_file_text (sha256, body, read_at) values (?1, ?2, ?3) on duplicate key update body = values(body), read_at = values(read_at)")
            .setParameter(1, sha256).setParameter(2, VietnameseText.nfc(text)).setParameter(3, clock.instant()).executeUpdate();
        tell(sha256);
    }

    /** The words must not be found any more. */
    public void forget(String sha256) {
        em.createNativeQuery("delete from site_file_text where sha256 = ?1").setParameter(1, sha256).executeUpdate();
        tell(sha256);
    }

    private void tell(String sha256) {
        List<PublishedItem> items = em.createQuery("select i from PublishedItem i where i.visible = true and i.number in "
            + "(select f.id.publicNumber from FileAddress f where f.sha256 = :sha256)", PublishedItem.class).setParameter("sha256", sha256).getResultList();
        SearchIndexingPlan plan = Search.session(em).indexingPlan();
        items.forEach(plan::addOrUpdate);
    }
}
