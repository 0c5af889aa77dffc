package vn.gov.hanoi.cchc.archive.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.archive.api.ManifestEntry;
import vn.gov.hanoi.cchc.archive.entity.RecordVersion;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * Folders {@code archive/<permanent id>/<version>/}. A folder is written aside and appears whole by one rename, so a crash leaves either
 * nothing or everything; what a crash left aside is swept later.
 */
@Dependent
public class PackageFolder {

    static final String PAGE = "index.html";
    static final String MANIFEST = "manifest-sha256.txt";
    private static final String ASIDE = ".aside";
    private static final Pattern PERMANENT = Pattern.compile("cchc-[0-9]{4}-[0-9]{1,18}");

    private final Path root;
    private final Path sealed;

    @Inject
    public PackageFolder(PortalSettings settings) {
        this(settings.data());
    }

    PackageFolder(Path data) {
        this.root = data.resolve("archive");
        this.sealed = data.resolve("sealed").resolve("archive");
    }

    /** Where a version's package is, or would be. */
    public Path of(String permanentId, int version) {
        if (!PERMANENT.matcher(permanentId).matches()) {
            throw new RuleViolated("archive.unknown");
        }
        return root.resolve(permanentId).resolve(String.valueOf(version));
    }

    /**
     * Writes the package; one that stands there already and is whole is left as it is.
     *
     * @param bytes where the bytes of a fingerprint are
     * @throws RuleViolated archive.file.changed when a file is not what the manifest says
     */
    public void write(RecordVersion version, Function<String, Path> bytes) {
        Path target = of(version.permanentId(), version.number());
        String page = PackagePage.of(version);
        Map<String, String> sums = new TreeMap<>();
        version.manifest().forEach(entry -> sums.put(entry.path(), entry.sha256()));
        sums.put(PAGE, Sha256.of(page));
        String manifest = manifest(sums);
        try {
            if (isWhole(target, manifest)) {
                return;
            }
            Path aside = Files.createDirectories(root.resolve(ASIDE)).resolve(UUID.randomUUID().toString());
            Files.createDirectories(aside.resolve("files"));
            put(aside.resolve(PublishedRecord.METADATA), version.metadata());
            put(aside.resolve(PublishedRecord.TEXT), version.text());
            put(aside.resolve(PublishedRecord.BODY), version.body());
            put(aside.resolve(PAGE), page);
            for (ManifestEntry entry : version.manifest()) {
                if (entry.path().startsWith("files/")) {
                    link(bytes.apply(entry.sha256()), aside.resolve(entry.path()), entry);
                }
            }
            put(aside.resolve(MANIFEST), manifest);
            appear(aside, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes every package of a restricted record to the sealed folder, which may be a mount of its own. */
    public void seal(String permanentId) {
        Path from = of(permanentId, 1).getParent();
        try {
            if (Files.isDirectory(from)) {
                FolderMove.move(from, sealed.resolve(permanentId + "-" + UUID.randomUUID()), sealed.resolveSibling(ASIDE), root.resolve(ASIDE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Removes what crashed packers left aside; nothing of it ever was a package.
     *
     * @param before only what was begun before this instant
     */
    public void sweep(Instant before) {
        try {
            sweep(root.resolve(ASIDE), before);
            sweep(sealed.resolveSibling(ASIDE), before);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sweep(Path aside, Instant before) throws IOException {
        if (!Files.isDirectory(aside)) {
            return;
        }
        try (Stream<Path> left = Files.list(aside)) {
            for (Path folder : left.toList()) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(before)) {
                    FolderMove.remove(folder);
                }
            }
        }
    }

    private static boolean isWhole(Path target, String manifest) throws IOException {
        Path there = target.resolve(MANIFEST);
        return Files.isRegularFile(there) && Files.readString(there).equals(manifest);
    }

    private static void appear(Path aside, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        if (Files.exists(target)) {
            Files.move(target, target.resolveSibling(target.getFileName() + ".damaged-" + UUID.randomUUID()), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void put(Path file, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void link(Path from, Path to, ManifestEntry entry) throws IOException {
        if (!digest(from).equals(entry.sha256())) {
            throw new RuleViolated("archive.file.changed", entry.path());
        }
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | java.nio.file.FileSystemException other) {
            Files.copy(from, to);
        }
    }

    private static String digest(Path file) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The form {@code sha256sum --check} reads. */
    private static String manifest(Map<String, String> sums) {
        StringBuilder lines = new StringBuilder();
        List.copyOf(sums.entrySet()).forEach(sum -> lines.append(sum.getValue()).append("  ").append(sum.getKey()).append('\n'));
        return lines.toString();
    }
}
