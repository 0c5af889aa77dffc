package vn.gov.hanoi.cchc.launcher;

import java.nio.file.Path;
import java.util.Map;

/** The PORTAL_* variables, read once, with their defaults. {@code wildfly-config/env.example} lists them. */
final class Settings {

    private final Map<String, String> environment;

    Settings(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    private String text(String name, String otherwise) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private int number(String name, int otherwise) {
        String value = text(name, Integer.toString(otherwise));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new LauncherProblem(name + " must be a whole number, not \"" + value + "\"");
        }
    }

    int offset() {
        return number("PORTAL_PORT_OFFSET", 0);
    }

    int httpPort() {
        return number("PORTAL_HTTP_PORT", 8080) + offset();
    }

    int managementPort() {
        return number("PORTAL_MANAGEMENT_PORT", 9990) + offset();
    }

    int databasePort() {
        return number("PORTAL_DB_PORT", 13306) + offset();
    }

    Path data() {
        return Path.of(text("PORTAL_DATA", "data")).toAbsolutePath().normalize();
    }

    /** Home of the provisioned server; set by the script. */
    Path server() {
        return Path.of(text("PORTAL_SERVER", "wildfly-config/target/server")).toAbsolutePath().normalize();
    }

    /** The packaged application; set by the script. */
    Path ear() {
        return Path.of(text("PORTAL_EAR", "ear/target/portal.ear")).toAbsolutePath().normalize();
    }

    /** Address the server listens on: behind a proxy only this machine, because whoever reaches the port may claim any origin. */
    String bind() {
        return text("PORTAL_BIND", text("PORTAL_BEHIND_PROXY", "false").equals("true") ? "127.0.0.1" : "0.0.0.0");
    }

    boolean embedded() {
        return text("PORTAL_DB_URL", null) == null;
    }

    String profile() {
        String profile = text("PORTAL_PROFILE", embedded() ? "demo" : "production");
        if (!profile.equals("demo") && !profile.equals("production")) {
            throw new LauncherProblem("PORTAL_PROFILE must be demo or production, not \"" + profile + "\"");
        }
        return profile;
    }

    boolean demo() {
        return profile().equals("demo");
    }

    String databaseUrl() {
        return text("PORTAL_DB_URL", "jdbc:mariadb://127.0.0.1:" + databasePort() + "/portal");
    }

    String databaseUser() {
        return text("PORTAL_DB_USER", "portal");
    }

    String databasePassword() {
        return text("PORTAL_DB_PASSWORD", null);
    }

    String migrateUser() {
        return text("PORTAL_DB_MIGRATE_USER", "portal_migrate");
    }

    String migratePassword() {
        return text("PORTAL_DB_MIGRATE_PASSWORD", null);
    }

    String baseUrl() {
        return text("PORTAL_BASE_URL", "http://127.0.0.1:" + httpPort());
    }

    String javaOptions() {
        return text("PORTAL_JAVA_OPTS", "-Xms192m -Xmx512m -XX:+UseParallelGC");
    }

    /** Refuses what must not happen with real data (ruling 6). */
    void refuseUnsafeProduction() {
        if (demo()) {
            return;
        }
        if (!baseUrl().startsWith("https://")) {
            throw new LauncherProblem("PORTAL_BASE_URL must begin with https:// in production");
        }
        if (embedded()) {
            throw new LauncherProblem("Production needs its own database: set PORTAL_DB_URL, PORTAL_DB_USER, PORTAL_DB_PASSWORD");
        }
        if (databasePassword() == null || databasePassword().equals(databaseUser())) {
            throw new LauncherProblem("PORTAL_DB_PASSWORD must be set, and not to the user's name");
        }
        if (migratePassword() == null || migratePassword().equals(migrateUser())) {
            throw new LauncherProblem("PORTAL_DB_MIGRATE_PASSWORD must be set, and not to the user's name");
        }
    }
}
