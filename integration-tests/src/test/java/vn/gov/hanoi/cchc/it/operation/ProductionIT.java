package vn.gov.hanoi.cchc.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.identity.control.PasswordHash;
import vn.gov.hanoi.cchc.it.support.Launching;
import vn.gov.hanoi.cchc.it.support.Launching.Ended;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RawHttp.Reply;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;
import vn.gov.hanoi.cchc.shared.Sha256;

/** A production from an empty database to the first sign-in, as docs/operations/install.md has it: behind a proxy, with names of its own. */
@TestMethodOrder(OrderAnnotation.class)
class ProductionIT {

    private static final int OFFSET = Integer.getInteger("portal.offset", 300) + 20;
    private static final int PORT = 8080 + OFFSET;
    private static final String URL = "jdbc:mariadb://127.0.0.1:" + (13306 + OFFSET) + "/portal";
    private static final String SITE = "caicachhanhchinh.vidu.vn";
    private static final String OFFICE = "quantri.caicachhanhchinh.vidu.vn";
    private static final String FILES = "tep.caicachhanhchinh.vidu.vn";
    private static final Path DATA = Path.of("target/production-data").toAbsolutePath();
    private static final String HASH_OF_SAMPLE = PasswordHash.hash("mat-khau-mau-2026");

    private static final List<Process> PROCESSES = new ArrayList<>();
    private static Map<String, String> production;
    private static String oneTimePassword;

    @BeforeAll
    static void install() {
        RunningPortal.deleteTree(DATA.toFile());
        Map<String, String> database = Map.of("PORTAL_DATA", DATA.resolve("database").toString(),
            "PORTAL_PORT_OFFSET", Integer.toString(OFFSET), "PORTAL_DB_PASSWORD", "chay-cua-thu", "PORTAL_DB_MIGRATE_PASSWORD", "nang-cap-cua-thu");
        Path log = DATA.resolve("database.log");
        Process started = Launching.start(database, log, "database");
        PROCESSES.add(started);
        Waiting.until("the database of the production is ready (log: " + log + ")", Duration.ofMinutes(2),
            () -> started.isAlive() && Files.readString(log).contains("database ready on port"));
        production = new HashMap<>(Map.of("PORTAL_DATA", DATA.resolve("portal").toString(), "PORTAL_PORT_OFFSET", Integer.toString(OFFSET),
            "PORTAL_DB_URL", URL, "PORTAL_DB_PASSWORD", "chay-cua-thu", "PORTAL_DB_MIGRATE_PASSWORD", "nang-cap-cua-thu",
            "PORTAL_BASE_URL", "https://" + SITE, "PORTAL_OFFICE_HOST", OFFICE, "PORTAL_FILES_HOST", FILES, "PORTAL_BEHIND_PROXY", "true"));
        production.putAll(Map.of("PORTAL_CONTACT_ADDRESS", "Số 1 phố <Mẫu>", "PORTAL_CONTACT_PHONE", "024 0000 0000",
            "PORTAL_TRUST_MARK", "https://tinnhiemmang.vidu.vn/cchc?a=1&b=2"));
        Ended created = create("quan-tri");
        assertThat(created.code()).as(created.output()).isZero();
        oneTimePassword = created.output().replaceAll("(?s).*changed\\): (\\S+).*", "$1");
        Path run = DATA.resolve("run.log");
        Process server = Launching.start(production, run, "run");
        PROCESSES.add(0, server);
        Waiting.until("the production answers (log: " + run + ")", Duration.ofMinutes(4), () -> {
            assertThat(server.isAlive()).as("see " + run).isTrue();
            return Files.readString(run).contains("Ctrl-C stops everything");
        });
    }

    @AfterAll
    static void stop() {
        PROCESSES.forEach(Launching::stop);
    }

    @Test
    @Order(1)
    void the_start_says_what_production_cannot_do_and_makes_no_sample() throws Exception {
        assertThat(Files.readString(DATA.resolve("run.log"))).contains("WARNING: no virus scanner", "WARNING: PORTAL_SMTP_HOST is not set", "https://" + OFFICE + "/quan-tri/")
            .doesNotContain("Demo accounts", oneTimePassword);
        assertThat(DATA.resolve("portal/demo-credentials.json")).doesNotExist();
        assertThat(first("select count(*) from identity_account")).isEqualTo("1");
        assertThat(first("select count(*) from content_article")).isEqualTo("0");
    }

    @Test
    @Order(2)
    void the_first_administrator_is_made_once_and_on_record() throws Exception {
        Ended again = create("quan-tri-hai");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.output()).contains("there is a technical administrator already (quan-tri)").doesNotContain("password");
        assertThat(create("Sai Tên").output()).contains("use: create-admin");
        assertThat(first("select group_concat(outcome order by id) from audit_row where desk = 'launcher.FirstAdministrator' and actor like 'operator:%'"))
            .isEqualTo("DONE,REFUSED");
        assertThat(first("select command from audit_row where desk = 'launcher.FirstAdministrator' limit 1")).contains("quan-tri")
            .doesNotContain(oneTimePassword);
        Waiting.until("the rows are sealed", Duration.ofSeconds(30), () -> "0".equals(first("select count(*) from audit_row r left join audit_link l "
            + "on l.audit_id = r.id where l.audit_id is null and r.desk = 'launcher.FirstAdministrator'")));
        Ended verified = Launching.run(production, DATA.resolve("verify.log"), "verify-audit");
        assertThat(verified.code()).as(verified.output()).isZero();
    }

    @Test
    @Order(3)
    void the_one_time_password_opens_only_the_page_where_it_is_changed() throws Exception {
        Reply door = ask(OFFICE, "GET", "/quan-tri/dang-nhap", null, null);
        assertThat(door.status()).isEqualTo(200);
        Reply entered = signIn("quan-tri", oneTimePassword);
        assertThat(entered.status()).isEqualTo(302);
        assertThat(entered.header("Location")).endsWith("/quan-tri/mat-khau");
        List<String> cookies = entered.headers("Set-Cookie");
        assertThat(cookies).hasSize(1);
        assertThat(cookies.get(0)).startsWith("__Host-cchc=").containsIgnoringCase("; secure").containsIgnoringCase("; httponly")
            .containsIgnoringCase("; samesite=strict").containsIgnoringCase("; path=/").doesNotContainIgnoringCase("domain=");
        String cookie = cookies.get(0).replaceAll(";.*", "");
        assertThat(ask(OFFICE, "GET", "/quan-tri/tai-khoan", cookie, null).header("Location")).endsWith("/quan-tri/mat-khau");
        assertThat(ask(OFFICE, "GET", "/quan-tri/mat-khau", cookie, null).status()).isEqualTo(200);
    }

    @Test
    @Order(3)
    void the_footer_says_where_the_standing_office_is_as_far_as_somebody_told() throws IOException {
        assertThat(ask(SITE, "GET", "/", null, null).text()).contains("Địa chỉ: Số 1 phố &lt;Mẫu&gt;", "Điện thoại: <a href=\"tel:02400000000\">024 0000 0000</a>",
                "<a href=\"https://tinnhiemmang.vidu.vn/cchc?a=1&amp;b=2\" rel=\"external\">Nhãn tín nhiệm mạng</a>")
            .doesNotContain("Thư điện tử", "mailto:");
        assertThat(ask(SITE, "GET", "/en/", null, null).text()).contains("Telephone: <a href=\"tel:02400000000\">");
    }

    @ParameterizedTest
    @Order(4)
    @CsvSource(nullValues = "-", value = {
        "caicachhanhchinh.vidu.vn, /, 200, -", "CaiCachHanhChinh.vidu.vn, /, 200, -", "caicachhanhchinh.vidu.vn, /quan-tri, 404, -",
        "caicachhanhchinh.vidu.vn, /quan-tri/dang-nhap, 404, -", "caicachhanhchinh.vidu.vn, /api/health, 200, -",
        "quantri.caicachhanhchinh.vidu.vn, /, 302, /quan-tri", "quantri.caicachhanhchinh.vidu.vn, /quan-tri/hang-tin, 302, /quan-tri/dang-nhap",
        "quantri.caicachhanhchinh.vidu.vn, /api/health, 404, -", "caicachhanhchinh.vidu.vn, /tep/1/a.pdf, 302, https://tep.caicachhanhchinh.vidu.vn/tep/1/a.pdf",
        "caicachhanhchinh.vidu.vn, /tep/1/a.vtt, 404, -", "tep.caicachhanhchinh.vidu.vn, /tep/1/a.pdf, 404, -", "tep.caicachhanhchinh.vidu.vn, /, 404, -", "ke-xau.vidu.vn, /, 421, -",
        "ke-xau.vidu.vn, /quan-tri/dang-nhap, 421, -", "ke-xau.vidu.vn, /api/health, 421, -", "ke-xau.vidu.vn, /api/openapi, 421, -",
        "caicachhanhchinh.vidu.vn.ke-xau.vn, /, 421, -", "caicachhanhchinhxvidu.vn, /, 421, -", "127.0.0.1, /api/health, 200, -"})
    void each_name_answers_what_is_its_own_and_a_foreign_name_nothing(String host, String path, int status, String location) throws IOException {
        Reply reply = ask(host, "GET", path, null, null);
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        if (location != null) {
            assertThat(reply.header("Location")).contains(location);
        }
        assertThat(reply.text()).doesNotContain("ke-xau");
    }

    @Test
    @Order(5)
    void a_forwarded_name_is_judged_like_a_name_and_pages_speak_only_of_the_site() throws IOException {
        assertThat(RawHttp.once(PORT, "GET / HTTP/1.1", "Host: 127.0.0.1", "X-Forwarded-Host: ke-xau.vidu.vn", "X-Forwarded-Proto: https").status()).isEqualTo(421);
        Reply home = ask(SITE, "GET", "/", null, null);
        assertThat(home.text()).contains("<link rel=\"canonical\" href=\"https://" + SITE + "/\"");
        assertThat(home.header("Content-Security-Policy")).contains("img-src 'self' https://" + FILES + ";");
        assertThat(home.headers("Set-Cookie")).isEmpty();
    }

    @Test
    @Order(6)
    void sample_accounts_and_sample_keys_open_nothing_and_stop_the_next_start() throws Exception {
        String key = "cchc_" + "maumaumaub" + "_" + "a".repeat(52);
        sql("insert into identity_api_key (id, version, prefix, secret_hash, purpose, scopes, agency, per_minute, sample, created_at, created_by) values "
            + "(uuid(), 0, 'maumaumaub', '" + Sha256.of(key) + "', 'Mẫu', 'INTAKE_DOCUMENT', 'SNV', 60, true, utc_timestamp(6), 'test')");
        assertThat(deliveries(key)).isEqualTo(401);
        sql("update identity_api_key set sample = false");
        assertThat(deliveries(key)).as("the same key, not of the sample").isEqualTo(200);
        sql("insert into identity_account (id, version, name, display_name, roles, state, password_hash, must_change_password, security_stamp, sample, "
            + "created_at, created_by, active_since) values (uuid(), 0, 'bien-tap-mau', 'Mẫu', 'EDITOR', 'ACTIVE', '" + HASH_OF_SAMPLE
            + "', false, uuid(), true, utc_timestamp(6), 'test', utc_timestamp(6))");
        Reply refused = signIn("bien-tap-mau", "mat-khau-mau-2026");
        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.text()).contains("Chưa đăng nhập được");
        sql("update identity_account set sample = false where name = 'bien-tap-mau'");
        assertThat(signIn("bien-tap-mau", "mat-khau-mau-2026").status()).as("the same account, not of the sample").isEqualTo(302);
        sql("update identity_account set sample = true where name = 'bien-tap-mau'");
        assertThat(Launching.run(production, DATA.resolve("third.log"), "run").output()).contains("Port " + PORT + " is taken");
        Map<String, String> elsewhere = new HashMap<>(production);
        elsewhere.put("PORTAL_PORT_OFFSET", Integer.toString(OFFSET + 7));
        Ended start = Launching.run(elsewhere, DATA.resolve("second.log"), "run");
        assertThat(start.code()).isEqualTo(2);
        assertThat(start.output()).contains("The database holds sample data of the demo profile");
    }

    private static int deliveries(String key) throws IOException {
        return RawHttp.once(PORT, "GET /api/v1/intake/documents?since=2026-11-01T00:00:00Z HTTP/1.1", "Host: " + SITE, "Authorization: Bearer " + key).status();
    }

    private static Ended create(String name) {
        if (oneTimePassword == null) {
            Ended migrated = Launching.run(production, DATA.resolve("migrate.log"), "migrate");
            assertThat(migrated.code()).as(migrated.output()).isZero();
        }
        return Launching.run(production, DATA.resolve("create-" + name.hashCode() + ".log"), "create-admin", name, "Nguyễn Quản Trị");
    }

    private static Reply signIn(String name, String password) throws IOException {
        Reply door = ask(OFFICE, "GET", "/quan-tri/dang-nhap", null, null);
        String cookie = door.headers("Set-Cookie").get(0).replaceAll(";.*", "");
        List<String> fields = new ArrayList<>();
        Matcher input = Pattern.compile("<input[^>]*>").matcher(door.text());
        while (input.find()) {
            String field = attribute(input.group(), "name");
            String value = field.equals("ten") ? name : field.equals("mk") ? password : attribute(input.group(), "value");
            fields.add(URLEncoder.encode(field, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
        return ask(OFFICE, "POST", "/quan-tri/dang-nhap", cookie, String.join("&", fields));
    }

    private static String attribute(String element, String name) {
        Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(element);
        return value.find() ? value.group(1) : "";
    }

    private static Reply ask(String host, String method, String path, String cookie, String form) throws IOException {
        List<String> lines = new ArrayList<>(List.of(method + " " + path + " HTTP/1.1", "Host: " + host, "X-Forwarded-Host: " + host,
            "X-Forwarded-Proto: https", "X-Forwarded-Port: 443", "X-Forwarded-For: 127.0.0.1", "Connection: close"));
        if (cookie != null) {
            lines.add("Cookie: " + cookie);
        }
        if (form != null) {
            lines.add("Origin: https://" + host);
            lines.add("Content-Type: application/x-www-form-urlencoded");
            lines.add("Content-Length: " + form.getBytes(StandardCharsets.UTF_8).length);
        }
        try (RawHttp http = new RawHttp(PORT)) {
            http.send(String.join("\r\n", lines) + "\r\n\r\n" + (form == null ? "" : form));
            return http.reply();
        }
    }

    private static String first(String query) throws SQLException {
        try (Connection connection = connection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void sql(String statementText) throws SQLException {
        try (Connection connection = connection(); Statement statement = connection.createStatement()) {
            statement.execute(statementText);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(URL, "portal_migrate", "nang-cap-cua-thu");
    }
}
