package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

/** Where bytes wait between their arrival and the transaction that keeps them. Whatever is older than a day was abandoned. */
@Dependent
public class StagingFolder {

    private final Path folder;

    @Inject
    public StagingFolder(MediaSettings settings) {
        this.folder = settings.staging();
    }

    /** A place for a new file; nothing is there yet. */
    Path place() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(UUID.randomUUID().toString());
    }

    /** A place that goes with a staged file: a smaller copy, an archive inside it. */
    Path beside(Path staged, String suffix) {
        return staged.resolveSibling(staged.getFileName() + "-" + suffix);
    }

    /** Removes a refused file and everything that was made of it. */
    void discardWith(Path staged) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, staged.getFileName() + "*")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean holds(Path path) {
        return path.isAbsolute() && path.normalize().equals(path) && folder.equals(path.getParent());
    }

    /** Removes what nobody kept; a file that is still being written has a young time stamp. */
    public int sweep(Instant before) {
        int swept = 0;
        if (!Files.isDirectory(folder)) {
            return swept;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return swept;
    }

    /** Bytes on the disk before anybody relies on them. */
    static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
