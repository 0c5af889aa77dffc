package vn.gov.hanoi.cchc.media.control;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A scanner for malicious code. Without one, files are NOT_SCANNED (ruling 22); with one, a file is PENDING until it has spoken, and
 * stays so when the scanner fails.
 */
public interface VirusScanner {

    /**
     * @return the name of what was found; empty when the file is clean
     * @throws java.io.UncheckedIOException when no verdict could be had
     */
    Optional<String> scan(Path file);
}
