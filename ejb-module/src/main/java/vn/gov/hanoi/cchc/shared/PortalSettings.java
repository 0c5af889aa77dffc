package vn.gov.hanoi.cchc.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;

/** The few PORTAL_* variables that the application itself reads; the launcher sets them for the server it starts. */
@ApplicationScoped
public class PortalSettings {

    /** Folder of files, archive packages and exported audit heads. */
    public Path data() {
        return Path.of(text("PORTAL_DATA", "data")).toAbsolutePath().normalize();
    }

    /** Whether sample data and demo accounts are allowed. */
    public boolean demo() {
        return text("PORTAL_PROFILE", "production").equals("demo");
    }

    /** Address readers use, without a slash at the end. */
    public String baseUrl() {
        return text("PORTAL_BASE_URL", "http://127.0.0.1:8080").replaceAll("/+$", "");
    }

    /** A variable, or the default when it is unset or blank. */
    public String text(String name, String otherwise) {
        String value = System.getProperty(name, System.getenv(name));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
