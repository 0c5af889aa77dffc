package vn.gov.hanoi.cchc.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * The portal as an operator starts it: the launcher with the embedded database and the provisioned server, on ports of its own and with
 * a data folder under {@code target}. Started once for all tests that ask for it, stopped when the JVM ends.
 */
public final class RunningPortal {

    private static final int OFFSET = Integer.getInteger("portal.offset", 300);
    /** Where the portal looks for a mail server; a test may put one there. */
    public static final int SMTP = 2525;
    public static final String MAIL_FROM = "khong-tra-loi@caicachhanhchinh.vidu.vn";
    /** As in production, but compiled quickly rather than well: a server of a test lives for a minute. */
    private static final String JAVA_OPTIONS = "-Xms192m -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";
    private static RunningPortal instance;

    private final Path data;
    private final int offset;
    private final Map<String, String> settings;
    private final Process process;
    private final JsonNode credentials;

    private RunningPortal(Path data, int offset, Map<String, String> settings, Process process, JsonNode credentials) {
        this.data = data;
        this.offset = offset;
        this.settings = settings;
        this.process = process;
        this.credentials = credentials;
    }

    /**
     * The portal all tests share. With {@code -Dportal.running=<data folder>} one that somebody started already with this offset: for
     * writing tests, because starting takes half a minute.
     */
    public static synchronized RunningPortal get() {
        if (instance == null) {
            String running = System.getProperty("portal.running");
            instance = running == null ? startFresh(Path.of("target/portal-data-" + OFFSET).toAbsolutePath(), OFFSET, Map.of())
                : new RunningPortal(Path.of(running), OFFSET, Map.of(), null, credentials(Path.of(running)));
        }
        return instance;
    }

    /** A portal of the test's own, which it may break; the caller stops it. */
    public static RunningPortal own(String name) {
        return own(name, Map.of());
    }

    /** @param settings as an operator gives them in the environment */
    public static RunningPortal own(String name, Map<String, String> settings) {
        return startFresh(Path.of("target", name).toAbsolutePath(), OFFSET + 40, settings);
    }

    private static RunningPortal startFresh(Path data, int offset, Map<String, String> settings) {
        deleteTree(data.toFile());
        return start(data, offset, settings);
    }

    /** Starts a portal again on the data of one that ended. */
    public RunningPortal again() {
        return again(settings);
    }

    /** The same with other settings. */
    public RunningPortal again(Map<String, String> others) {
        return start(data, offset, others);
    }

    private static RunningPortal start(Path data, int offset, Map<String, String> settings) {
        try {
            Files.createDirectories(data);
            Path launcher = Path.of(System.getProperty("portal.launcher"));
            ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8", "-cp", launcher.resolve("launcher-1.0.0-SNAPSHOT.jar") + ":" + launcher.resolve("lib") + "/*",
                "vn.gov.hanoi.cchc.launcher.Main", "run");
            builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_"));
            builder.environment().putAll(Map.of("PORTAL_DATA", data.toString(), "PORTAL_PORT_OFFSET", Integer.toString(offset),
                "PORTAL_SMTP_HOST", "127.0.0.1", "PORTAL_SMTP_PORT", Integer.toString(SMTP + offset), "PORTAL_MAIL_FROM", MAIL_FROM,
                "PORTAL_JAVA_OPTS", JAVA_OPTIONS, "TMPDIR", data.toString(), "PORTAL_SECURITY_CONTACT", "mailto:an-toan@vidu.vn",
                "PORTAL_SERVER", System.getProperty("jboss.home"), "PORTAL_EAR", System.getProperty("ear.path")));
            builder.environment().put("PORTAL_EXTRACTOR", System.getProperty("portal.extractor"));
            builder.environment().putAll(settings);
            Path log = data.resolve("run.log");
            Process process = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
            awaitAnswer(process, offset, log);
            awaitSample(data);
            return new RunningPortal(data, offset, settings, process, credentials(data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode credentials(Path data) {
        try {
            return new ObjectMapper().readTree(data.resolve("demo-credentials.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As Ctrl-C does; waits until everything has ended. */
    public void stop() {
        stop(process);
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    private static void awaitAnswer(Process process, int offset, Path log) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (8080 + offset) + "/api/health"))
            .timeout(Duration.ofSeconds(5)).build();
        Waiting.until("the portal answers (log: " + log + ")", Duration.ofMinutes(4), () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The portal ended while starting; see " + log);
            }
            try {
                return client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            } catch (IOException e) {
                return false;
            }
        });
    }

    /** The sample data is loaded after the first start; its API keys are written last. */
    private static void awaitSample(Path data) {
        Waiting.until("the sample data is loaded", Duration.ofMinutes(2), () ->
            !new ObjectMapper().readTree(data.resolve("demo-credentials.json").toFile()).path("apiKeys").isEmpty());
    }

    public String url(String path) {
        return "http://127.0.0.1:" + (8080 + offset) + path;
    }

    /** The port that stands for this one of the documentation. */
    public int port(int documented) {
        return documented + offset;
    }

    public Path data() {
        return data;
    }

    /** The launcher's process; its children are the database and the server. */
    public Process process() {
        return process;
    }

    /** The application server. */
    public ProcessHandle server() {
        return child("jboss-modules.jar");
    }

    /** The embedded database. */
    public ProcessHandle databaseServer() {
        return child("mariadbd");
    }

    private ProcessHandle child(String program) {
        return process.descendants().filter(child -> child.info().commandLine().orElse("").contains(program)).findFirst()
            .orElseThrow(() -> new IllegalStateException("not running: " + program));
    }

    /** Ends the application server as a power cut would, waits for the launcher to end too, and starts everything again on what is left. */
    public RunningPortal killedAndStartedAgain() throws InterruptedException {
        server().destroyForcibly();
        process.waitFor();
        return again();
    }

    /** A colleague has the password of the account they are a colleague of. */
    public String password(String account) {
        for (JsonNode entry : credentials.path("accounts")) {
            String name = entry.path("name").asText();
            if (name.equals(account) || account.matches(java.util.regex.Pattern.quote(name) + "-[0-9a-z]{8,}")) {
                return entry.path("password").asText();
            }
        }
        throw new IllegalArgumentException(account);
    }

    /** Name of the sample account with a role. */
    public String account(String role) {
        for (JsonNode entry : credentials.path("accounts")) {
            if (entry.path("role").asText().equals(role)) {
                return entry.path("name").asText();
            }
        }
        throw new IllegalArgumentException(role);
    }

    /** Scopes of the sample keys. */
    public List<String> scopes() {
        List<String> scopes = new java.util.ArrayList<>();
        credentials.path("apiKeys").forEach(entry -> scopes.add(entry.path("scope").asText()));
        return scopes;
    }

    public String key(String scope) {
        for (JsonNode entry : credentials.path("apiKeys")) {
            if (entry.path("scope").asText().equals(scope)) {
                return entry.path("key").asText();
            }
        }
        throw new IllegalArgumentException(scope);
    }

    /** A connection of the migrating user, who sees everything. */
    public Connection database() throws SQLException {
        return connection("portal_migrate", "migrate");
    }

    /** A connection of the user that the portal itself runs as, with no more than its rights. */
    public Connection running() throws SQLException {
        return connection("portal", "run");
    }

    private Connection connection(String user, String secret) throws SQLException {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(data.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + (13306 + offset) + "/portal", user, secrets.getProperty(secret));
    }

    /** The first column of the first row, or null. */
    public String text(String sql) {
        try (Connection connection = database(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** A colleague with the same roles and the same password as a sample account, under a name of their own. */
    public synchronized String colleague(String account, String displayName) {
        String name = account + "-" + Long.toString(System.nanoTime(), 36);
        try (Connection connection = database(); java.sql.PreparedStatement insert = connection.prepareStatement(
            "insert into identity_account (id, version, name, display_name, agency, roles, state, password_hash, must_change_password, "
                + "security_stamp, sample, created_at, created_by, active_since) select uuid(), 0, ?, ?, agency, roles, state, password_hash, "
                + "must_change_password, uuid(), sample, created_at, created_by, active_since from identity_account where name = ?")) {
            insert.setString(1, name);
            insert.setString(2, displayName);
            insert.setString(3, account);
            insert.executeUpdate();
            return name;
        } catch (SQLException e) {
            throw new IllegalStateException(account, e);
        }
    }

    /** Rows of each table, for comparing before and after; tables that only note attempts, what other servers should read or what
     * was read out of files beside the act are left out. */
    public Map<String, Long> rowCounts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = database(); Statement statement = connection.createStatement()) {
            List<String> tables = new java.util.ArrayList<>();
            try (ResultSet rows = statement.executeQuery("select table_name from information_schema.tables where table_schema = 'portal' "
                + "and table_name not like 'audit\\_%' and table_name not in ('shared_job_run', 'identity_sign_in_attempt', 'site_change', 'media_text', 'media_preview', 'media_page_picture', 'site_file_text') order by 1")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (String table : tables) {
                try (ResultSet rows = statement.executeQuery("select count(*) from `" + table + "`")) {
                    rows.next();
                    counts.put(table, rows.getLong(1));
                }
            }
            return counts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes a folder with all that is in it. */
    public static void deleteTree(File file) {
        File[] children = file.listFiles();
        for (File child : children == null ? new File[0] : children) {
            if (!Files.isSymbolicLink(child.toPath())) {
                deleteTree(child);
            }
        }
        file.delete();
    }
}
