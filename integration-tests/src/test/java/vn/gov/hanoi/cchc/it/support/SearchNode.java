package vn.gov.hanoi.cchc.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** An OpenSearch on loopback in a process of its own, which ends with the test at the latest; its data lies under {@code target}. */
public final class SearchNode implements AutoCloseable {

    private final Path data;
    private final int port;
    private Process process;

    /** Not started yet. */
    public SearchNode(String name) {
        data = Path.of("target", name).toAbsolutePath();
        RunningPortal.deleteTree(data.toFile());
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String uri() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it with what it kept, and waits until it answers. */
    public SearchNode start() {
        Path program = Path.of(System.getProperty("search.node"));
        Path log = data.resolveSibling(data.getFileName() + ".log");
        try {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms256m", "-Xmx384m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-cp", program.resolve("search-node-1.0.0-SNAPSHOT.jar") + ":" + program.resolve("lib") + "/*",
                "vn.gov.hanoi.cchc.searchnode.Main", data.toString(), Integer.toString(port)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest question = HttpRequest.newBuilder(URI.create(uri() + "/_cluster/health?wait_for_status=yellow&timeout=1s")).build();
        Waiting.until("the node answers (log: " + log + ")", Duration.ofMinutes(2), () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The node ended while starting; see " + log);
            }
            try {
                return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            }
        });
        return this;
    }

    /** As a power cut would. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** It is killed and what it kept is lost. */
    public void loseEverything() {
        kill();
        RunningPortal.deleteTree(data.toFile());
    }

    /** Takes connections and answers nobody. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
