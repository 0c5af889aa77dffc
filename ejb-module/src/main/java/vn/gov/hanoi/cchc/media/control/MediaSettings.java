package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** Where files live and how strict this installation is. Read once, from the environment that the launcher hands to the server. */
@ApplicationScoped
public class MediaSettings {

    private final Path data;
    private final boolean demo;

    public MediaSettings() {
        this(Path.of(text("PORTAL_DATA", "portal.data", "data")), isDemo());
    }

    MediaSettings(Path data, boolean demo) {
        this.data = data.toAbsolutePath().normalize();
        this.demo = demo;
    }

    /** Bytes on their way in. */
    public Path staging() {
        return data.resolve("files").resolve("staging");
    }

    /** Bytes that may be read by fingerprint. */
    public Path shared() {
        return data.resolve("files");
    }

    /** Bytes that only named people may read, and infected ones. Its own root, so that it can be mounted and backed up apart. */
    public Path sealed() {
        return data.resolve("sealed");
    }

    /** Whether this installation shows sample data to visitors rather than serving the city (ruling 6). */
    public boolean demo() {
        return demo;
    }

    private static boolean isDemo() {
        String byDatabase = text("PORTAL_DB_URL", "portal.db.url", "").isEmpty() ? "demo" : "production";
        return text("PORTAL_PROFILE", "portal.profile", byDatabase).equals("demo");
    }

    private static String text(String variable, String property, String otherwise) {
        String value = System.getProperty(property, System.getenv(variable));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
