package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.EffectEventView;
import vn.gov.hanoi.cchc.content.api.EffectKind;

/**
 * Something that happened to the effect of a document, as readers see it.
 *
 * @param day     ISO date
 * @param words   the same as "01/07/2026"
 * @param parts   which parts, or null for all
 * @param cause   public number of the causing document, or null
 * @param symbol  its symbol, or null when no document caused it
 * @param basis   on what it rests; null when the document itself says it
 * @param decided day on which it was written down, or null when the document itself says it
 * @param address path of the causing document when readers can open it; null in stored form
 */
public record EffectLine(EffectKind kind, String day, String words, String parts, Long cause, String symbol, String basis, String decided,
                         String address) {

    public static EffectLine of(EffectEventView event) {
        return new EffectLine(event.kind(), event.day().toString(), Moment.day(event.day()), event.parts(), event.causeNumber(),
            event.cause().symbol(), event.basis(), event.at() == null ? null : Moment.of(event.at()).day(), null);
    }

    /** Whether it has come on a day. */
    public boolean by(LocalDate when) {
        return !LocalDate.parse(day).isAfter(when);
    }

    public EffectLine at(String path) {
        return new EffectLine(kind, day, words, parts, cause, symbol, basis, decided, path);
    }
}
