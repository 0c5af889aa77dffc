package vn.gov.hanoi.cchc.archive.control;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Moves folders so that each is at all times whole at one of its two places: by a rename, and where the places are mounts of their own by
 * a verified copy, after which the old folder goes. A crash in between leaves a folder twice or a half copy aside, never a half folder.
 */
final class FolderMove {

    private FolderMove() {
    }

    /**
     * @param aside where a copy grows, on the mount of {@code to}
     * @param gone  where the old folder waits for its removal, on the mount of {@code from}
     */
    static void move(Path from, Path to, Path aside, Path gone) throws IOException {
        Files.createDirectories(to.getParent());
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherMount) {
            Path copy = Files.createDirectories(aside).resolve(UUID.randomUUID().toString());
            try {
                copy(from, copy);
            } catch (IOException half) {
                remove(copy);
                throw half;
            }
            Files.move(copy, to, StandardCopyOption.ATOMIC_MOVE);
            force(to.getParent());
            Path leaving = Files.createDirectories(gone).resolve(UUID.randomUUID().toString());
            Files.move(from, leaving, StandardCopyOption.ATOMIC_MOVE);
            remove(leaving);
        }
    }

    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : inside(folder, Comparator.reverseOrder())) {
                Files.delete(path);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path path : inside(from, Comparator.naturalOrder())) {
            Path target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectory(target);
            } else {
                Files.copy(path, target);
                force(target);
                if (Files.mismatch(path, target) >= 0) {
                    throw new IOException("The copy of " + path + " differs from it");
                }
            }
        }
        for (Path path : inside(to, Comparator.reverseOrder())) {
            if (Files.isDirectory(path)) {
                force(path);
            }
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static List<Path> inside(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            return inside.sorted(order).toList();
        }
    }
}
