package vn.gov.hanoi.cchc.content.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.EffectInterval;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.EffectStatus;

/**
 * The status of a document on any day, from what happened to its effect. What happens on a day counts from that day on. Nothing but its
 * arguments is asked, so the same events give the same status for ever.
 */
public final class EffectTimeline {

    /** The first day that the database can hold. */
    private static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);

    private final boolean dayKnown;
    private boolean inForce;
    private boolean partlyEnded;
    private boolean partlySuspended;
    private boolean suspended;
    private EffectKind end;

    private EffectTimeline(boolean dayKnown) {
        this.dayKnown = dayKnown;
    }

    /**
     * Something that happened.
     *
     * @param day from which it counts
     */
    public record Happening(EffectKind kind, LocalDate day) {
    }

    /**
     * Intervals without gaps from the day of issue on, neighbours of different status, the last one without an end.
     *
     * @param issuedOn   null when unknown: then from the first day there is
     * @param happenings in any order; those before the day of issue count from it
     */
    public static List<EffectInterval> of(LocalDate issuedOn, Collection<Happening> happenings) {
        LocalDate start = issuedOn == null ? BEGINNING : issuedOn;
        EffectTimeline line = new EffectTimeline(happenings.stream().anyMatch(one -> one.kind() == EffectKind.TAKES_EFFECT));
        List<EffectInterval> intervals = new ArrayList<>();
        LocalDate from = start;
        EffectStatus status = line.status();
        for (Happening one : sorted(happenings)) {
            LocalDate day = one.day().isBefore(start) ? start : one.day();
            line.happens(one.kind());
            EffectStatus next = line.status();
            if (next != status && day.isAfter(from)) {
                intervals.add(new EffectInterval(status, from, day));
                from = day;
            }
            status = next;
            from = mergeBack(intervals, status, from);
        }
        intervals.add(new EffectInterval(status, from, null));
        return List.copyOf(intervals);
    }

    /** Two happenings of one day may lead back to what was before: then the interval before simply goes on. */
    private static LocalDate mergeBack(List<EffectInterval> intervals, EffectStatus status, LocalDate from) {
        EffectInterval before = intervals.isEmpty() ? null : intervals.get(intervals.size() - 1);
        if (before == null || before.status() != status || !from.equals(before.to())) {
            return from;
        }
        intervals.remove(intervals.size() - 1);
        return before.from();
    }

    /** Status on a day; null before the day of issue. */
    public static EffectStatus on(LocalDate day, List<EffectInterval> intervals) {
        return intervals.stream().filter(interval -> interval.covers(day)).map(EffectInterval::status).findFirst().orElse(null);
    }

    private static List<Happening> sorted(Collection<Happening> happenings) {
        return happenings.stream().sorted(Comparator.comparing(Happening::day).thenComparing(Happening::kind)).toList();
    }

    private void happens(EffectKind kind) {
        switch (kind) {
            case TAKES_EFFECT -> inForce = true;
            case SUSPENDED_PARTLY -> partlySuspended = true;
            case SUSPENDED -> suspended = true;
            case RESUMED -> {
                suspended = false;
                partlySuspended = false;
            }
            case ENDED_PARTLY -> partlyEnded = true;
            case ENDED, NOT_FITTING -> end = end == null ? kind : end;
            case ISSUED, CORRECTED, AMENDED -> {
                // the text is another one, but what applied goes on applying
            }
        }
    }

    private EffectStatus status() {
        if (end != null) {
            return end == EffectKind.ENDED ? EffectStatus.ENDED : EffectStatus.NOT_FITTING;
        }
        if (dayKnown && !inForce) {
            return EffectStatus.NOT_YET;
        }
        if (suspended || partlySuspended) {
            return suspended ? EffectStatus.SUSPENDED : EffectStatus.SUSPENDED_PARTLY;
        }
        return partlyEnded ? EffectStatus.ENDED_PARTLY : inForce ? EffectStatus.IN_FORCE : EffectStatus.UNKNOWN;
    }
}
