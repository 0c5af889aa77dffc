package vn.gov.hanoi.cchc.rules.entity;

import vn.gov.hanoi.cchc.rules.api.TraceKind;

/**
 * What a day is for one audience.
 *
 * @param reason COUNTED_WORKING_DAY, COUNTED_MAKEUP_DAY or a SKIPPED_ kind
 * @param name   name of the entry that decided, or null
 */
public record DayVerdict(boolean working, TraceKind reason, String name) {
}
