package vn.gov.hanoi.cchc.rest.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiveSubmission;
import vn.gov.hanoi.cchc.intake.api.SubmittedAuthor;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** From a form to the reception's command. What is plainly missing is said before any file is judged. */
final class SubmissionMapping {

    private static final Map<String, ReceiptKind> KINDS = Map.of("news", ReceiptKind.NEWS, "article", ReceiptKind.ARTICLE,
        "photo", ReceiptKind.PHOTO, "drawing", ReceiptKind.DRAWING, "audio", ReceiptKind.AUDIO, "video", ReceiptKind.VIDEO,
        "other", ReceiptKind.OTHER);
    private static final Map<String, SubmittedSource.Kind> SOURCES = Map.of("own", SubmittedSource.Kind.OWN,
        "official", SubmittedSource.Kind.OFFICIAL, "reused", SubmittedSource.Kind.REUSED);

    private final Upload upload;
    private final FileStaging staging;

    SubmissionMapping(Upload upload, FileStaging staging) {
        this.upload = upload;
        this.staging = staging;
    }

    ReceiveSubmission command(String idempotencyKey) throws IOException {
        SubmissionBody body = upload.body(SubmissionBody.class);
        require(body);
        upload.match(body.files() == null ? List.of() : body.files().stream().map(SubmissionBody.File::name).toList());
        List<SubmittedAuthor> authors = body.authors() == null ? List.of()
            : body.authors().stream().map(a -> new SubmittedAuthor(a.name(), a.unit(), a.role())).toList();
        SuppliedWork work = new SuppliedWork(KINDS.get(body.kind()), body.title(), body.summary(), body.bodyHtml(), body.eventAt(), authors,
            source(body.source()), body.section(), body.tags(), files(body), false);
        return new ReceiveSubmission(Channel.API_SUBMISSION, work, body.declaration(), body.contact(), idempotencyKey);
    }

    private void require(SubmissionBody body) {
        List<InputProblem> problems = new ArrayList<>();
        if (body.kind() == null) {
            problems.add(missing("kind"));
        } else if (!KINDS.containsKey(body.kind())) {
            problems.add(InputProblem.at("kind", ProblemCode.VALUE_UNKNOWN.code(), body.kind()));
        }
        if (body.title() == null || body.title().isBlank()) {
            problems.add(missing("title"));
        }
        if ((body.bodyHtml() == null || body.bodyHtml().isBlank()) && upload.names().isEmpty()) {
            problems.add(missing("bodyHtml"));
        }
        if ("news".equals(body.kind()) && body.eventAt() == null) {
            problems.add(missing("eventAt"));
        }
        if (!body.declaration()) {
            problems.add(InputProblem.at("declaration", ProblemCode.DECLARATION_MISSING.code()));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    private static SubmittedSource source(SubmissionBody.Source source) {
        if (source == null) {
            return null;
        }
        SubmittedSource.Kind kind = source.kind() == null ? null : SOURCES.get(source.kind());
        if (source.kind() != null && kind == null) {
            throw new InputRefused(ProblemCode.VALUE_UNKNOWN.code(), "source.kind", source.kind());
        }
        return new SubmittedSource(kind, source.name(), source.url());
    }

    private List<SubmittedFile> files(SubmissionBody body) throws IOException {
        List<SubmittedFile> files = new ArrayList<>();
        if (body.files() == null || body.files().isEmpty()) {
            for (String name : upload.names()) {
                files.add(new SubmittedFile(upload.stage(name, staging), null, null, false));
            }
            return files;
        }
        for (SubmissionBody.File file : body.files()) {
            files.add(new SubmittedFile(upload.stage(VietnameseText.line(file.name()), staging), file.alt(), file.credit(), false));
        }
        return files;
    }

    private static InputProblem missing(String field) {
        return InputProblem.at(field, ProblemCode.FIELD_MISSING.code(), field);
    }
}
