package vn.gov.hanoi.cchc.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

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

    /**
     * Whether the portal goes by this name: its public address, that of the office or of the files, or this machine by number. A
     * demonstration also answers to names without a dot, because its address is rarely configured.
     *
     * @param host the Host header of a request, with or without a port; null when the request names none
     */
    public boolean knows(String host) {
        if (host == null) {
            return false;
        }
        String name = host.strip().toLowerCase(Locale.ROOT).replaceFirst(":\\d{1,5}$", "");
        boolean ours = Stream.of(URI.create(baseUrl()).getHost(), text("PORTAL_OFFICE_HOST", null), text("PORTAL_FILES_HOST", null))
            .filter(Objects::nonNull).map(own -> own.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("[:/].*$", ""))
            .anyMatch(name::equals);
        return ours || name.matches("127(\\.\\d{1,3}){3}|\\[::1]|localhost")
            || demo() && name.matches("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]|[a-z0-9-]+");
    }

    /** A variable, or the default when it is unset or blank. */
    public String text(String name, String otherwise) {
        String value = System.getProperty(name, System.getenv(name));
        return value == null || value.isBlank() ? otherwise : value.strip();
    }
}
