package vn.gov.hanoi.cchc.intake.control.edxml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for the attachments of one packet, gone when it is closed. What a killed server left behind goes with the next packet. */
public final class PacketFolder implements AutoCloseable {

    /** No packet takes longer to read. */
    private static final Duration LEFT_BEHIND = Duration.ofHours(6);

    private final Path path;

    private PacketFolder(Path path) {
        this.path = path;
    }

    public static PacketFolder open(Instant now) throws IOException {
        Path base = Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir"))).resolve("cchc-edxml");
        Files.createDirectories(base);
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(base)) {
            for (Path folder : folders) {
                if (old(folder, now)) {
                    remove(folder);
                }
            }
        }
        return new PacketFolder(Files.createTempDirectory(base, "packet"));
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        remove(path);
    }

    private static boolean old(Path folder, Instant now) throws IOException {
        try {
            return Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(LEFT_BEHIND));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException | UncheckedIOException e) {
            // another packet's reader is removing the same leftovers
            return;
        }
    }
}
