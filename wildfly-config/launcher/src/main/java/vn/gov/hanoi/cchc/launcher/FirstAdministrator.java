package vn.gov.hanoi.cchc.launcher;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.OpenAccount;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.control.OneTimePasswords;
import vn.gov.hanoi.cchc.identity.control.PasswordHash;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * {@code ./portal create-admin NAME "FULL NAME"}: the first technical administrator, who opens all other accounts in the back office.
 * Account and audit row are one transaction; where there is an administrator already, only the refusal is recorded.
 */
final class FirstAdministrator {

    private static final int LONGEST_FULL_NAME = 120;
    private static final String ACCOUNT = "insert into identity_account (id, version, name, display_name, roles, state, password_hash, "
        + "must_change_password, security_stamp, sample, created_at, created_by, active_since) values (?, 0, ?, ?, ?, 'ACTIVE', ?, true, ?, false, ?, ?, ?)";
    private static final String AUDIT = "insert into audit_row (at, actor, desk, method, command, outcome, code, correlation) "
        + "values (?, ?, 'launcher.FirstAdministrator', 'create', ?, ?, ?, ?)";

    private final Settings settings;
    private final Clock clock;
    private final String actor;

    /** @param operator the operating system's name of who runs the command */
    FirstAdministrator(Settings settings, Clock clock, String operator) {
        this.settings = settings;
        this.clock = clock;
        this.actor = "operator:" + operator;
    }

    /** @return 0; the one-time password is printed once and kept nowhere */
    int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2 || !arguments.get(0).matches(OpenAccount.NAME)) {
            throw new LauncherProblem("use: create-admin NAME \"FULL NAME\"; the name has 3 to 40 lower-case letters, digits, dots, hyphens");
        }
        String fullName = VietnameseText.line(arguments.get(1));
        if (fullName == null || fullName.isBlank() || fullName.length() > LONGEST_FULL_NAME) {
            throw new LauncherProblem("the full name must have 1 to " + LONGEST_FULL_NAME + " letters");
        }
        String password = OneTimePasswords.next();
        try (DatabaseSession session = new DatabaseSession(settings)) {
            create(session.connection(), arguments.get(0), fullName, PasswordHash.hash(password));
        } catch (SQLException e) {
            throw new LauncherProblem("The account was not created: " + e.getMessage() + " (has ./portal migrate been run?)", e);
        }
        out.println("portal: technical administrator " + arguments.get(0) + " created");
        out.println("portal: one-time password (shown only here; it opens only the page where it is changed): " + password);
        return 0;
    }

    private void create(Connection connection, String name, String fullName, String hash) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            // Two operators at once make one administrator.
            statement.execute("select get_lock('cchc-first-administrator', 10)");
        }
        String existing = existing(connection, name);
        if (existing != null) {
            record(connection, name, fullName, "REFUSED", "identity.administrator.exists");
            connection.commit();
            throw new LauncherProblem(existing);
        }
        insert(connection, name, fullName, hash);
        record(connection, name, fullName, "DONE", null);
        connection.commit();
    }

    private static String existing(Connection connection, String name) throws SQLException {
        try (PreparedStatement accounts = connection.prepareStatement("select name from identity_account where name = ? "
            + "or (state = 'ACTIVE' and find_in_set(?, roles) > 0) order by name = ? desc limit 1")) {
            accounts.setString(1, name);
            accounts.setString(2, Role.TECHNICAL_ADMIN.name());
            accounts.setString(3, name);
            try (ResultSet rows = accounts.executeQuery()) {
                if (!rows.next()) {
                    return null;
                }
                return rows.getString(1).equals(name) ? "there is an account \"" + name + "\" already"
                    : "there is a technical administrator already (" + rows.getString(1) + "): accounts are opened in the back office";
            }
        }
    }

    private void insert(Connection connection, String name, String fullName, String hash) throws SQLException {
        try (PreparedStatement account = connection.prepareStatement(ACCOUNT)) {
            account.setString(1, UUID.randomUUID().toString());
            account.setString(2, name);
            account.setString(3, fullName);
            account.setString(4, Role.TECHNICAL_ADMIN.name());
            account.setString(5, hash);
            account.setString(6, UUID.randomUUID().toString());
            account.setObject(7, now());
            account.setString(8, actor);
            account.setObject(9, now());
            account.executeUpdate();
        }
    }

    private void record(Connection connection, String name, String fullName, String outcome, String code) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(AUDIT)) {
            row.setObject(1, now());
            row.setString(2, actor);
            row.setString(3, CanonicalJson.write(Map.of("command", Map.of("name", name, "displayName", fullName))));
            row.setString(4, outcome);
            row.setString(5, code);
            row.setString(6, UUID.randomUUID().toString());
            row.executeUpdate();
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
