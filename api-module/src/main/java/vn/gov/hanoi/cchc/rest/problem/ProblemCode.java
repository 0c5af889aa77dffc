package vn.gov.hanoi.cchc.rest.problem;

import java.util.Arrays;
import java.util.Optional;

/** The published codes with their HTTP status. A code never changes its meaning; rules of the newsroom have codes of their own. */
public enum ProblemCode {
    REQUEST_MALFORMED("request.malformed", 400),
    REQUEST_TOO_LARGE("request.too-large", 413),
    REQUEST_UNSUPPORTED_TYPE("request.unsupported-type", 415),
    REQUEST_NOT_ACCEPTABLE("request.not-acceptable", 406),
    REQUEST_METHOD("request.method", 405),
    REQUEST_NOT_FOUND("request.not-found", 404),
    REQUEST_GONE("request.gone", 410),
    REQUEST_PARAMETER("request.parameter", 400),
    REQUEST_FORMAT("request.format", 501),
    TOKEN_INVALID("auth.token.invalid", 401),
    SCOPE_MISSING("auth.scope.missing", 403),
    RATE_LIMITED("rate.limited", 429),
    FIELD_MISSING("intake.field.missing", 422),
    FIELD_TOO_LONG("intake.field.too-long", 422),
    DATE_INVALID("intake.date.invalid", 422),
    DATE_FUTURE("intake.date.future", 422),
    ORGAN_UNKNOWN("intake.organ.unknown", 422),
    DOCUMENT_CONFLICT("intake.document.conflict", 409),
    MANIFEST_MISMATCH("intake.manifest.mismatch", 422),
    XML_FORBIDDEN("intake.xml.forbidden", 422),
    NAMESPACE("intake.namespace", 422),
    VALUE_UNKNOWN("intake.value.unknown", 422),
    SECRECY_MARK("intake.secrecy-mark", 422),
    FILE_TYPE_REFUSED("file.type.refused", 422),
    FILE_TYPE_MISMATCH("file.type.mismatch", 422),
    FILE_EMPTY("file.empty", 422),
    FILE_ENCRYPTED("file.encrypted", 422),
    FILE_TOO_LARGE("file.too-large", 413),
    FILE_ARCHIVE_BOMB("file.archive.bomb", 422),
    FILE_NAME_INVALID("file.name.invalid", 422),
    DECLARATION_MISSING("declaration.missing", 422),
    SEARCH_UNAVAILABLE("search.unavailable", 503),
    SERVER_UNAVAILABLE("server.unavailable", 503),
    SERVER_FAILED("server.failed", 500);

    private final String code;
    private final int status;

    ProblemCode(String code, int status) {
        this.code = code;
        this.status = status;
    }

    public String code() {
        return code;
    }

    public int status() {
        return status;
    }

    /** HTTP status of any code: rules about files concern the input, every other rule the state of things. */
    public static int status(String code) {
        return of(code).map(ProblemCode::status).orElse(code.equals("file.busy") ? 503 : code.startsWith("file.") || code.startsWith("import.")
            ? 422 : 409);
    }

    public static Optional<ProblemCode> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
