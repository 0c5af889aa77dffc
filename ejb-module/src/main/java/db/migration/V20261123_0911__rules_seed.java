package db.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.control.RuleSeed;

/** Fills the rule table and the calendar of a new database from the seed files. */
public class V20261123_0911__rules_seed extends BaseJavaMigration {

    private static final String BY = "seed";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into rules_book (name, edition, changed_at) values"
                + " ('RULES', 1, utc_timestamp(6)), ('CALENDAR', 1, utc_timestamp(6))");
        }
        rules(connection);
        days(connection);
    }

    private static void rules(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into rules_rule (id, rule_key, rule_value, unit, valid_from,"
            + " valid_to, revision, superseded, basis, status, clock, audience, from_receipt, end_rolls, entered_by, entered_at,"
            + " verified_by, verified_at, version) values (?, ?, ?, ?, ?, ?, 1, false, ?, ?, ?, ?, ?, ?, ?, utc_timestamp(6),"
            + " ?, if(?, utc_timestamp(6), null), 1)")) {
            for (RuleValue rule : RuleSeed.rules()) {
                boolean verified = rule.status() == RuleStatus.VERIFIED;
                insert.setString(1, rule.id().toString());
                insert.setString(2, rule.key());
                insert.setString(3, rule.value());
                insert.setString(4, rule.unit().name());
                insert.setString(5, rule.validFrom().toString());
                insert.setString(6, rule.validTo() == null ? null : rule.validTo().toString());
                insert.setString(7, rule.basis());
                insert.setString(8, rule.status().name());
                insert.setString(9, rule.clock() == null ? null : rule.clock().name());
                insert.setString(10, rule.audience() == null ? null : rule.audience().name());
                insert.setBoolean(11, rule.fromReceipt());
                insert.setBoolean(12, rule.endRolls());
                insert.setString(13, BY);
                insert.setString(14, verified ? BY : null);
                insert.setBoolean(15, verified);
                insert.executeUpdate();
            }
        }
    }

    private static void days(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into rules_calendar_day (day, kind, name, basis, status, retired,"
            + " changed_by, changed_at, version) values (?, ?, ?, ?, ?, false, ?, utc_timestamp(6), 1)")) {
            for (CalendarDayView day : RuleSeed.days()) {
                insert.setString(1, day.day().toString());
                insert.setString(2, day.kind().name());
                insert.setString(3, day.name());
                insert.setString(4, day.basis());
                insert.setString(5, day.status().name());
                insert.setString(6, BY);
                insert.executeUpdate();
            }
        }
    }
}
