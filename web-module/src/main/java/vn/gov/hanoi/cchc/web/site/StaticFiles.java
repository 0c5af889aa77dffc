package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * Styles, scripts, fonts and drawings, kept in memory. Their address carries a fingerprint of all of them, so that a browser may keep
 * them for ever and still sees a changed one at once.
 */
@ApplicationScoped
public class StaticFiles {

    static final String FOLDER = "/tai-nguyen/";
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8",
        "svg", "image/svg+xml", "png", "image/png", "webp", "image/webp", "woff2", "font/woff2", "txt", "text/plain;charset=UTF-8");

    @Inject
    private ServletContext context;

    private volatile Loaded loaded;

    /**
     * One file.
     *
     * @param bytes   as stored
     * @param gzipped compressed, or null when that gains nothing
     * @param type    content type
     */
    record StaticFile(byte[] bytes, byte[] gzipped, String type) {
    }

    private record Loaded(Map<String, StaticFile> files, String version) {
    }

    /** Fingerprint of all files. */
    String version() {
        return loaded().version;
    }

    /** Path of the folder, without a slash at the end. */
    public String root() {
        return FOLDER + version();
    }

    /** @return null when there is none of that name */
    StaticFile find(String name) {
        return loaded().files.get(name);
    }

    private Loaded loaded() {
        Loaded now = loaded;
        if (now == null) {
            Map<String, StaticFile> files = new TreeMap<>();
            read(FOLDER, files);
            MessageDigest digest = Sha256.digest();
            files.forEach((name, file) -> {
                digest.update(name.getBytes());
                digest.update(file.bytes());
            });
            now = new Loaded(Map.copyOf(files), HexFormat.of().formatHex(digest.digest()).substring(0, 12));
            loaded = now;
        }
        return now;
    }

    private void read(String folder, Map<String, StaticFile> files) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
            if (path.endsWith("/")) {
                read(path, files);
            } else if (type != null) {
                files.put(path.substring(FOLDER.length()), file(path, type));
            }
        }
    }

    private StaticFile file(String path, String type) {
        try (InputStream in = context.getResourceAsStream(path)) {
            byte[] bytes = in.readAllBytes();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
            return new StaticFile(bytes, out.size() < bytes.length * 9 / 10 ? out.toByteArray() : null, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
