package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** Where the extractor is and what it may use up. The bounds protect the server; they are no terms of the Decision. */
@Dependent
public class ExtractorSettings {

    private static final String MAIN = "vn.gov.hanoi.cchc.extractor.Main";

    private final String classPath;
    private final String main;
    private final Path work;
    private final Duration limit;

    @Inject
    public ExtractorSettings(PortalSettings settings) {
        this(classPath(Path.of(settings.text("PORTAL_EXTRACTOR", "wildfly-config/extractor/target")).toAbsolutePath()), MAIN,
            settings.data().resolve("extraction"), Duration.ofSeconds(30));
    }

    ExtractorSettings(String classPath, String main, Path work, Duration limit) {
        this.classPath = classPath;
        this.main = main;
        this.work = work;
        this.limit = limit;
    }

    private static String classPath(Path folder) {
        return folder + "/*:" + folder.resolve("lib") + "/*";
    }

    /** Folder in which each process gets one of its own. */
    Path work() {
        return work;
    }

    /** What one file may take by the clock. */
    Duration limit() {
        return limit;
    }

    /** Characters that are read of a file. */
    int characters() {
        return 10_000_000;
    }

    /** Pages of a file that are drawn. */
    int pages() {
        return 8;
    }

    /**
     * The shell only sets what a process may use at most: no core dump, two minutes of processor, 200 MB in a file.
     *
     * @param own folder of this process
     */
    List<String> command(Path own) {
        return List.of("/bin/sh", "-c", "ulimit -c 0; ulimit -t 120; ulimit -f 400000; exec \"$0\" \"$@\"",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=/dev/null", "-Djava.io.tmpdir=" + own, "-Djdk.net.hosts.file=/dev/null", "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dpdfbox.fontcache=" + own, "-cp", classPath, main, Integer.toString(characters()),
            Integer.toString(pages()));
    }
}
