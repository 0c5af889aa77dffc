package vn.gov.hanoi.cchc.launcher;

/** Something an operator can put right; the message says how. */
final class LauncherProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LauncherProblem(String message) {
        super(message);
    }

    LauncherProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
