package vn.gov.hanoi.cchc.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** Folder of what reads the words of files, outside the server's process; set by the script. */
    Path extractor() {
        return Path.of(text("PORTAL_EXTRACTOR", "wildfly-config/extractor/target")).toAbsolutePath().normalize();
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

    /** Where the back office is. */
    String officeUrl() {
        String office = hostName("PORTAL_OFFICE_HOST");
        return office == null ? baseUrl() : "https://" + office;
    }

    /** Host names the portal answers to; {@link HostNames#open} in the demo profile without names of its own. */
    HostNames hostNames() {
        String office = hostName("PORTAL_OFFICE_HOST");
        String files = hostName("PORTAL_FILES_HOST");
        if (demo() && office == null && files == null) {
            return HostNames.open();
        }
        String visitors = URI.create(baseUrl()).getHost();
        if (visitors == null) {
            throw new LauncherProblem("PORTAL_BASE_URL must be an address like https://caicachhanhchinh.hanoi.gov.vn, not \"" + baseUrl() + "\"");
        }
        return new HostNames(visitors, office, files);
    }

    private String hostName(String variable) {
        String name = text(variable, null);
        if (name != null && !name.matches("[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*")) {
            throw new LauncherProblem(variable + " must be a host name without scheme and port, not \"" + name + "\"");
        }
        return name;
    }

    /** Key of scope import, or null. */
    String importKey() {
        return text("PORTAL_IMPORT_KEY", null);
    }

    String javaOptions() {
        return text("PORTAL_JAVA_OPTS", "-Xms192m -Xmx416m -XX:+UseParallelGC");
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
        refuseDefaultPassword("PORTAL_DB_PASSWORD", databasePassword(), databaseUser());
        refuseDefaultPassword("PORTAL_DB_MIGRATE_PASSWORD", migratePassword(), migrateUser());
        if (text("PORTAL_SMTP_HOST", null) != null) {
            refuseUnsafeMail();
        }
    }

    private static void refuseDefaultPassword(String variable, String password, String user) {
        if (password == null || password.equals(user)) {
            throw new LauncherProblem(variable + " must be set, and not to the user's name");
        }
    }

    private void refuseUnsafeMail() {
        if (!text("PORTAL_MAIL_FROM", "").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            throw new LauncherProblem("PORTAL_MAIL_FROM must be the address the portal's mail comes from");
        }
        if (text("PORTAL_SMTP_USER", null) != null && !text("PORTAL_SMTP_TLS", "false").equals("true")) {
            throw new LauncherProblem("PORTAL_SMTP_USER needs PORTAL_SMTP_TLS=true: a password does not travel in the clear");
        }
    }

    /** What runs, but less than an operator may think; one sentence each. */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (!demo()) {
            warnings.add("no virus scanner is connected: nothing with a picture or an attachment can be published");
            if (text("PORTAL_SMTP_HOST", null) == null) {
                warnings.add("PORTAL_SMTP_HOST is not set: no mail is sent, messages stay in the office inbox");
            }
            if (text("PORTAL_OFFICE_HOST", null) == null) {
                warnings.add("PORTAL_OFFICE_HOST is not set: the back office answers under the name of the public site");
            }
            if (text("PORTAL_SECURITY_CONTACT", null) == null) {
                warnings.add("PORTAL_SECURITY_CONTACT is not set: /.well-known/security.txt answers 404");
            }
        }
        return warnings;
    }
}
