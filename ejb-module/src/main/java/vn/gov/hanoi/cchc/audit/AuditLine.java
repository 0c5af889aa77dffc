package vn.gov.hanoi.cchc.audit;

import java.time.Instant;

/**
 * One recorded call, as an auditor reads it.
 *
 * @param id          also the key of a page: rows are listed newest first
 * @param actor       account name, {@code key:<prefix>}, {@code schedule:<job>} or {@code visitor}
 * @param agency      code of the agency the caller acted for, or null
 * @param address     network address, or null
 * @param desk        {@code context.Desk}, or the address of a page that was refused
 * @param command     JSON of what was asked for, long texts as fingerprints; null when there was none
 * @param code        broken rule or name of the failure, or null
 * @param correlation number that also stands in the log and on the error page
 */
public record AuditLine(Long id, Instant at, String actor, String agency, String address, String desk, String method, String command,
        AuditOutcome outcome, String code, String correlation) {
}
