package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.DocumentTermView;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.DocumentTerms;
import vn.gov.hanoi.cchc.content.entity.DocumentTerm;
import vn.gov.hanoi.cchc.rules.api.AffectedDue;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** By when documents are to be public, and which of these dates an edit of the calendar or of a rule would move. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DocumentTermQueries {

    @Inject
    private Articles articles;
    @Inject
    private DocumentTerms terms;
    @Inject
    private CallerContext context;

    /** Every counting of an item, newest first; empty for an item without a day of issue, an unknown and a sealed one. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<DocumentTermView> of(UUID item) {
        return articles.find(item).map(article -> terms.of(item).stream().map(DocumentTerm::view).toList()).orElse(List.of());
    }

    /**
     * Documents on their way whose stored term today's calendar and rules would give differently, soonest due first, at most 100; a total
     * of -1 says that there are more. Whoever keeps the calendar without reading documents gets no titles.
     */
    @RolesAllowed({Permission.CONTENT_READ, Permission.RULES_MANAGE})
    public Page<AffectedDue> affected() {
        return terms.affected(context.caller().may(Permission.CONTENT_READ));
    }
}
