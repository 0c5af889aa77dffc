package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.CitationFlag;
import vn.gov.hanoi.cchc.content.api.DocumentStanding;
import vn.gov.hanoi.cchc.content.api.EffectInterval;
import vn.gov.hanoi.cchc.content.api.EffectProposalView;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.RelationView;
import vn.gov.hanoi.cchc.content.entity.Citation;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.content.entity.EffectProposal;
import vn.gov.hanoi.cchc.content.entity.EffectSpan;
import vn.gov.hanoi.cchc.content.entity.EffectTimeline;
import vn.gov.hanoi.cchc.content.entity.RelationEntry;

/** Puts together what the office reads about the effect of documents. */
@Dependent
public class EffectPages {

    @Inject
    private Documents documents;
    @Inject
    private Effects effects;
    @Inject
    private References references;
    @Inject
    private EffectRegister register;

    public DocumentStanding standing(DocumentEntry entry) {
        List<EffectInterval> intervals = documents.intervals(entry.article());
        return new DocumentStanding(EffectTimeline.on(register.today(), intervals), intervals, register.history(entry),
            relations(entry.article()), proposals(effects.openAround(entry.article())), flags(entry.article()));
    }

    private List<RelationView> relations(UUID item) {
        List<RelationEntry> said = references.relations(item).stream().filter(RelationEntry::live).toList();
        List<RelationEntry> about = references.about(item);
        Set<UUID> others = new HashSet<>();
        said.stream().map(RelationEntry::target).filter(Objects::nonNull).forEach(others::add);
        about.forEach(relation -> others.add(relation.article()));
        Map<UUID, DocumentEntry> known = documents.byId(others);
        List<RelationView> views = new ArrayList<>();
        said.forEach(relation -> views.add(view(relation, false, known.get(relation.target()))));
        about.forEach(relation -> views.add(view(relation, true, known.get(relation.article()))));
        return views.stream().filter(Objects::nonNull).toList();
    }

    private RelationView view(RelationEntry relation, boolean inverse, DocumentEntry other) {
        if (other != null && other.sealed()) {
            return null;
        }
        return other == null ? new RelationView(relation.kind(), inverse, null, relation.symbol(), relation.title(), relation.parts(), null)
            : new RelationView(relation.kind(), inverse, other.article(), other.symbol(), other.title(), relation.parts(),
                EffectTimeline.on(register.today(), documents.intervals(other.article())));
    }

    public List<EffectProposalView> proposals(List<EffectProposal> open) {
        Set<UUID> named = new HashSet<>();
        open.forEach(proposal -> named.addAll(List.of(proposal.article(), proposal.cause())));
        Map<UUID, DocumentEntry> known = documents.byId(named);
        return open.stream().filter(proposal -> List.of(proposal.article(), proposal.cause()).stream()
            .allMatch(item -> known.containsKey(item) && known.get(item).live())).map(proposal -> {
            DocumentEntry target = known.get(proposal.article());
            DocumentEntry cause = known.get(proposal.cause());
            return new EffectProposalView(proposal.id(), target.article(), target.symbol(), target.title(), cause.article(), cause.symbol(),
                cause.title(), proposal.relation(), proposal.kind(), proposal.day(), proposal.parts(), proposal.since());
        }).toList();
    }

    /** @param item null for all */
    public List<CitationFlag> flags(UUID item) {
        LocalDate today = register.today();
        List<Object[]> rows = references.flagged(today, item);
        List<UUID> targets = rows.stream().map(row -> ((DocumentEntry) row[3]).article()).distinct().toList();
        Map<UUID, DocumentEntry> successors = successors(targets);
        Set<List<UUID>> guided = guided(targets);
        return rows.stream().map(row -> {
            Citation citation = (Citation) row[0];
            DocumentEntry target = (DocumentEntry) row[3];
            EffectInterval now = ((EffectSpan) row[4]).interval();
            DocumentEntry successor = successors.get(target.article());
            return new CitationFlag(citation.article(), (String) row[1], (ItemKind) row[2], target.article(), target.symbol(), target.title(),
                now.status(), now.from(), successor == null ? null : successor.article(), successor == null ? null : successor.symbol(),
                guided.contains(List.of(citation.article(), target.article())));
        }).toList();
    }

    private Map<UUID, DocumentEntry> successors(Collection<UUID> targets) {
        Map<UUID, UUID> by = new HashMap<>();
        references.about(targets).stream().filter(relation -> relation.kind() == RelationKind.REPLACES)
            .forEach(relation -> by.put(relation.target(), relation.article()));
        Map<UUID, DocumentEntry> known = documents.byId(by.values());
        Map<UUID, DocumentEntry> successors = new HashMap<>();
        by.forEach((target, successor) -> successors.put(target, known.get(successor)));
        return successors;
    }

    private Set<List<UUID>> guided(Collection<UUID> targets) {
        Set<List<UUID>> guided = new HashSet<>();
        references.about(targets).stream().filter(relation -> relation.kind() == RelationKind.GUIDES)
            .forEach(relation -> guided.add(List.of(relation.article(), relation.target())));
        return guided;
    }
}
