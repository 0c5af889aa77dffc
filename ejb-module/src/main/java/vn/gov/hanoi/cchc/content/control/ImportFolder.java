package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.content.api.StagedImport;
import vn.gov.hanoi.cchc.content.control.export.ExportConversion;
import vn.gov.hanoi.cchc.content.control.export.SectionMap;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Files of imports on disk: the JSON lines as they came or as an export became them, and the files that an operator laid beside them. */
@Dependent
public class ImportFolder {

    /** A longer line is no item. */
    static final int LONGEST_LINE = 4 * 1024 * 1024;
    private static final long LARGEST = 1024L * 1024 * 1024;
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_FILE = 400;
    private static final Pattern STEP = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M} ._()+,-]{0,119}");
    /** WordPress offers smaller copies beside a picture; the picture itself is meant. */
    private static final Pattern SMALLER = Pattern.compile("-\\d{1,5}x\\d{1,5}(?=\\.[A-Za-z]{3,4}$)");

    private final Path root;

    @Inject
    public ImportFolder(PortalSettings settings) {
        this(settings.data().resolve("import"));
    }

    ImportFolder(Path root) {
        this.root = root;
    }

    /**
     * Takes JSON lines, or an export of another system that becomes such lines here.
     *
     * @param sections which category of an export is which section
     * @throws RuleViolated import.empty, import.encoding, import.too-large, import.line.too-long, import.export.…; nothing is left behind then
     */
    public StagedImport stage(InputStream bytes, String name, SectionMap sections) {
        Path file = root.resolve(UUID.randomUUID() + ".ndjson");
        try {
            Files.createDirectories(root);
            DigestInputStream digest = new DigestInputStream(bytes, Sha256.digest());
            long size = copy(digest, file);
            if (ExportConversion.isExport(file)) {
                convert(file, sections);
            }
            int lines = countLines(file);
            if (lines == 0) {
                throw new RuleViolated("import.empty");
            }
            return new StagedImport(cut(VietnameseText.line(name)), file, HexFormat.of().formatHex(digest.getMessageDigest().digest()), size, lines);
        } catch (IOException e) {
            discard(file);
            throw new UncheckedIOException(e);
        } catch (RuleViolated refused) {
            discard(file);
            throw refused;
        }
    }

    /** The export makes place for its lines under the same name. */
    private static void convert(Path file, SectionMap sections) throws IOException {
        Path lines = file.resolveSibling(file.getFileName() + ".lines");
        try {
            try (BufferedWriter writer = Files.newBufferedWriter(lines)) {
                ExportConversion.convert(file, sections, (position, json) -> {
                    writer.write(json);
                    writer.write('\n');
                });
            }
            Files.move(lines, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(lines);
        }
    }

    /** Whether a staged file is ours. */
    public boolean holds(Path file) {
        return file.normalize().startsWith(root.normalize()) && Files.isRegularFile(file);
    }

    /** Reads a staged file; wrong letters were refused when it came. */
    public BufferedReader read(Path file) throws IOException {
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    /** A file an operator laid into {@code import/tep}, by its name or path in there; null when there is none by that name. */
    public Path picture(String name) {
        if (name == null || name.length() > LONGEST_FILE || !Stream.of(name.split("/", -1)).allMatch(step -> STEP.matcher(step).matches())) {
            return null;
        }
        Path whole = laid(SMALLER.matcher(name).replaceFirst(""));
        return whole == null ? laid(name) : whole;
    }

    private Path laid(String name) {
        Path folder = root.resolve("tep");
        try {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath()) ? file : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    private static long copy(InputStream from, Path file) throws IOException {
        long size = 0;
        try (OutputStream to = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new RuleViolated("import.too-large", LARGEST / (1024 * 1024));
                }
                to.write(buffer, 0, read);
            }
        }
        return size;
    }

    private static int countLines(Path file) throws IOException {
        int lines = 0;
        int length = 0;
        boolean blank = true;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file),
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)))) {
            for (int sign = reader.read(); sign >= 0; sign = reader.read()) {
                if (sign == '\n') {
                    lines += blank ? 0 : 1;
                    blank = true;
                    length = 0;
                } else {
                    blank &= Character.isWhitespace(sign);
                    if (++length > LONGEST_LINE) {
                        throw new RuleViolated("import.line.too-long", lines + 1);
                    }
                }
            }
        } catch (CharacterCodingException e) {
            throw new RuleViolated("import.encoding");
        }
        return blank ? lines : lines + 1;
    }

    private static String cut(String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
