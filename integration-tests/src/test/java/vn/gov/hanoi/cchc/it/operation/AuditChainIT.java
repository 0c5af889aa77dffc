package vn.gov.hanoi.cchc.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Launching;
import vn.gov.hanoi.cchc.it.support.Launching.Ended;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** {@code ./portal verify-audit} on a copy of a real chain, in which somebody with full rights has changed one thing. */
class AuditChainIT {

    private static final Path DATA = Path.of("target", "audit-data").toAbsolutePath();
    private static final int OFFSET = Integer.getInteger("portal.offset", 300) + 60;
    private static final Map<String, String> VARIABLES = Map.of("PORTAL_DATA", DATA.toString(), "PORTAL_PROFILE", "demo", "PORTAL_PORT_OFFSET",
        Integer.toString(OFFSET));

    private static Process database;
    private static RunningPortal portal;

    @BeforeAll
    static void copyTheChain() throws Exception {
        portal = RunningPortal.get();
        Files.createDirectories(DATA);
        Path log = DATA.resolve("database.log");
        database = Launching.start(VARIABLES, log, "database");
        Waiting.until("the database is ready (log: " + log + ")", Duration.ofMinutes(2), () -> Files.readString(log).contains("database ready on port"));
        Waiting.until("the chain has a signed head", Duration.ofMinutes(1), () -> Files.exists(portal.data().resolve("audit/head.json")));
        // heads of another day and another key, which a run of the day before left
        delete(DATA.resolve("audit"));
        copyFolder(portal.data().resolve("audit"), DATA.resolve("audit"));
        takeOver();
    }

    @AfterAll
    static void stop() {
        Launching.stop(database);
    }

    /** What a test changed is taken back. */
    @AfterEach
    void repair() throws Exception {
        takeOver();
    }

    @Test
    void a_healthy_chain_holds() {
        Ended check = verify();
        assertThat(check.code()).as(check.output()).isZero();
        assertThat(check.output()).contains("audit chain holds").doesNotContain(", 0 rows checked");
    }

    @Test
    void one_altered_row_is_named() throws SQLException {
        long row = rowInTheMiddle();
        change("update audit_row set outcome = if(outcome = 'DONE', 'FAILED', 'DONE') where id = " + row);
        broken("altered: audit row " + row + " ");
    }

    @Test
    void an_actor_who_is_written_over_is_named_also_when_the_row_hash_is_made_to_fit() throws SQLException {
        long row = rowInTheMiddle();
        change("update audit_row set actor = 'ai-do' where id = " + row);
        change("update audit_link set row_hash = sha2('x', 256) where audit_id = " + row);
        broken("audit row " + row);
    }

    @Test
    void one_missing_row_is_named() throws SQLException {
        long row = rowInTheMiddle();
        change("delete from audit_row where id = " + row);
        broken("missing: audit row " + row + " ");
    }

    @Test
    void a_row_that_is_missing_together_with_its_link_is_named_by_its_place() throws SQLException {
        long row = rowInTheMiddle();
        long link = number("select seq from audit_link where audit_id = " + row);
        change("delete from audit_link where audit_id = " + row);
        change("delete from audit_row where id = " + row);
        broken("missing: link " + link + " ");
    }

    @Test
    void a_tail_that_was_cut_off_is_noticed_by_the_signed_head() throws SQLException {
        long last = number("select max(seq) from audit_link");
        long cut = Math.min(last, signedHead()) - 1;
        change("delete from audit_row where id in (select audit_id from audit_link where seq >= " + cut + ")");
        change("delete from audit_link where seq >= " + cut);
        broken("cut off: the chain ends at link " + (cut - 1));
    }

    @Test
    void a_row_that_was_never_sealed_is_named() throws SQLException {
        change("insert into audit_row (at, actor, desk, method, outcome, correlation) values ('2026-01-01', 'ai-do', 'intake.TriageDesk', 'claim', 'DONE', 'x')");
        broken("unsealed: audit row " + number("select max(id) from audit_row"));
    }

    private static void broken(String finding) {
        Ended check = verify();
        assertThat(check.code()).as(check.output()).isEqualTo(1);
        assertThat(check.output()).contains("AUDIT CHAIN BROKEN", finding);
    }

    private static Ended verify() {
        return Launching.run(VARIABLES, DATA.resolve("verify.log"), "verify-audit");
    }

    private static long rowInTheMiddle() throws SQLException {
        return number("select audit_id from audit_link where seq = (select max(seq) div 2 from audit_link)");
    }

    private static long signedHead() {
        try {
            return Long.parseLong(Files.readString(DATA.resolve("audit/head.json")).replaceFirst("(?s).*\"seq\"\\s*:\\s*(\\d+).*", "$1"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Every row that has a link, as it stands in the running portal. */
    private static void takeOver() throws Exception {
        change("delete from audit_link");
        change("delete from audit_row");
        try (Connection from = portal.database(); Connection to = copy()) {
            long last = Long.parseLong(portal.text("select max(seq) from audit_link"));
            copyRows(from, to, "audit_link", "select * from audit_link where seq <= " + last);
            copyRows(from, to, "audit_row", "select r.* from audit_row r join audit_link l on l.audit_id = r.id where l.seq <= " + last);
        }
    }

    private static void copyRows(Connection from, Connection to, String table, String select) throws SQLException {
        try (Statement statement = from.createStatement(); ResultSet rows = statement.executeQuery(select)) {
            int columns = rows.getMetaData().getColumnCount();
            to.setAutoCommit(false);
            try (PreparedStatement insert = to.prepareStatement("insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")")) {
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        insert.setString(i, rows.getString(i));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            to.commit();
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = copy(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = copy(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** As the migrating user, who may do what the running one may not. */
    private static Connection copy() throws SQLException {
        Properties secrets = new Properties();
        try (var in = Files.newInputStream(DATA.resolve("secrets.properties"))) {
            secrets.load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + (13306 + OFFSET) + "/portal", "portal_migrate", secrets.getProperty("migrate"));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
