package vn.gov.hanoi.cchc.it.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The database of the in-container tests, started before the first test and stopped after the last: the launcher's {@code database}
 * command, or nothing when {@code PORTAL_TEST_DB=external} says that one is there already (docs/operations/install.md).
 */
public class TestDatabase implements LauncherSessionListener {

    private Process process;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("portal.launcher") == null) {
            return;
        }
        Path data = Path.of(System.getenv("PORTAL_DATA"));
        RunningPortal.deleteTree(data.toFile());
        if ("external".equals(System.getenv("PORTAL_TEST_DB"))) {
            return;
        }
        try {
            Files.createDirectories(data);
            Path launcher = Path.of(System.getProperty("portal.launcher"));
            ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", launcher.resolve("launcher-1.0.0-SNAPSHOT.jar") + ":" + launcher.resolve("lib") + "/*",
                "vn.gov.hanoi.cchc.launcher.Main", "database");
            builder.environment().remove("PORTAL_DB_URL");
            // a database that starts empties the folder for temporary files of another that is being made
            builder.environment().putAll(Map.of("PORTAL_PROFILE", "demo", "TMPDIR", data.toString()));
            Path log = data.resolve("database.log");
            process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            Waiting.until("the test database is ready (log: " + log + ")", Duration.ofMinutes(2), () -> {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The test database did not start; see " + log);
                }
                return Files.readString(log).contains("database ready on port");
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (process != null) {
            process.destroy();
            try {
                process.waitFor(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
