package vn.gov.hanoi.cchc.rules.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One step of a working-out.
 *
 * @param day    the day in Hanoi it speaks of
 * @param from   begin of the span of hours, or the instant meant; null for whole days
 * @param to     end of the span, exclusive; null for whole days and instants
 * @param number which counted day it is (1, 2, 3 …); null when nothing is numbered
 * @param name   name of the holiday, or null
 */
public record TraceLine(TraceKind kind, LocalDate day, Instant from, Instant to, Integer number, String name) {

    public static TraceLine day(TraceKind kind, LocalDate day) {
        return new TraceLine(kind, day, null, null, null, null);
    }

    public static TraceLine day(TraceKind kind, LocalDate day, Integer number, String name) {
        return new TraceLine(kind, day, null, null, number, name);
    }

    public static TraceLine at(TraceKind kind, LocalDate day, Instant instant) {
        return new TraceLine(kind, day, instant, null, null, null);
    }

    public static TraceLine span(TraceKind kind, LocalDate day, Instant from, Instant to, String name) {
        return new TraceLine(kind, day, from, to, null, name);
    }
}
