package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.gov.hanoi.cchc.content.api.DocumentDetails;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The facts of a document in the form in which they are kept; other documents are named as the portal names them. */
@Dependent
class DocumentSetting {

    @Inject
    private Documents documents;

    /** @throws RuleViolated document.relation.self, document.relation.twice, document.relation.unknown, document.expires.early */
    DocumentFacts set(DocumentFacts facts) {
        if (facts == null) {
            return null;
        }
        DocumentFacts kept = new DocumentFacts(VietnameseText.line(facts.number()), VietnameseText.line(facts.notation()),
            VietnameseText.line(facts.typeName()), facts.normative(), facts.issuedOn(), VietnameseText.line(facts.organId()),
            VietnameseText.line(facts.organName()), VietnameseText.line(facts.signerPosition()), VietnameseText.line(facts.signerName()),
            facts.effectiveOn(), facts.urgency(), VietnameseText.line(facts.documentId()), details(facts), List.of());
        return kept.with(kept.details(), relations(kept, facts.relations()));
    }

    private static DocumentDetails details(DocumentFacts facts) {
        DocumentDetails details = facts.details();
        if (details == null || details.equals(DocumentDetails.NONE)) {
            return null;
        }
        if (details.expiresOn() != null && facts.issuedOn() != null && details.expiresOn().isBefore(facts.issuedOn())) {
            throw new RuleViolated("document.expires.early");
        }
        return new DocumentDetails(details.expiresOn(), VietnameseText.line(details.fileOrgan()), details.fileYear(),
            VietnameseText.line(details.fileNotation()), details.ordinal(), VietnameseText.line(details.language()), details.pages(),
            VietnameseText.line(details.note()), details.recipients().stream().map(recipient -> new DocumentDetails.Recipient(
                VietnameseText.line(recipient.organId()), VietnameseText.line(recipient.organName()))).toList(), details.copies(),
            details.answerBy(), VietnameseText.line(details.gazette()));
    }

    private List<DocumentRelation> relations(DocumentFacts facts, List<DocumentRelation> said) {
        List<DocumentRelation> relations = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (DocumentRelation one : said) {
            DocumentRelation relation = named(one);
            String key = DocumentSymbol.key(relation.symbol());
            boolean sameDay = relation.issuedOn() == null || relation.issuedOn().equals(facts.issuedOn());
            if (key.equals(DocumentSymbol.key(facts.symbol())) && sameDay) {
                throw new RuleViolated("document.relation.self");
            }
            if (!seen.add(Arrays.asList(relation.kind(), key, relation.issuedOn(), Objects.toString(relation.parts(), "")))) {
                throw new RuleViolated("document.relation.twice", relation.symbol());
            }
            relations.add(relation);
        }
        return relations;
    }

    /** A symbol that can mean one document of the portal only is that document. */
    private DocumentRelation named(DocumentRelation relation) {
        String parts = VietnameseText.line(relation.parts());
        DocumentEntry entry = relation.item() == null
            ? documents.meant(DocumentSymbol.key(relation.symbol()), relation.issuedOn()).orElse(null)
            : documents.find(relation.item()).orElseThrow(() -> new RuleViolated("document.relation.unknown", relation.symbol()));
        return entry == null
            ? new DocumentRelation(relation.kind(), null, VietnameseText.line(relation.symbol()), VietnameseText.line(relation.title()),
                relation.issuedOn(), parts)
            : new DocumentRelation(relation.kind(), entry.article(), entry.symbol(), entry.title(), entry.issuedOn(), parts);
    }
}
