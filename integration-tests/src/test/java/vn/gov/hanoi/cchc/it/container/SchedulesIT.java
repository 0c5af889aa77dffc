package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.audit.AuditChainCut;
import vn.gov.hanoi.cchc.audit.AuditSealer;
import vn.gov.hanoi.cchc.content.api.StartImport;
import vn.gov.hanoi.cchc.content.boundary.ImportDesk;
import vn.gov.hanoi.cchc.content.boundary.ImportStaging;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Rounds;

/** Timers really run as the portal itself, on a schema that was made from nothing. */
@ExtendWith(ArquillianExtension.class)
class SchedulesIT {

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(SchedulesIT.class);
    }

    @Inject
    private BeanManager beans;
    @Inject
    private ImportStaging staging;
    @Inject
    private ImportDesk imports;
    @Inject
    private AuditSealer sealer;
    @Inject
    private CallerContext context;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Test
    void every_timer_is_one_that_runs_as_the_portal() {
        List<String> called = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, new AnnotationLiteral<Any>() { })) {
            for (Method method : timers(bean.getBeanClass())) {
                assertThat(bean.getBeanClass().getAnnotation(RunAs.class)).as(bean.getBeanClass().getName()).isNotNull()
                    .extracting(RunAs::value).isEqualTo(Permission.SYSTEM);
                called.add(bean.getBeanClass().getSimpleName() + "." + method.getName());
            }
        }
        assertThat(called).contains("AuditSchedule.seal", "ImportSchedule.round", "ArchiveSchedule.round", "ContentSchedule.publishDue",
            "MailDeliverySchedule.deliver", "ScanSchedule.scan", "TextSchedule.round", "IndexSchedule.round");
    }

    @Test
    void what_is_due_is_done_by_timers_in_their_own_name() throws Exception {
        String name = "hen-gio-" + UUID.randomUUID();
        String line = "{\"id\":\"" + name + "\",\"slug\":\"" + name + "\",\"title\":\"Bài " + name + "\",\"summary\":\"Tóm tắt\",\"body_html\":\"<p>Nội dung.</p>\","
            + "\"category\":\"tinh-hinh-ket-qua\",\"agency\":\"Sở Nội vụ\",\"author\":\"Nguyễn Văn Mẫu\",\"source\":\"Cổng thông tin cũ\","
            + "\"event_at\":\"2024-03-01T08:00:00+07:00\",\"published_at\":\"2024-03-02T09:00:00+07:00\",\"tags\":[],\"views\":1,\"document\":null}\n";
        new Acting(context).as("ky-thuat", Set.of(Permission.IMPORT_RUN), () -> imports.start(new StartImport(
            staging.stage(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), name, null))));
        String permanent = await("select permanent_id from content_article where title = 'Bài " + name + "' and public_number is not null");
        await("select packed_at from archive_package where permanent_id = '" + permanent + "' and state = 'PACKED'");
        assertThat(text("select count(*) from audit_row where desk = 'archive.PackingDesk' and method = 'pack' and outcome = 'DONE' "
            + "and actor = 'schedule:archive.pack' and command like '%" + permanent + "%'")).isEqualTo("1");
        await("select l.seq from audit_link l join audit_row r on r.id = l.audit_id where r.command like '%" + permanent + "%'");
        assertThat(text("select count(*) from audit_row where actor like 'schedule:%' and outcome in ('DENIED', 'FAILED')")).isEqualTo("0");
    }

    @Test
    void the_schema_was_made_from_nothing_by_the_migrations_alone() throws SQLException {
        assertThat(Integer.parseInt(text("select count(*) from information_schema.tables where table_schema = database()"))).isGreaterThan(40);
        assertThat(text("select group_concat(table_name) from information_schema.tables where table_schema = database() and engine <> 'InnoDB'")).isNull();
        assertThat(text("select group_concat(table_name) from information_schema.tables where table_schema = database() "
            + "and table_collation not like 'utf8mb4%'")).isNull();
    }

    @Test
    void a_chain_that_somebody_shortened_is_neither_continued_nor_signed_again() throws Exception {
        await("select max(seq) from audit_link");
        Path signed = Path.of(System.getenv("PORTAL_DATA"), "audit", "head.json");
        Acting portal = new Acting(context);
        // Everything there is has its link and its signature, then the last link goes.
        portal.as("niem", Set.of(Permission.SYSTEM), () -> {
            sealer.seal();
            sealer.sign();
            return null;
        });
        String head = Files.readString(signed);
        try (Connection mighty = database.getConnection("portal_migrate", System.getenv("PORTAL_DB_MIGRATE_PASSWORD"));
             Statement statement = mighty.createStatement()) {
            statement.executeUpdate("create table cut_link as select * from audit_link order by seq desc limit 1");
            statement.executeUpdate("delete from audit_link where seq = (select seq from cut_link)");
            try {
                assertThatThrownBy(() -> portal.as("niem", Set.of(Permission.SYSTEM), () -> sealer.seal()))
                    .isInstanceOf(AuditChainCut.class).hasMessageContaining("no longer holds link");
                assertThatThrownBy(() -> portal.as("niem", Set.of(Permission.SYSTEM), () -> {
                    sealer.sign();
                    return null;
                })).isInstanceOf(AuditChainCut.class);
                try (ResultSet grown = statement.executeQuery("select seq from audit_link where seq >= (select seq from cut_link)")) {
                    assertThat(grown.next()).isFalse();
                }
                assertThat(Files.readString(signed)).isEqualTo(head);
            } finally {
                statement.executeUpdate("insert into audit_link select * from cut_link");
                statement.executeUpdate("drop table cut_link");
            }
        }
    }

    private static List<Method> timers(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Schedule.class)
            || Rounds.class.isAssignableFrom(type) && type != Rounds.class && method.getName().equals("round")).toList();
    }

    /** The value, as soon as there is one. */
    private String await(String sql) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        String value = text(sql);
        while (value == null) {
            assertThat(System.nanoTime()).as(sql).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
            value = text(sql);
        }
        return value;
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
