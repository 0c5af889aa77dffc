package vn.gov.hanoi.cchc.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The operator's commands, as {@code ./portal} calls them. */
public final class Launching {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Launching() {
    }

    /** Starts a command; only these PORTAL_* variables are set. Its output goes to the log. */
    public static Process start(Map<String, String> variables, Path log, String... command) {
        Path launcher = Path.of(System.getProperty("portal.launcher"));
        List<String> line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dfile.encoding=UTF-8",
            "-Xmx192m", "-cp", launcher.resolve("launcher-1.0.0-SNAPSHOT.jar") + ":" + launcher.resolve("lib") + "/*",
            "vn.gov.hanoi.cchc.launcher.Main"));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
        builder.environment().putAll(Map.of("PORTAL_SERVER", System.getProperty("jboss.home"), "PORTAL_EAR", System.getProperty("ear.path"),
            "PORTAL_EXTRACTOR", System.getProperty("portal.extractor")));
        builder.environment().putAll(variables);
        builder.environment().put("TMPDIR", log.getParent().toAbsolutePath().toString());
        try {
            Files.createDirectories(log.getParent());
            Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    public static Ended run(Map<String, String> variables, Path log, String... command) {
        Process process = start(variables, log, command);
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                stop(process);
                throw new AssertionError("no end within " + LONGEST + ": " + String.join(" ", command));
            }
            return new Ended(process.exitValue(), Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** How a command ended and what it said. */
    public record Ended(int code, String output) {
    }

    /** Ends it as the service manager does, and waits. */
    public static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
