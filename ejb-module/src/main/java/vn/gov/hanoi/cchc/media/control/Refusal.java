package vn.gov.hanoi.cchc.media.control;

import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The ways to say no to a file; each text names the file and tells what to do. */
final class Refusal {

    private Refusal() {
    }

    /** @param found media type or another word that means the same in every language */
    static RuleViolated type(SafeName name, String found) {
        return new RuleViolated("file.type.refused", name.toString(), found, FileFormat.extensions());
    }

    static RuleViolated mismatch(SafeName name, String found) {
        return new RuleViolated("file.type.mismatch", name.toString(), found);
    }

    static RuleViolated empty(SafeName name) {
        return new RuleViolated("file.empty", name.toString());
    }

    static RuleViolated encrypted(SafeName name) {
        return new RuleViolated("file.encrypted", name.toString());
    }

    /** Too many bytes for its kind, or too many pixels. */
    static RuleViolated tooLarge(SafeName name) {
        return new RuleViolated("file.too-large", name.toString(), Limits.BYTES.get(name.format().kind) / Limits.MEGABYTE,
            Limits.PIXELS / 1_000_000);
    }

    static RuleViolated bomb(SafeName name) {
        return new RuleViolated("file.archive.bomb", name.toString());
    }

    static RuleViolated damaged(SafeName name) {
        return new RuleViolated("file.damaged", name.toString());
    }

    static RuleViolated encoding(SafeName name) {
        return new RuleViolated("file.text.encoding", name.toString());
    }
}
