package vn.gov.hanoi.cchc.indicator.api;

import java.util.List;

/**
 * What an import would do; nothing is written.
 *
 * @param hash     fingerprint of what would be kept; the import names it, so that what goes in is what was looked at
 * @param number   number the edition would get, from 1
 * @param lines    every line of the table that is not empty
 * @param problems about the table as a whole, line by line of its heading
 * @param content  what would be kept
 */
public record DryRun(String hash, int number, List<LineResult> lines, List<LineProblem> problems, SheetContent content) {

    public DryRun {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public long accepted() {
        return lines.stream().filter(LineResult::accepted).count();
    }

    public long refused() {
        return lines.size() - accepted();
    }

    /** Lines that go in and that somebody should look at. */
    public long doubtful() {
        return lines.stream().filter(line -> "warn".equals(line.verdict())).count();
    }

    /** Whether there is anything to keep. */
    public boolean importable() {
        return accepted() > 0 || content.mean() != null;
    }
}
