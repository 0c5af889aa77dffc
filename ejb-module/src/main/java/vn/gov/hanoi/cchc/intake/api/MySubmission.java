package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A receipt as its supplier may see it. Of a sealed one only number, times and a neutral status are left.
 *
 * @param status   the interface's word
 * @param advice   what to do next, the words of return, hold or refusal; empty when nothing is asked
 * @param content  latest version, null when sealed
 */
public record MySubmission(UUID id, long version, String number, ReceiptKind kind, ReceiptState state, String status, String title,
                           Instant receivedAt, Instant dueAt, boolean late, List<String> advice, SubmissionContent content,
                           List<TimelineEntry> timeline, String publicAddress) {

    public MySubmission {
        advice = List.copyOf(advice);
        timeline = List.copyOf(timeline);
    }
}
