package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** Where files live, and how strict this installation is with them. */
@Dependent
public class MediaSettings {

    private final Path data;
    private final boolean demo;

    @Inject
    public MediaSettings(PortalSettings settings) {
        this(settings.data(), settings.demo());
    }

    MediaSettings(Path data, boolean demo) {
        this.data = data.toAbsolutePath().normalize();
        this.demo = demo;
    }

    /** Bytes on their way in. */
    public Path staging() {
        return shared().resolve("staging");
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
}
