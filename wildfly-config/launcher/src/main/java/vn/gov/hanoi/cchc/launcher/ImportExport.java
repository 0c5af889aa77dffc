package vn.gov.hanoi.cchc.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.gov.hanoi.cchc.content.control.export.ExportConversion;
import vn.gov.hanoi.cchc.content.control.export.SectionMap;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/**
 * An export of another system as JSON lines in a file beside, which is removed again. Files that its entries show are laid where the portal
 * looks for them; they come from a folder on this machine and from nowhere else.
 */
final class ImportExport implements AutoCloseable {

    private final Path lines;
    private final Set<String> files = new LinkedHashSet<>();
    private int[] positions = new int[1024];
    private int count;

    private ImportExport(Path lines) {
        this.lines = lines;
    }

    static boolean isExport(Path file) throws IOException {
        return ExportConversion.isExport(file);
    }

    /** @param sections lines {@code old,new}, or null */
    static ImportExport of(Path file, Path sections) throws IOException {
        SectionMap map = map(sections);
        ImportExport export = new ImportExport(Files.createTempFile("portal-import-", ".jsonl"));
        ObjectMapper mapper = new ObjectMapper();
        try (BufferedWriter writer = Files.newBufferedWriter(export.lines)) {
            ExportConversion.convert(file, map, (position, json) -> {
                writer.write(json);
                writer.write('\n');
                export.at(position);
                export.shows(mapper.readTree(json));
            });
            return export;
        } catch (RuleViolated refused) {
            export.close();
            throw new LauncherProblem(file + ": " + Texts.of(refused));
        } catch (IOException | RuntimeException e) {
            export.close();
            throw e;
        }
    }

    private static SectionMap map(Path sections) throws IOException {
        try {
            return sections == null ? SectionMap.NONE : SectionMap.read(Files.readString(sections));
        } catch (RuleViolated refused) {
            throw new LauncherProblem(sections + ": " + Texts.of(refused));
        }
    }

    private void at(int position) {
        positions = count == positions.length ? Arrays.copyOf(positions, 2 * count) : positions;
        positions[count++] = position;
    }

    private void shows(JsonNode line) {
        if (line.path("image").hasNonNull("file")) {
            files.add(line.path("image").path("file").asText());
        }
        line.path("images").forEach(picture -> files.add(picture.path("file").asText()));
        line.path("files").forEach(paper -> files.add(paper.path("file").asText()));
    }

    /**
     * Lays the files that are in a folder where the portal looks for them; what lies there already stays.
     *
     * @param folder a copy of {@code wp-content/uploads}, or of the site's folders
     * @param beside {@code import/tep} of the data folder
     * @return how many of them were not in the folder
     */
    int lay(Path folder, Path beside) throws IOException {
        int missing = 0;
        Path root = folder.toRealPath();
        for (String name : files) {
            String path = name.substring(name.indexOf('/') + 1);
            Path target = beside.resolve(name).normalize();
            Path source = found(root, path.replaceFirst("-\\d{1,5}x\\d{1,5}(?=\\.[A-Za-z]{3,4}$)", ""));
            if (source == null) {
                source = found(root, path);
            } else {
                target = beside.resolve(name.substring(0, name.length() - path.length()) + root.relativize(source)).normalize();
            }
            if (source == null || !target.startsWith(beside)) {
                missing++;
            } else if (!Files.exists(target)) {
                Files.createDirectories(target.getParent());
                Files.copy(source, target);
            }
        }
        return missing;
    }

    private static Path found(Path root, String path) throws IOException {
        Path file = root.resolve(path).normalize();
        return file.startsWith(root) && Files.isRegularFile(file) && file.toRealPath().startsWith(root) ? file : null;
    }

    int fileCount() {
        return files.size();
    }

    ImportBatches batches() throws IOException {
        return new ImportBatches(Files.newInputStream(lines), ImportBatches.LARGEST, Arrays.copyOf(positions, count));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(lines);
    }
}
