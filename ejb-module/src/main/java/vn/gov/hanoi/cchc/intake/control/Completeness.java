package vn.gov.hanoi.cchc.intake.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.DocumentAction;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** What one field alone cannot say: what must be there for this kind of thing. All that is wrong is said at once. */
public final class Completeness {

    private static final String MISSING = "intake.field.missing";
    private static final String FUTURE = "intake.date.future";

    private Completeness() {
    }

    /**
     * @param otherFiles files of the version before that stay
     * @throws InputRefused with everything that is missing
     */
    public static void require(SuppliedWork work, boolean declaration, int otherFiles) {
        List<InputProblem> problems = new ArrayList<>();
        if (!declaration) {
            problems.add(InputProblem.at("declaration", "declaration.missing"));
        }
        if (!work.kind().work()) {
            problems.add(InputProblem.at("kind", "intake.value.unknown", work.kind().name()));
        }
        if (work.kind() == ReceiptKind.NEWS && work.eventAt() == null) {
            problems.add(InputProblem.at("eventAt", MISSING, "eventAt"));
        }
        if (work.files().isEmpty() && otherFiles == 0 && PlainText.ofHtml(work.bodyHtml()).isBlank()) {
            problems.add(InputProblem.at("bodyHtml", MISSING, "bodyHtml"));
        }
        for (int i = 0; i < work.files().size(); i++) {
            SubmittedFile file = work.files().get(i);
            if (file.file().kind() == MediaKind.PICTURE && VietnameseText.line(file.alt()) == null) {
                problems.add(InputProblem.at("files[" + i + "].alt", MISSING, "files[" + i + "].alt"));
            }
        }
        refuse(problems);
    }

    /** @throws InputRefused with everything that is missing */
    public static void require(SuppliedDocument document, DocumentAction action) {
        List<InputProblem> problems = new ArrayList<>();
        if (VietnameseText.line(document.organId()) == null && VietnameseText.line(document.organName()) == null) {
            problems.add(InputProblem.at("organId", MISSING, "organId"));
        }
        if (VietnameseText.line(document.typeName()) == null && document.typeCode() == null) {
            problems.add(InputProblem.at("typeName", MISSING, "typeName"));
        }
        if (document.files().isEmpty() && action != DocumentAction.RECALL) {
            problems.add(InputProblem.at("files", MISSING, "files"));
        }
        refuse(problems);
    }

    /**
     * An event cannot lie ahead, apart from clocks that differ a little.
     *
     * @param field the date's field
     * @param skew  how much clocks may differ
     */
    public static void notAhead(String field, Instant at, Instant now, Duration skew) {
        if (at != null && at.isAfter(now.plus(skew))) {
            throw new InputRefused(FUTURE, field, field);
        }
    }

    /** A day of issue cannot lie ahead in Hanoi. */
    public static void notAhead(String field, LocalDate day, Instant now) {
        if (day.isAfter(LocalDate.ofInstant(now, ClockProducer.HANOI))) {
            throw new InputRefused(FUTURE, field, field);
        }
    }

    private static void refuse(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }
}
