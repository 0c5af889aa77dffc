package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.content.entity.EffectProposal;
import vn.gov.hanoi.cchc.content.entity.RelationEntry;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Texts;

/** What relations of public documents ask for. A document that says it replaces another does not end it: a person does, once asked. */
@Dependent
public class EffectProposals {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Documents documents;
    @Inject
    private Effects effects;
    @Inject
    private Notices notices;

    /** Asks for what the document says about the effect of others, and stops asking for what it does not say any more. */
    public void of(DocumentEntry speaker, List<RelationEntry> relations, Instant at) {
        effects.causedBy(speaker.article()).stream().filter(asked -> relations.stream().noneMatch(relation -> asks(relation, asked)))
            .forEach(EffectProposal::drop);
        relations.stream().filter(relation -> relation.live() && relation.target() != null
            && relation.kind().proposes(relation.parts() != null) != null).forEach(relation -> ask(speaker, relation, at));
    }

    private static boolean asks(RelationEntry relation, EffectProposal asked) {
        return relation.live() && relation.kind() == asked.relation() && asked.article().equals(relation.target());
    }

    private void ask(DocumentEntry speaker, RelationEntry relation, Instant at) {
        Optional<EffectProposal> before = effects.proposal(relation.target(), speaker.article(), relation.kind());
        EffectKind kind = relation.kind().proposes(relation.parts() != null);
        boolean recorded = effects.counting(relation.target()).stream()
            .anyMatch(event -> event.kind() == kind && speaker.article().equals(event.causeItem()));
        if (before.isPresent()) {
            before.get().renew(speaker.effectiveOn(), relation.parts(), at);
        } else if (!recorded) {
            effects.add(new EffectProposal(relation.target(), speaker.article(), relation.kind(), speaker.effectiveOn(), relation.parts(), at));
            documents.find(relation.target()).ifPresent(target -> notices.tell(new Notice(Audience.whoMay(Permission.CONTENT_EFFECT), null,
                "content.effect-proposed", target.article().toString(),
                Texts.get("notice.content.effect-proposed.subject", target.symbol()),
                Texts.get("notice.content.effect-proposed.body", speaker.symbol(), Texts.of(relation.kind()).toLowerCase(Locale.ROOT), target.symbol()),
                "/quan-tri/hieu-luc", false)));
        }
    }

    /** It says nothing any more. */
    public void drop(UUID speaker) {
        effects.causedBy(speaker).forEach(EffectProposal::drop);
    }

    /** Public numbers of public items. */
    Map<UUID, Long> numbers(Collection<UUID> items) {
        Map<UUID, Long> numbers = new HashMap<>();
        if (!items.isEmpty()) {
            em.createQuery("select a.id, a.place.number from Article a where a.id in :items and a.place.liveRevision is not null", Object[].class)
                .setParameter("items", items).getResultList().forEach(row -> numbers.put((UUID) row[0], (Long) row[1]));
        }
        return numbers;
    }
}
