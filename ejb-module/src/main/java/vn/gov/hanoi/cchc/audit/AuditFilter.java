package vn.gov.hanoi.cchc.audit;

import java.time.LocalDate;

/**
 * Which recorded calls; a null part does not narrow.
 *
 * @param actor whole name
 * @param desk  begin of the desk's name: {@code identity.} or {@code identity.AccountDesk}
 * @param from  first day in Hanoi
 * @param to    last day in Hanoi
 */
public record AuditFilter(String actor, String desk, AuditOutcome outcome, LocalDate from, LocalDate to) {
}
