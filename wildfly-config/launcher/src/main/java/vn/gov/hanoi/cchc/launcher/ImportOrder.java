package vn.gov.hanoi.cchc.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What {@code ./portal import} was told.
 *
 * @param sections map of categories, or null
 * @param beside   folder with the files that exports show, or null
 */
record ImportOrder(List<Path> files, Path sections, Path beside) {

    /** @throws LauncherProblem with what is wrong in the line */
    static ImportOrder read(List<String> words) {
        List<Path> files = new ArrayList<>();
        Path sections = null;
        Path beside = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("--sections") || word.equals("--files")) {
                if (i + 1 == words.size()) {
                    throw new LauncherProblem(word + " needs a path behind it");
                }
                Path path = Path.of(words.get(++i));
                sections = word.equals("--sections") ? path : sections;
                beside = word.equals("--files") ? path : beside;
            } else if (word.startsWith("--")) {
                throw new LauncherProblem("unknown option " + word + "; known: --sections MAP.csv, --files FOLDER");
            } else {
                files.add(Path.of(word));
            }
        }
        ImportOrder order = new ImportOrder(List.copyOf(files), sections, beside);
        order.check();
        return order;
    }

    private void check() {
        if (files.isEmpty()) {
            throw new LauncherProblem("name at least one file: ./portal import corpus.jsonl");
        }
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new LauncherProblem("cannot read " + file);
            }
        }
        if (sections != null && !Files.isReadable(sections)) {
            throw new LauncherProblem("cannot read " + sections);
        }
        if (beside != null && !Files.isDirectory(beside)) {
            throw new LauncherProblem("no folder " + beside);
        }
    }
}
