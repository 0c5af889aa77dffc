package vn.gov.hanoi.cchc.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A connection for an operator's command: to the running database, or to the embedded one, started for as long as it takes. */
final class DatabaseSession implements AutoCloseable {

    private final EmbeddedDatabase started;
    private final Connection connection;

    DatabaseSession(Settings settings) {
        Secrets secrets = new Secrets(settings);
        EmbeddedDatabase database = null;
        Connection opened = tryOpen(settings, secrets);
        if (opened == null && settings.embedded()) {
            database = new EmbeddedDatabase(settings.data().resolve("database"), settings.databasePort(), secrets);
            database.start();
            opened = tryOpen(settings, secrets);
        }
        if (opened == null) {
            throw new LauncherProblem("No connection to " + settings.databaseUrl() + " as " + secrets.runUser());
        }
        this.started = database;
        this.connection = opened;
    }

    private static Connection tryOpen(Settings settings, Secrets secrets) {
        try {
            return DriverManager.getConnection(settings.databaseUrl(), secrets.runUser(), secrets.runPassword());
        } catch (SQLException e) {
            return null;
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new LauncherProblem("The connection did not close", e);
        } finally {
            if (started != null) {
                started.close();
            }
        }
    }
}
