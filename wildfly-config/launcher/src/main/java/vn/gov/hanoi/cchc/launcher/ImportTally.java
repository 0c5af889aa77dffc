package vn.gov.hanoi.cchc.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What became of the lines of a file, over all the pieces it is sent in. */
final class ImportTally {

    private static final String[] COUNTS = {"created", "updated", "unchanged", "refused"};

    private final String name;
    private final PrintStream out;
    private final long[] totals = new long[COUNTS.length];
    private final List<String> refusals = new ArrayList<>();
    private final List<String> losses = new ArrayList<>();
    private long lines;
    private int part = 1;

    ImportTally(String name, PrintStream out) {
        this.name = name;
        this.out = out;
    }

    /** How the office lists the current piece; plain ASCII for a header. */
    String nameOfPart() {
        String plain = name.replaceAll("[^\\x20-\\x7e]", "_");
        return part == 1 ? plain : plain + " (" + part + ")";
    }

    /** Prints where the current piece stands. */
    void progress(JsonNode state) {
        out.printf("portal: %s, part %d: %s, %d of %d lines; in all %d created, %d updated, %d unchanged, %d refused%n", name, part,
            state.path("state").asText(), state.path("done").asLong(), state.path("total").asLong(), sum(state, 0), sum(state, 1), sum(state, 2), sum(state, 3));
    }

    private long sum(JsonNode state, int count) {
        return totals[count] + state.path(COUNTS[count]).asLong();
    }

    /** Adds a finished piece; its refusals are named by the lines of the file. */
    void done(JsonNode state, ImportBatches.Batch batch) {
        for (int i = 0; i < COUNTS.length; i++) {
            totals[i] += state.path(COUNTS[i]).asLong();
        }
        lines += state.path("total").asLong();
        JsonNode named = state.path("refusals");
        named.forEach(refusal -> refusals.add(words(batch, refusal, refusal.path("reason").asText())));
        state.path("losses").forEach(loss -> losses.add(words(batch, loss, loss.path("kind").asText() + " " + loss.path("detail").asText())));
        long unnamed = state.path("refused").asLong() - named.size();
        if (unnamed > 0) {
            refusals.add("… and " + unnamed + " more of lines " + batch.lines()[0] + "–" + batch.lines()[batch.lines().length - 1]);
        }
        part++;
    }

    private static String words(ImportBatches.Batch batch, JsonNode row, String what) {
        String title = row.path("title").asText("");
        return "line " + batch.lineOfFile(row.path("line").asInt()) + ": " + (title.isEmpty() ? "" : "“" + title + "” ") + what;
    }

    /** Adds a line that was never sent. */
    void refused(ImportBatches.Refusal refusal) {
        totals[3]++;
        lines++;
        refusals.add("line " + refusal.line() + ": " + refusal.reason());
    }

    /** Prints the report. @return whether nothing was refused */
    boolean finish() {
        out.printf("portal: %s: %d lines in %d parts: %d created, %d updated, %d unchanged, %d refused%n", name, lines, part - 1, totals[0], totals[1],
            totals[2], totals[3]);
        refusals.forEach(refusal -> out.println("  " + refusal));
        if (!losses.isEmpty()) {
            out.println("portal: " + name + ": what did not come along with what went in");
            losses.forEach(loss -> out.println("  " + loss));
        }
        return totals[3] == 0;
    }
}
