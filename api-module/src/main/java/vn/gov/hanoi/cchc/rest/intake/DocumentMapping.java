package vn.gov.hanoi.cchc.rest.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.DocumentAction;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.ReceiveDocument;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** From a form to the reception's command. What is plainly missing is said before any file is judged. */
final class DocumentMapping {

    private static final Map<String, DocumentAction> ACTIONS = Map.of("new", DocumentAction.NEW, "update", DocumentAction.UPDATE,
        "replace", DocumentAction.REPLACE, "recall", DocumentAction.RECALL);

    private final Upload upload;
    private final FileStaging staging;

    DocumentMapping(Upload upload, FileStaging staging) {
        this.upload = upload;
        this.staging = staging;
    }

    ReceiveDocument command(String idempotencyKey) throws IOException {
        DocumentBody body = upload.body(DocumentBody.class);
        DocumentAction action = ACTIONS.get(body.action() == null ? "new" : body.action());
        if (action == null) {
            throw new InputRefused(ProblemCode.VALUE_UNKNOWN.code(), "action", body.action());
        }
        require(body, action);
        upload.match(body.files() == null ? List.of() : body.files().stream().map(DocumentBody.File::name).toList());
        DocumentBody.Signer signer = body.signer() == null ? new DocumentBody.Signer(null, null) : body.signer();
        SuppliedDocument document = new SuppliedDocument(body.documentId(), body.organId(), body.organName(), body.number(), body.notation(),
            body.typeName(), null, body.subject(), body.summary(), body.issuedOn(), signer.position(), signer.fullName(), body.effectiveOn(),
            body.urgency() == null ? 0 : body.urgency(), body.section(), files(body), null);
        return new ReceiveDocument(Channel.API_DOCUMENT, action, document, body.reason(), replaced(body, action), idempotencyKey);
    }

    private static List<String> replaced(DocumentBody body, DocumentAction action) {
        return action == DocumentAction.REPLACE && !blank(body.replaces()) ? List.of(body.replaces()) : List.of();
    }

    private void require(DocumentBody body, DocumentAction action) {
        List<InputProblem> problems = new ArrayList<>();
        if (blank(body.organId()) && blank(body.organName())) {
            problems.add(missing("organId"));
        }
        require(problems, "number", body.number());
        require(problems, "notation", body.notation());
        require(problems, "typeName", body.typeName());
        require(problems, "subject", body.subject());
        if (body.issuedOn() == null) {
            problems.add(missing("issuedOn"));
        }
        if (upload.names().isEmpty() && action != DocumentAction.RECALL) {
            problems.add(missing("file"));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    private List<SubmittedFile> files(DocumentBody body) throws IOException {
        List<DocumentBody.File> announced = body.files() == null ? List.of() : body.files();
        boolean anyMain = announced.stream().anyMatch(DocumentBody.File::main);
        List<String> names = announced.isEmpty() ? upload.names()
            : announced.stream().map(f -> VietnameseText.line(f.name())).toList();
        List<SubmittedFile> files = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            boolean main = anyMain ? announced.get(i).main() : i == 0;
            files.add(new SubmittedFile(upload.stage(names.get(i), staging), null, null, main));
        }
        return files;
    }

    private static void require(List<InputProblem> problems, String field, String value) {
        if (blank(value)) {
            problems.add(missing(field));
        }
    }

    private static InputProblem missing(String field) {
        return InputProblem.at(field, ProblemCode.FIELD_MISSING.code(), field);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
