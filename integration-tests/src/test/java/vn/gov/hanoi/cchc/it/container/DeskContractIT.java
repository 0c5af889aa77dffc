package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.validation.ConstraintViolationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.audit.AuditTrail;
import vn.gov.hanoi.cchc.identity.api.AddAgencyAlias;
import vn.gov.hanoi.cchc.identity.boundary.AgencyDesk;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** One desk call is one transaction, one permission and one audit row, on the real server with the real database. */
@ExtendWith(ArquillianExtension.class)
class DeskContractIT {

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(DeskContractIT.class);
    }

    @Inject
    private AgencyDesk agencies;
    @Inject
    private AuditTrail trail;
    @Inject
    private CallerContext context;
    @Inject
    private UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private static final Set<String> ADMIN = Set.of(Permission.AGENCY_MANAGE);

    @Test
    void the_database_is_a_real_mariadb() throws SQLException {
        assertThat(text("select version()")).contains("MariaDB");
    }

    @Test
    void a_call_without_the_permission_never_reaches_the_desk() {
        assertThatThrownBy(() -> new Acting(context).as("khong-quyen", Set.of(Permission.OFFICE_ENTER), () -> {
            agencies.alias(alias("SNV", "Tên không được ghi"));
            return null;
        })).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void a_fact_and_its_audit_row_are_written_together() throws Exception {
        String alias = "Sở Nội vụ " + System.nanoTime();
        new Acting(context).as("quan-tri-1", ADMIN, () -> {
            agencies.alias(alias("SNV", alias));
            return null;
        });
        assertThat(number("select count(*) from identity_agency_alias where name = '" + alias + "'")).isEqualTo(1);
        assertThat(number("select count(*) from audit_row where actor = 'quan-tri-1' and outcome = 'DONE' and command like '%" + alias + "%'")).isEqualTo(1);
    }

    @Test
    void a_fact_that_is_rolled_back_leaves_no_audit_row() throws Exception {
        String alias = "Tên lùi lại " + System.nanoTime();
        transaction.begin();
        new Acting(context).as("quan-tri-2", ADMIN, () -> {
            agencies.alias(alias("SNV", alias));
            return null;
        });
        transaction.rollback();
        assertThat(number("select count(*) from identity_agency_alias where name = '" + alias + "'")).isZero();
        assertThat(number("select count(*) from audit_row where actor = 'quan-tri-2'")).isZero();
    }

    @Test
    void a_broken_rule_rolls_back_and_leaves_a_row_that_names_it() throws Exception {
        assertThatThrownBy(() -> new Acting(context).as("quan-tri-3", ADMIN, () -> {
            agencies.alias(alias("KHONG-CO", "Cơ quan lạ"));
            return null;
        })).isInstanceOf(RuleViolated.class);
        assertThat(text("select concat(outcome, ' ', code) from audit_row where actor = 'quan-tri-3'")).startsWith("REFUSED identity.");
    }

    @Test
    void a_badly_shaped_command_arrives_unwrapped() {
        assertThatThrownBy(() -> new Acting(context).as("quan-tri-4", ADMIN, () -> {
            agencies.alias(alias("SNV", ""));
            return null;
        })).isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void the_running_user_can_neither_change_the_audit_trail_nor_the_schema_nor_delete() throws SQLException {
        for (String forbidden : new String[] {"update audit_row set actor = 'ai'", "delete from audit_row", "update audit_link set hash = ''",
            "delete from content_article", "delete from intake_receipt", "create table shared_x (id int)", "drop table audit_row",
            "truncate table audit_link", "alter table audit_row add x int"}) {
            assertThatThrownBy(() -> run(forbidden)).as(forbidden).isInstanceOf(SQLException.class).hasMessageContaining("denied");
        }
    }

    @Test
    void every_recorded_row_is_sealed() throws Exception {
        trail.noted("test", "seal", vn.gov.hanoi.cchc.audit.AuditOutcome.DONE, null);
        // The portal's own schedule seals; a second sealer beside it would be refused.
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (number("select count(*) from audit_row r left join audit_link l on l.audit_id = r.id where l.audit_id is null") > 0) {
            assertThat(System.nanoTime()).as("rows are sealed").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private AddAgencyAlias alias(String agency, String name) throws SQLException {
        String version = text("select version from identity_agency where code = '" + agency + "'");
        return new AddAgencyAlias(agency, version == null ? 0 : Long.parseLong(version), name, null, null, "Kiểm thử");
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
