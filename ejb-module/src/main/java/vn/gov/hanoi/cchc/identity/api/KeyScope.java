package vn.gov.hanoi.cchc.identity.api;

import java.util.Arrays;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.Permission;

/** What a key of another system opens. */
public enum KeyScope {
    /** Delivers official documents, for any agency. */
    INTAKE_DOCUMENT("intake:document", Permission.INTAKE_DELIVER),
    /** Sends news, for its own agency only. */
    INTAKE_NEWS("intake:news", Permission.INTAKE_SUBMIT),
    /** Bulk import. */
    IMPORT("import", Permission.IMPORT_RUN),
    /** Answers citizens, for its own agency only. */
    FEEDBACK_ANSWER("feedback:answer", Permission.FEEDBACK_ANSWER);

    private final String code;
    private final String permission;

    KeyScope(String code, String permission) {
        this.code = code;
        this.permission = permission;
    }

    /** As contracts write it, e.g. {@code intake:document}. */
    public String code() {
        return code;
    }

    public Set<String> permissions() {
        return Set.of(permission);
    }

    /** Must be bound to an agency. */
    public boolean needsAgency() {
        return this == INTAKE_NEWS || this == FEEDBACK_ANSWER;
    }

    /** @throws IllegalArgumentException for an unknown code */
    public static KeyScope of(String code) {
        return Arrays.stream(values()).filter(scope -> scope.code.equals(code)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(code));
    }
}
