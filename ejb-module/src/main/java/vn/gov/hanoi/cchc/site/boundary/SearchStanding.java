package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.site.api.AbbreviationRow;
import vn.gov.hanoi.cchc.site.api.IndexStanding;
import vn.gov.hanoi.cchc.site.control.search.IndexChunks;
import vn.gov.hanoi.cchc.site.control.search.IndexState;

/** What the technical administrator sees of the search. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SearchStanding {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private IndexChunks chunks;

    /** By their short form. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public List<AbbreviationRow> abbreviations() {
        List<?> rows = em.createNativeQuery("select id, short_form, long_form from site_abbreviation order by short_form, long_form").getResultList();
        return rows.stream().map(row -> (Object[]) row).map(row -> new AbbreviationRow(((Number) row[0]).longValue(), (String) row[1], (String) row[2])).toList();
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public IndexStanding index() {
        long items = items();
        IndexState.View view = IndexState.instance().view();
        return new IndexStanding(IndexChunks.place(), IndexState.instance().away(), items, chunks.visible(),
            view.running() || IndexState.instance().asked(), view.done(), view.all(),
            view.started(), view.finished(), view.failed());
    }

    private long items() {
        if (IndexState.instance().away()) {
            return 0;
        }
        try {
            return chunks.indexed();
        } catch (EJBException e) {
            IndexState.instance().missed(e);
            return 0;
        }
    }
}
