package vn.gov.hanoi.cchc.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date as the migrating user, then grants the running user table by table: the comment of a table begins with
 * the right ({@code append:}, {@code transient:}, otherwise select, insert, update). The running user never gets a right on the schema.
 */
final class Migrations {

    private final String url;
    private final Secrets secrets;

    Migrations(String url, Secrets secrets) {
        this.url = url;
        this.secrets = secrets;
    }

    /** @return how many migrations were applied now */
    int run() {
        int applied = Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(url, secrets.migrateUser(), secrets.migratePassword())
            .locations("classpath:db/migration")
            .table("shared_schema_version")
            .load()
            .migrate()
            .migrationsExecuted;
        grant();
        return applied;
    }

    private void grant() {
        try (Connection connection = DriverManager.getConnection(url, secrets.migrateUser(), secrets.migratePassword())) {
            Set<String> accounts = accounts(connection);
            for (Map.Entry<String, String> table : comments(connection).entrySet()) {
                for (String account : accounts) {
                    grant(connection, table.getKey(), rights(table.getKey(), table.getValue()), account);
                }
            }
        } catch (SQLException e) {
            throw new LauncherProblem("The running user " + secrets.runUser() + " could not be granted its rights: " + e.getMessage(), e);
        }
    }

    static String rights(String table, String comment) {
        if (table.equals("shared_schema_version")) {
            return "SELECT";
        }
        if (comment.startsWith("append:")) {
            return "SELECT, INSERT";
        }
        return comment.startsWith("transient:") ? "SELECT, INSERT, UPDATE, DELETE" : "SELECT, INSERT, UPDATE";
    }

    private static void grant(Connection connection, String table, String rights, String account) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("GRANT " + rights + " ON `" + table + "` TO " + account);
        }
    }

    private static Map<String, String> comments(Connection connection) throws SQLException {
        Map<String, String> comments = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(
            "select table_name, table_comment from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                comments.put(rows.getString(1), rows.getString(2));
            }
        }
        return comments;
    }

    /** The running user as the database knows it, by each host it may come from. */
    private Set<String> accounts(Connection connection) throws SQLException {
        Set<String> accounts = new LinkedHashSet<>();
        for (String host : new String[] {"localhost", "127.0.0.1", "%"}) {
            String account = "'" + secrets.runUser() + "'@'" + host + "'";
            try (Statement statement = connection.createStatement()) {
                statement.execute("GRANT SELECT ON shared_schema_version TO " + account);
                accounts.add(account);
            } catch (SQLException e) {
                // no such account for this host
                continue;
            }
        }
        if (accounts.isEmpty()) {
            throw new LauncherProblem("The database has no user " + secrets.runUser() + ": create it first (docs/operations/install.md)");
        }
        return accounts;
    }
}
