package vn.gov.hanoi.cchc.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The provisioned WildFly as a child process, with its own base folder under the data folder. */
final class Server implements AutoCloseable {

    private final Settings settings;
    private final Secrets secrets;
    private Process process;

    Server(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    void start() {
        if (!Files.isDirectory(settings.server().resolve("modules"))) {
            throw new LauncherProblem("There is no server at " + settings.server() + ": build it first (./portal run does)");
        }
        if (!Files.isDirectory(settings.extractor().resolve("lib"))) {
            throw new LauncherProblem("There is no extractor at " + settings.extractor() + ": build it first (./portal run does)");
        }
        Path base = settings.data().resolve("server");
        try {
            prepare(base);
            ProcessBuilder builder = new ProcessBuilder(command(base)).inheritIO();
            environment(builder.environment());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Configuration and application are copied anew, so that what runs is what was built. */
    private void prepare(Path base) throws IOException {
        Path source = settings.server().resolve("standalone");
        for (String folder : List.of("configuration", "deployments", "tmp")) {
            deleteTree(base.resolve(folder));
        }
        copyTree(source.resolve("configuration"), base.resolve("configuration"));
        Files.createDirectories(base.resolve("deployments"));
        Files.copy(settings.ear(), base.resolve("deployments/portal.ear"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(base.resolve("deployments/portal.ear.dodeploy"), "portal.ear");
    }

    private List<String> command(Path base) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(settings.javaOptions().split("\\s+")));
        if (trims(Runtime.version())) {
            // what the compiler took for a minute goes back to the machine: some 45 MiB and more
            command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:TrimNativeHeapInterval=60000"));
        }
        if (Runtime.version().feature() >= 24) {
            // the server's libraries still do what newer platforms warn of
            command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED"));
        }
        command.addAll(List.of(
            "-Djava.net.preferIPv4Stack=false", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-XX:+ExitOnOutOfMemoryError",
            "-Djboss.modules.system.pkgs=org.jboss.byteman", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED", "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED", "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED", "--add-opens=java.base/com.sun.net.ssl.internal.ssl=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED", "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED", "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED", "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED", "--add-opens=java.naming/javax.naming=ALL-UNNAMED",
            "-Dorg.jboss.boot.log.file=" + base.resolve("log/boot.log"),
            "-Dlogging.configuration=" + base.resolve("configuration/logging.properties").toUri(),
            "-jar", settings.server().resolve("jboss-modules.jar").toString(),
            "-mp", settings.server().resolve("modules").toString(), "org.jboss.as.standalone",
            "-Djboss.home.dir=" + settings.server(), "-Djboss.server.base.dir=" + base,
            "-Djboss.http.port=" + settings.httpPort(), "-Djboss.management.http.port=" + settings.managementPort(),
            "-b", settings.bind(), "-bmanagement", "127.0.0.1"));
        return command;
    }

    /** Whether the platform knows how: since 22, and in the updates of 17 that it was tried with. */
    static boolean trims(Runtime.Version version) {
        return version.feature() >= 22 || version.feature() == 17 && version.update() >= 15;
    }

    private void environment(Map<String, String> environment) {
        // A variable left blank in a file of variables is an unset one; the server would take it for a value.
        environment.entrySet().removeIf(variable -> variable.getKey().startsWith("PORTAL_") && variable.getValue().isBlank());
        environment.put("PORTAL_DB_URL", settings.databaseUrl());
        environment.put("PORTAL_DB_USER", secrets.runUser());
        environment.put("PORTAL_DB_PASSWORD", secrets.runPassword());
        environment.remove("PORTAL_DB_MIGRATE_PASSWORD");
        environment.put("PORTAL_RULES", settings.hostNames().rules());
        environment.put("PORTAL_PROFILE", settings.profile());
        environment.put("PORTAL_BASE_URL", settings.baseUrl());
        environment.put("PORTAL_DATA", settings.data().toString());
        environment.put("PORTAL_EXTRACTOR", settings.extractor().toString());
    }

    /**
     * Waits until the portal answers its health address.
     *
     * @throws LauncherProblem when the server ends before, or does not answer in time
     */
    void awaitReady(Duration limit) {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + settings.httpPort() + "/api/health"))
            .timeout(Duration.ofSeconds(5)).build();
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
                    throw new LauncherProblem("The server ended while starting; see " + settings.data().resolve("server/log"));
                }
                if (Files.exists(settings.data().resolve("server/deployments/portal.ear.failed"))) {
                    throw new LauncherProblem("The application did not deploy; the reason is in " + settings.data().resolve("server/log/server.log"));
                }
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LauncherProblem("Interrupted while the server was starting", e);
            }
        }
        throw new LauncherProblem("The portal did not answer within " + limit.toSeconds() + " s; see " + settings.data().resolve("server/log"));
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        if (process == null || !process.isAlive()) {
            return;
        }
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

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
