package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.content.api.StagedImport;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Files of imports on disk: the JSON lines as they came, and the pictures that an operator laid beside them. */
@Dependent
public class ImportFolder {

    /** A longer line is no item. */
    static final int LONGEST_LINE = 4 * 1024 * 1024;
    private static final long LARGEST = 1024L * 1024 * 1024;
    private static final int LONGEST_NAME = 255;
    private static final Pattern PICTURE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,115}");

    private final Path root;

    @Inject
    public ImportFolder(PortalSettings settings) {
        this(settings.data().resolve("import"));
    }

    ImportFolder(Path root) {
        this.root = root;
    }

    /** @throws RuleViolated import.empty, import.encoding, import.too-large, import.line.too-long; nothing is left behind then */
    public StagedImport stage(InputStream bytes, String name) {
        Path file = root.resolve(UUID.randomUUID() + ".ndjson");
        try {
            Files.createDirectories(root);
            DigestInputStream digest = new DigestInputStream(bytes, Sha256.digest());
            long size = copy(digest, file);
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

    /** Whether a staged file is ours. */
    public boolean holds(Path file) {
        return file.normalize().startsWith(root.normalize()) && Files.isRegularFile(file);
    }

    /** Reads a staged file; wrong letters were refused when it came. */
    public BufferedReader read(Path file) throws IOException {
        return Files.newBufferedReader(file, StandardCharsets.UTF_8);
    }

    /** A picture an operator laid into {@code import/tep}; null when there is none by that name. */
    public Path picture(String name) {
        if (name == null || !PICTURE.matcher(name).matches()) {
            return null;
        }
        Path file = root.resolve("tep").resolve(name);
        return Files.isRegularFile(file) ? file : null;
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
