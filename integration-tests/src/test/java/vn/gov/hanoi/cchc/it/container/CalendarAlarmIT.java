package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.operations.boundary.CalendarAlarmDesk;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.PutCalendarDay;
import vn.gov.hanoi.cchc.rules.api.RetireCalendarDay;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.boundary.CalendarDesk;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** A gap of the working calendar reaches the inbox of those who keep it, once, and leaves it when it is closed. */
@ExtendWith(ArquillianExtension.class)
class CalendarAlarmIT {

    private static final Set<String> KEEPER = Set.of(Permission.RULES_READ, Permission.RULES_MANAGE);
    /** A day of this year that no calendar has an entry for: the eve of New Year's Eve, moved off a weekend. */
    private static final LocalDate DAY = workday(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).withMonth(12).withDayOfMonth(29));

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(CalendarAlarmIT.class);
    }

    @Inject
    private CalendarAlarmDesk alarm;
    @Inject
    private CalendarDesk calendar;
    @Inject
    private RuleQueries rules;
    @Inject
    private CallerContext context;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Test
    void every_gap_is_told_once_and_taken_back_when_it_is_closed() throws Exception {
        String unbalanced = "select count(*) from notification_message where topic = 'operations.calendar." + DAY.getYear()
            + ".CALENDAR_SWAPS_UNBALANCED' and audience_key = 'rules.manage' and retracted_at is null";
        String standing = "select count(*) from notification_message where reference = 'calendar' and retracted_at is null";
        look();
        assertThat(text(unbalanced)).isEqualTo("0");
        keep(() -> calendar.put(new PutCalendarDay(DAY, null, DayKind.SWAP_OFF, "Nghỉ hoán đổi (kiểm thử)", "Thông báo (kiểm thử)", RuleStatus.PROVISIONAL)));

        look();
        look();
        assertThat(text(unbalanced)).isEqualTo("1");
        assertThat(text(standing)).isEqualTo(gaps());

        long version = Long.parseLong(text("select version from rules_calendar_day where day = '" + DAY + "'"));
        keep(() -> calendar.retire(new RetireCalendarDay(DAY, version, "Nhập nhầm (kiểm thử)")));
        look();
        assertThat(text(unbalanced)).isEqualTo("0");
        assertThat(text(standing)).isEqualTo(gaps());
    }

    private String gaps() throws Exception {
        return new Acting(context).as("giu-lich", KEEPER, () -> String.valueOf(rules.warnings().size()));
    }

    private void look() throws Exception {
        new Acting(context).as("lich", Set.of(Permission.SYSTEM), () -> {
            alarm.look();
            return null;
        });
    }

    private void keep(Runnable act) throws Exception {
        new Acting(context).as("giu-lich", KEEPER, () -> {
            act.run();
            return null;
        });
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 ? workday(day.minusDays(1)) : day;
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
