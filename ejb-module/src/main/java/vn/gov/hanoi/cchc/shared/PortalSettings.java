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

    /** The whole address of a path: those of the back office under its own host name where it has one. */
    public String address(String path) {
        String office = text("PORTAL_OFFICE_HOST", null);
        boolean ofTheOffice = path.equals("/quan-tri") || path.startsWith("/quan-tri/");
        return (ofTheOffice && office != null ? "https://" + office : baseUrl()) + path;
    }

    /** Address of the host that serves public files, without a slash at the end; null when it is the site itself. */
    public String filesUrl() {
        String host = text("PORTAL_FILES_HOST", null);
        return host == null ? null : "https://" + host;
    }

    /** A variable, or the default when it is unset or blank. */
    public String text(String name, String otherwise) {
        String value = System.getProperty(name, System.getenv(name));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
