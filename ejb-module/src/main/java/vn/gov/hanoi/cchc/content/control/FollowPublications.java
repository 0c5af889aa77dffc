package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.ItemSealed;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.api.ReferencesChanged;
import vn.gov.hanoi.cchc.content.entity.Citation;
import vn.gov.hanoi.cchc.content.entity.CitationId;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.content.entity.OrdinalId;
import vn.gov.hanoi.cchc.content.entity.RelationEntry;

/** Keeps what public items say about documents, and links a document that arrives to those which spoke of it before it came. */
@Dependent
public class FollowPublications {

    @Inject
    private Documents documents;
    @Inject
    private References references;
    @Inject
    private CitedDocuments cited;
    @Inject
    private EffectRegister register;
    @Inject
    private EffectProposals proposals;
    @Inject
    private Effects effects;
    @Inject
    private Event<ReferencesChanged> changed;

    void on(@Observes ItemPublished published) {
        DocumentEntry entry = published.content().document() == null ? null : entry(published);
        List<DocumentRelation> relations = entry == null ? List.of() : published.content().document().relations();
        boolean spoke = relate(published.item(), relations);
        spoke |= cite(published.item(), cited.of(published.item(), published.content()));
        if (spoke) {
            tell(published.item(), published.publicNumber());
        }
        if (entry != null) {
            linkBack(entry, published.updatedAt());
            proposals.of(entry, references.relations(entry.article()), published.updatedAt());
            register.refresh(entry);
        }
    }

    /** What is not public says nothing; what was decided because of it stands. */
    void on(@Observes ItemWithdrawn withdrawn) {
        documents.find(withdrawn.item()).ifPresent(entry -> {
            entry.hide();
            proposals.drop(entry.article());
        });
        boolean spoke = relate(withdrawn.item(), List.of());
        spoke |= cite(withdrawn.item(), Map.of());
        if (spoke) {
            changed.fire(new ReferencesChanged(withdrawn.publicNumber(), List.of(), Set.of()));
        }
    }

    /** The documents that it changed do not name it any more. */
    void on(@Observes ItemSealed sealed) {
        documents.find(sealed.item()).ifPresent(entry -> {
            entry.seal();
            proposals.drop(entry.article());
            documents.byId(effects.changedBy(entry.article())).values().forEach(register::refresh);
        });
    }

    private DocumentEntry entry(ItemPublished published) {
        DocumentEntry entry = documents.find(published.item()).orElseGet(() -> {
            DocumentEntry fresh = new DocumentEntry(published.item(), published.publicNumber(), register.today());
            fresh.show(published.content().title(), published.content().document());
            documents.add(fresh);
            return fresh;
        });
        entry.show(published.content().title(), published.content().document());
        return entry;
    }

    /** @return whether it says something or said something before */
    private boolean relate(UUID item, List<DocumentRelation> relations) {
        List<RelationEntry> before = references.relations(item);
        for (int i = 0; i < relations.size(); i++) {
            DocumentRelation relation = relations.get(i);
            RelationEntry row = i < before.size() ? before.get(i) : new RelationEntry(new OrdinalId(item, i));
            row.show(relation, relation.item() != null ? relation.item() : meant(item, relation));
            if (i >= before.size()) {
                references.add(row);
            }
        }
        before.stream().skip(relations.size()).forEach(RelationEntry::hide);
        return !relations.isEmpty() || !before.isEmpty();
    }

    private UUID meant(UUID item, DocumentRelation relation) {
        return documents.meant(DocumentSymbol.key(relation.symbol()), relation.issuedOn()).map(DocumentEntry::article)
            .filter(found -> !found.equals(item)).orElse(null);
    }

    private boolean cite(UUID item, Map<String, UUID> keys) {
        List<Citation> before = references.citations(item);
        before.stream().filter(citation -> !keys.containsKey(citation.key())).forEach(Citation::hide);
        keys.forEach((key, target) -> {
            Citation row = before.stream().filter(citation -> citation.key().equals(key)).findFirst().orElse(null);
            if (row == null) {
                row = new Citation(new CitationId(item, key));
                row.show(target);
                references.add(row);
            } else {
                row.show(target);
            }
        });
        return !keys.isEmpty() || !before.isEmpty();
    }

    /** Those that named its symbol before it came; a symbol that could mean two documents links none. */
    private void linkBack(DocumentEntry arrived, Instant at) {
        Set<UUID> speakers = new LinkedHashSet<>();
        for (RelationEntry waiting : references.waitingFor(arrived.key())) {
            boolean means = documents.meant(waiting.key(), waiting.issuedOn()).filter(found -> found.article().equals(arrived.article())).isPresent();
            if (means && !waiting.article().equals(arrived.article())) {
                waiting.link(arrived.article());
                speakers.add(waiting.article());
            }
        }
        if (documents.meant(arrived.key(), null).isPresent()) {
            for (Citation waiting : references.citationsWaitingFor("s:" + arrived.key())) {
                waiting.show(arrived.article());
                speakers.add(waiting.article());
            }
        }
        documents.byId(speakers).values().forEach(speaker -> proposals.of(speaker, references.relations(speaker.article()), at));
        proposals.numbers(speakers).forEach(this::tell);
    }

    private void tell(UUID item, long number) {
        List<RelationEntry> said = references.relations(item).stream().filter(RelationEntry::live).toList();
        List<Citation> citations = references.citations(item).stream().filter(Citation::live).toList();
        List<UUID> targets = new ArrayList<>(said.stream().map(RelationEntry::target).filter(Objects::nonNull).toList());
        targets.addAll(citations.stream().map(Citation::target).filter(Objects::nonNull).toList());
        Map<UUID, DocumentEntry> known = documents.byId(targets);
        Set<Long> cites = new LinkedHashSet<>();
        citations.stream().map(citation -> known.get(citation.target())).filter(Objects::nonNull).forEach(target -> cites.add(target.number()));
        changed.fire(new ReferencesChanged(number, said.stream().map(relation -> new ReferencesChanged.Relation(relation.kind(),
            known.containsKey(relation.target()) ? known.get(relation.target()).number() : null, relation.symbol(), relation.title(),
            relation.parts())).toList(), cites));
    }
}
