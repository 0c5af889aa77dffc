package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Folders on a disk: {@code <root>/<first two digits>/<sha256>}. A file appears whole and flushed, or not at all. */
@Dependent
public class FolderFileStore implements FileStore {

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final Path sharedRoot;
    private final Path sealedRoot;

    @Inject
    public FolderFileStore(MediaSettings settings) {
        this.sharedRoot = settings.shared();
        this.sealedRoot = settings.sealed();
    }

    @Override
    public void put(Path staged, String sha256) {
        Path target = place(sharedRoot, sha256);
        try {
            if (Files.isRegularFile(staged)) {
                if (!Arrival.measure(staged).sha256().equals(sha256)) {
                    throw new RuleViolated("file.content.changed");
                }
                if (Files.exists(target) && Files.size(target) != Files.size(staged)) {
                    copy(staged, target);
                } else {
                    link(staged, target);
                }
            } else if (!Files.isRegularFile(target)) {
                throw new RuleViolated("file.content.missing", sha256);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Path> shared(String sha256) {
        return present(sharedRoot, sha256);
    }

    @Override
    public Optional<Path> sealed(String sha256) {
        return present(sealedRoot, sha256);
    }

    @Override
    public void seal(String sha256, boolean keepShared) {
        Path open = place(sharedRoot, sha256);
        Path closed = place(sealedRoot, sha256);
        try {
            if (Files.isRegularFile(open)) {
                // A copy when the other one stays: nothing that happens to the shared file may reach the sealed one.
                if (!Files.exists(closed)) {
                    copy(open, closed);
                }
                if (!keepShared) {
                    Files.deleteIfExists(open);
                    StagingFolder.force(open.getParent());
                }
            } else if (!Files.isRegularFile(closed)) {
                throw new RuleViolated("file.content.missing", sha256);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void restore(String sha256) {
        Path closed = place(sealedRoot, sha256);
        try {
            if (Files.isRegularFile(closed)) {
                copy(closed, place(sharedRoot, sha256));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> present(Path root, String sha256) {
        return Optional.of(place(root, sha256)).filter(Files::isRegularFile);
    }

    private static Path place(Path root, String sha256) {
        if (sha256 == null || !FINGERPRINT.matcher(sha256).matches()) {
            throw new RuleViolated("file.content.missing", String.valueOf(sha256));
        }
        return root.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** A second name for the same bytes costs nothing, and the staged one stays for a retry until it is swept. */
    private static void link(Path staged, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try {
            Files.createLink(target, staged);
            StagingFolder.force(target.getParent());
        } catch (FileAlreadyExistsException alreadyKept) {
            return;
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException noSecondNames) {
            copy(staged, target);
        }
    }

    private static void copy(Path from, Path target) throws IOException {
        Path folder = Files.createDirectories(target.getParent());
        Path half = folder.resolve("." + UUID.randomUUID());
        try {
            Files.copy(from, half);
            StagingFolder.force(half);
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            StagingFolder.force(folder);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
