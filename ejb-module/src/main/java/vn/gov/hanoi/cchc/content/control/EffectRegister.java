package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.EffectChanged;
import vn.gov.hanoi.cchc.content.api.EffectEventView;
import vn.gov.hanoi.cchc.content.api.EffectInterval;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.content.entity.EffectEvent;
import vn.gov.hanoi.cchc.content.entity.EffectRevocation;
import vn.gov.hanoi.cchc.content.entity.EffectTimeline;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Works the status of a document out whenever something about its effect changes, and tells whoever shows it or relies on it. */
@Dependent
public class EffectRegister {

    private static final int LAST_YEAR = 2200;
    private static final String PAGE = "/quan-tri/hieu-luc";

    @Inject
    private Documents documents;
    @Inject
    private Effects effects;
    @Inject
    private References references;
    @Inject
    private Notices notices;
    @Inject
    private Event<EffectChanged> changed;
    @Inject
    private Clock clock;

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
    }

    /**
     * Whether a change can follow what is known.
     *
     * @throws RuleViolated effect.kind, effect.day, effect.before-issue, effect.parts, effect.cause.self, effect.cause.unknown, effect.twice,
     *     effect.ended, effect.resume
     */
    public void require(DocumentEntry entry, EffectEvent.Change change) {
        if (change.kind() == EffectKind.ISSUED) {
            throw new RuleViolated("effect.kind");
        }
        if (change.day().getYear() > LAST_YEAR) {
            throw new RuleViolated("effect.day", LAST_YEAR);
        }
        if (entry.issuedOn() != null && change.day().isBefore(entry.issuedOn())) {
            throw new RuleViolated("effect.before-issue", words(entry.issuedOn()));
        }
        if (change.kind().partial() && change.parts() == null) {
            throw new RuleViolated("effect.parts");
        }
        requireCause(entry, change);
        requireOrder(entry, change);
    }

    private void requireCause(DocumentEntry entry, EffectEvent.Change change) {
        UUID cause = change.cause().item();
        if (entry.article().equals(cause)) {
            throw new RuleViolated("effect.cause.self");
        }
        if (cause != null && documents.find(cause).isEmpty()) {
            throw new RuleViolated("effect.cause.unknown");
        }
    }

    private void requireOrder(DocumentEntry entry, EffectEvent.Change change) {
        List<EffectEvent> counting = effects.counting(entry.article());
        boolean twice = counting.stream().anyMatch(event -> event.kind() == change.kind() && event.day().equals(change.day())
            && Objects.equals(event.causeItem(), change.cause().item()));
        if (twice || change.kind() == EffectKind.TAKES_EFFECT && setsEffect(counting)) {
            throw new RuleViolated("effect.twice", words(change.day()));
        }
        List<EffectInterval> intervals = EffectTimeline.of(entry.issuedOn(), happenings(entry, counting));
        EffectStatus then = EffectTimeline.on(change.day(), intervals);
        if (then == EffectStatus.ENDED || then == EffectStatus.NOT_FITTING) {
            throw new RuleViolated("effect.ended", words(intervals.get(intervals.size() - 1).from()));
        }
        if (change.kind() == EffectKind.RESUMED && then != EffectStatus.SUSPENDED && then != EffectStatus.SUSPENDED_PARTLY) {
            throw new RuleViolated("effect.resume", words(change.day()));
        }
    }

    /** @throws RuleViolated effect.event.revoked */
    public void requireCounting(EffectEvent event) {
        EffectRevocation revoked = effects.revocations(List.of(event)).get(event.id());
        if (revoked != null) {
            throw new RuleViolated("effect.event.revoked", revoked.name());
        }
    }

    /** Computes the status anew, and tells readers' pages and, when others now rely on what does not apply, the editors. */
    public void refresh(DocumentEntry entry) {
        List<EffectEvent> counting = effects.counting(entry.article());
        List<EffectInterval> intervals = EffectTimeline.of(entry.issuedOn(), happenings(entry, counting));
        EffectStatus before = EffectTimeline.on(today(), documents.intervals(entry.article()));
        EffectStatus told = EffectTimeline.on(entry.toldOn(), documents.intervals(entry.article()));
        documents.keep(entry.article(), intervals);
        EffectStatus now = EffectTimeline.on(today(), intervals);
        if (now != null && now.impaired() && (now != before || now != told)) {
            tellEditors(entry, now);
        }
        entry.told(today());
        if (entry.live()) {
            changed.fire(new EffectChanged(entry.number(), intervals, views(entry, counting), references.numbersAround(entry.article())));
        }
    }

    private void tellEditors(DocumentEntry entry, EffectStatus now) {
        long citing = references.flaggedFor(entry.article(), now);
        if (citing > 0) {
            notices.tell(new Notice(Audience.whoMay(Permission.CONTENT_EDIT), null, "content.cites-ended", entry.article().toString(),
                Texts.get("notice.content.cites-ended.subject", entry.symbol()),
                Texts.get("notice.content.cites-ended.body", citing, entry.symbol(), Texts.of(now).toLowerCase(Locale.ROOT)), PAGE, false));
        }
    }

    private static List<EffectTimeline.Happening> happenings(DocumentEntry entry, List<EffectEvent> counting) {
        List<EffectTimeline.Happening> all = new ArrayList<>(entry.own(setsEffect(counting)));
        counting.stream().map(EffectEvent::happening).forEach(all::add);
        return all;
    }

    private static boolean setsEffect(List<EffectEvent> counting) {
        return counting.stream().anyMatch(event -> event.kind() == EffectKind.TAKES_EFFECT);
    }

    /** Those that count, with what the document itself says, oldest first. */
    private List<EffectEventView> views(DocumentEntry entry, List<EffectEvent> counting) {
        Map<UUID, DocumentEntry> causes = causes(counting);
        List<EffectEventView> views = new ArrayList<>();
        entry.own(setsEffect(counting)).forEach(own -> views.add(EffectEventView.own(own.kind(), own.day())));
        for (EffectEvent event : counting) {
            views.add(view(event, causes, null));
        }
        views.sort(Comparator.comparing(EffectEventView::day).thenComparing(EffectEventView::kind));
        return views;
    }

    /** All of them, those that do not count too. */
    public List<EffectEventView> history(DocumentEntry entry) {
        List<EffectEvent> events = effects.of(entry.article());
        List<EffectEventView> views = new ArrayList<>(views(entry, effects.counting(entry.article())));
        Map<UUID, DocumentEntry> causes = causes(events);
        var revoked = effects.revocations(events);
        events.stream().filter(event -> revoked.containsKey(event.id())).forEach(event -> views.add(view(event, causes, revoked.get(event.id()))));
        views.sort(Comparator.comparing(EffectEventView::day).thenComparing(EffectEventView::kind));
        return views;
    }

    private Map<UUID, DocumentEntry> causes(List<EffectEvent> events) {
        return documents.byId(events.stream().map(EffectEvent::causeItem).filter(Objects::nonNull).toList());
    }

    private static EffectEventView view(EffectEvent event, Map<UUID, DocumentEntry> causes, EffectRevocation revoked) {
        DocumentEntry cause = event.causeItem() == null ? null : causes.get(event.causeItem());
        return cause != null && cause.sealed() ? event.withoutCause(revoked) : event.view(cause == null ? null : cause.number(), revoked);
    }

    private static String words(LocalDate day) {
        return String.format("%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
