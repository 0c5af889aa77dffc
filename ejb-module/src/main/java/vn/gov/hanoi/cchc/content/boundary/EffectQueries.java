package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.CitationFlag;
import vn.gov.hanoi.cchc.content.api.DocumentChoice;
import vn.gov.hanoi.cchc.content.api.DocumentStanding;
import vn.gov.hanoi.cchc.content.api.EffectProposalView;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Documents;
import vn.gov.hanoi.cchc.content.control.EffectPages;
import vn.gov.hanoi.cchc.content.control.Effects;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The effect of documents, what waits to be decided about it, and which items cite what does not apply any more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EffectQueries {

    @Inject
    private Articles articles;
    @Inject
    private Documents documents;
    @Inject
    private Effects effects;
    @Inject
    private EffectPages pages;

    /** Empty for what is no document, was never public or is sealed. */
    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<DocumentStanding> standing(UUID item) {
        return articles.find(item).flatMap(article -> documents.find(item)).map(pages::standing);
    }

    /** What relations ask for, oldest first, at most 200. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<EffectProposalView> proposals() {
        return pages.proposals(effects.open());
    }

    /** Items that cite what does not apply in full and of which no editor said that they rightly do; newest change first, at most 200. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<CitationFlag> flags() {
        return pages.flags(null);
    }

    /** The same for one item. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<CitationFlag> flags(UUID item) {
        return articles.find(item).map(article -> pages.flags(item)).orElse(List.of());
    }

    /** Public documents whose symbol begins like this, at most 20; none for a blank text. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<DocumentChoice> choices(String symbol) {
        String text = VietnameseText.line(symbol);
        return text == null ? List.of() : documents.beginningWith(text).stream().map(DocumentEntry::choice).toList();
    }
}
