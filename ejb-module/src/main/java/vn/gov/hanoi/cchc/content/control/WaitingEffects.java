package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.WaitingArticle;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;

/** What waits about the effect of documents: decisions that relations ask for, and items that cite what does not apply in full. */
@Dependent
public class WaitingEffects {

    /** The list of its own page shows the rest. */
    private static final int MOST = 20;

    @Inject
    private Effects effects;
    @Inject
    private EffectPages pages;

    List<WaitingArticle> proposed() {
        return pages.proposals(effects.open()).stream().limit(MOST).map(proposal -> new WaitingArticle(proposal.item(),
            proposal.symbol() + " " + proposal.title(), ItemKind.DOCUMENT, WaitingReason.EFFECT_PROPOSED, proposal.since(), null,
            PublishTerm.none(WaitingReason.EFFECT_PROPOSED).words(),
            Texts.get("waiting.effect", proposal.causeSymbol(), Texts.of(proposal.relation())))).toList();
    }

    List<WaitingArticle> citing() {
        return pages.flags(null).stream().limit(MOST).map(flag -> {
            Instant since = flag.since().atStartOfDay(ClockProducer.HANOI).toInstant();
            return new WaitingArticle(flag.item(), flag.title(), flag.kind(), WaitingReason.CITES_ENDED, since, null,
                PublishTerm.none(WaitingReason.CITES_ENDED).words(), Texts.get("waiting.cites", flag.targetSymbol(), Texts.of(flag.status())));
        }).toList();
    }
}
