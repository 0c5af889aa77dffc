package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.Set;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.AddAbbreviation;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.control.search.IndexState;
import vn.gov.hanoi.cchc.site.control.search.Words;

/** Keeps the abbreviations of the search and has its index built anew. Both count at once, on every server. */
@Stateless
@Audited
public class SearchDesk {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<PublicChanged> changed;

    /** @throws RuleViolated site.abbreviation.words when one of the forms has no word; site.abbreviation.known */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void add(@Valid AddAbbreviation command) {
        String brief = VietnameseText.line(command.shortForm());
        String whole = VietnameseText.line(command.longForm());
        Words words = new Words();
        if (words.folded(brief).isBlank() || words.folded(whole).isBlank() || words.folded(brief).equals(words.folded(whole))) {
            throw new RuleViolated("site.abbreviation.words");
        }
        int added = em.createNativeQuery("insert ignore into site_abbreviation (short_form, long_form) values (?1, ?2)").setParameter(1, brief)
            .setParameter(2, whole).executeUpdate();
        if (added == 0) {
            throw new RuleViolated("site.abbreviation.known", brief);
        }
        changed.fire(new PublicChanged(Set.of(PublicTags.SEARCH)));
    }

    /** @throws RuleViolated site.abbreviation.gone */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void drop(long abbreviation) {
        if (em.createNativeQuery("delete from site_abbreviation where id = ?1").setParameter(1, abbreviation).executeUpdate() == 0) {
            throw new RuleViolated("site.abbreviation.gone");
        }
        changed.fire(new PublicChanged(Set.of(PublicTags.SEARCH)));
    }

    /** Begins within seconds; readers go on searching meanwhile. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void rebuild() {
        IndexState.instance().want();
        changed.fire(new PublicChanged(Set.of(PublicTags.SEARCH_REBUILD)));
    }
}
