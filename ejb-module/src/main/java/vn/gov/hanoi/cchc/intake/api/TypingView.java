package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;

/** What the caller typed into a form and did not send. */
public record TypingView(String content, Instant savedAt) {
}
