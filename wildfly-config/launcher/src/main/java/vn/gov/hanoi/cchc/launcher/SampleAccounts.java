package vn.gov.hanoi.cchc.launcher;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a database once ran the demo profile: its accounts, keys and invented items are in it for good. */
final class SampleAccounts {

    private final Settings settings;

    SampleAccounts(Settings settings) {
        this.settings = settings;
    }

    /** @throws LauncherProblem when there are some */
    void refuse() {
        try (DatabaseSession session = new DatabaseSession(settings); Statement statement = session.connection().createStatement();
             ResultSet rows = statement.executeQuery("select (select count(*) from identity_account where sample)"
                 + " + (select count(*) from identity_api_key where sample)")) {
            if (rows.next() && rows.getInt(1) > 0) {
                throw new LauncherProblem("The database holds sample data of the demo profile (" + rows.getInt(1)
                    + " accounts and keys): production needs a database of its own");
            }
        } catch (SQLException e) {
            throw new LauncherProblem("The accounts could not be read: " + e.getMessage(), e);
        }
    }
}
