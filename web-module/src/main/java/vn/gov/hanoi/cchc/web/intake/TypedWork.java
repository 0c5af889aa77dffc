package vn.gov.hanoi.cchc.web.intake;

import java.time.LocalDateTime;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;

/** The fields of a work's form as they stand, for keeping unsent typing. */
public record TypedWork(ReceiptKind kind, String title, String summary, String body, LocalDateTime eventAt, String authors,
                        SubmittedSource.Kind sourceKind, String sourceName, String sourceUrl, String section, String tags) {
}
