package vn.gov.hanoi.cchc.launcher;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Entry of the operator's commands; {@code ./portal} calls it. Exit code 0: done; 1: a check failed; 2: could not run. */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) {
        int code;
        try {
            code = run(List.of(arguments));
        } catch (LauncherProblem e) {
            System.err.println("portal: " + e.getMessage());
            if (System.getenv("PORTAL_DEBUG") != null) {
                e.printStackTrace();
            }
            code = 2;
        } catch (RuntimeException e) {
            e.printStackTrace();
            code = 2;
        }
        // The embedded database leaves threads of its own behind.
        System.exit(code);
    }

    private static int run(List<String> arguments) {
        Settings settings = new Settings(System.getenv());
        String command = arguments.isEmpty() ? "run" : arguments.get(0);
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        return switch (command) {
            case "run" -> runPortal(settings);
            case "database" -> runDatabase(settings);
            case "migrate" -> migrate(settings);
            case "create-admin" -> new FirstAdministrator(settings, Clock.systemUTC(), System.getProperty("user.name")).run(rest, System.out);
            case "verify-audit" -> new AuditCheck(settings).run(System.out);
            case "import" -> new BulkImport(settings).run(rest, System.out);
            default -> throw new LauncherProblem("unknown command \"" + command + "\"; known: run, database, migrate, create-admin, verify-audit, import");
        };
    }

    private static int runPortal(Settings settings) {
        settings.refuseUnsafeProduction();
        Ports.requireFree(settings.httpPort(), "PORTAL_HTTP_PORT");
        Ports.requireFree(settings.managementPort(), "PORTAL_MANAGEMENT_PORT");
        Secrets secrets = new Secrets(settings);
        Parts parts = new Parts();
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop"));
        if (settings.embedded()) {
            parts.database(new EmbeddedDatabase(settings.data().resolve("database"), settings.databasePort(), secrets)).start();
        }
        int applied = new Migrations(settings.databaseUrl(), secrets).run();
        System.out.println("portal: database ready, " + applied + " migrations applied");
        if (!settings.demo()) {
            new SampleAccounts(settings).refuse();
        }
        settings.warnings().forEach(warning -> System.out.println("portal: WARNING: " + warning));
        DemoCredentials credentials = new DemoCredentials(settings.data(), settings.baseUrl());
        if (settings.demo()) {
            credentials.ensure();
        }
        Server server = parts.server(new Server(settings, secrets));
        server.start();
        server.awaitReady(Duration.ofMinutes(5));
        announce(settings, credentials);
        try {
            return server.awaitEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static void announce(Settings settings, DemoCredentials credentials) {
        System.out.println();
        System.out.println("  Trang thông tin Cải cách hành chính: " + settings.baseUrl() + "/");
        System.out.println("  Back office:                         " + settings.officeUrl() + "/quan-tri/");
        System.out.println("  Interface:                           " + settings.baseUrl() + "/api/docs");
        if (settings.demo()) {
            credentials.print(System.out);
        }
        System.out.println("  Ctrl-C stops everything.");
        System.out.println();
    }

    /** The database alone, migrated: what tests and developers need. */
    private static int runDatabase(Settings settings) {
        Secrets secrets = new Secrets(settings);
        Parts parts = new Parts();
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close, "stop"));
        parts.database(new EmbeddedDatabase(settings.data().resolve("database"), settings.databasePort(), secrets)).start();
        new Migrations(settings.databaseUrl(), secrets).run();
        System.out.println("portal: database ready on port " + settings.databasePort());
        try {
            Thread.currentThread().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private static int migrate(Settings settings) {
        Secrets secrets = new Secrets(settings);
        EmbeddedDatabase database = null;
        if (settings.embedded()) {
            database = new EmbeddedDatabase(settings.data().resolve("database"), settings.databasePort(), secrets);
            database.start();
        }
        try {
            System.out.println("portal: " + new Migrations(settings.databaseUrl(), secrets).run() + " migrations applied");
            return 0;
        } finally {
            if (database != null) {
                database.close();
            }
        }
    }

    /** What was started, stopped in reverse order. */
    private static final class Parts {
        private EmbeddedDatabase database;
        private Server server;

        synchronized EmbeddedDatabase database(EmbeddedDatabase started) {
            database = started;
            return started;
        }

        synchronized Server server(Server started) {
            server = started;
            return started;
        }

        synchronized void close() {
            if (server != null) {
                server.close();
            }
            if (database != null) {
                database.close();
            }
        }
    }
}
