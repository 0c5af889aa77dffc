package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;
import vn.gov.hanoi.cchc.identity.api.OpenAccount;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.boundary.AccountDesk;
import vn.gov.hanoi.cchc.identity.boundary.AppointmentDesk;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiveSubmission;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Only whom an agency has appointed for the day sends news in its name (R-11.3a). */
@ExtendWith(ArquillianExtension.class)
class AppointedSuppliersIT {

    private static final String AGENCY = "SNV";
    private static final Set<String> ADMIN = Set.of(Permission.ACCOUNT_MANAGE, Permission.APPOINTMENT_MANAGE);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(AppointedSuppliersIT.class);
    }

    @Inject
    private AccountDesk accounts;
    @Inject
    private AppointmentDesk appointments;
    @Inject
    private ReceptionDesk reception;
    @Inject
    private CallerContext context;
    @Inject
    private RequestContextController requests;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Test
    void a_collaborator_sends_from_the_first_to_the_last_day_of_the_appointment() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        UUID account = open();
        refused(account, "intake.appointment.ended");
        appoint(account, today.minusDays(30), today.minusDays(1));
        refused(account, "intake.appointment.ended");
        appoint(account, today.plusDays(1), null);
        refused(account, "intake.appointment.ended");
        appoint(account, today, today);
        assertThat(send(account, AGENCY).created()).isTrue();
    }

    @Test
    void an_appointment_by_another_agency_or_by_none_does_not_count() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        UUID account = open();
        appoint(account, today, null);
        assertThatThrownBy(() -> send(account, "SXD")).isInstanceOfSatisfying(RuleViolated.class,
            refused -> assertThat(refused.code()).isEqualTo("intake.appointment.ended"));
        assertThatThrownBy(() -> send(account, null)).isInstanceOfSatisfying(RuleViolated.class,
            refused -> assertThat(refused.code()).isEqualTo("intake.appointment.none"));
        assertThat(send(account, AGENCY).created()).isTrue();
    }

    @Test
    void a_key_is_bound_to_its_agency_and_needs_no_appointment() throws Exception {
        Caller key = new Caller(null, "key:" + UUID.randomUUID().toString().substring(0, 8), "Hệ thống của Sở", AGENCY, Set.of(Permission.INTAKE_SUBMIT), "127.0.0.1");
        assertThat(new Acting(context).as(key, () -> reception.receiveSubmission(news(Channel.API_SUBMISSION))).created()).isTrue();
    }

    @Test
    void the_same_work_from_two_colleagues_ten_times_at_once_is_one_receipt() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        List<UUID> colleagues = List.of(open(), open());
        for (UUID colleague : colleagues) {
            appoint(colleague, today, null);
        }
        ReceiveSubmission same = news(Channel.OFFICE_FORM);
        long before = Long.parseLong(text("select count(*) from intake_receipt"));
        ExecutorService senders = Executors.newFixedThreadPool(10);
        List<Callable<ReceiptAnswer>> sendings = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            UUID colleague = colleagues.get(i % 2);
            sendings.add(() -> alone(() -> send(colleague, AGENCY, same)));
        }
        List<ReceiptAnswer> answers = new ArrayList<>();
        for (Future<ReceiptAnswer> sending : senders.invokeAll(sendings)) {
            answers.add(sending.get());
        }
        senders.shutdown();
        assertThat(answers).extracting(ReceiptAnswer::number).hasSize(10).containsOnly(answers.get(0).number());
        assertThat(answers).filteredOn(ReceiptAnswer::created).hasSize(1);
        assertThat(Long.parseLong(text("select count(*) from intake_receipt"))).isEqualTo(before + 1);
        assertThat(text("select count(*) from intake_delivery d join intake_receipt r on r.id = d.receipt_id where r.number = '"
            + answers.get(0).number() + "'")).isEqualTo("10");
    }

    /** In a request of its own. */
    private <T> T alone(Callable<T> act) throws Exception {
        boolean own = requests.activate();
        try {
            return act.call();
        } finally {
            if (own) {
                requests.deactivate();
            }
        }
    }

    private void refused(UUID account, String code) throws SQLException {
        String receipts = text("select count(*) from intake_receipt where supplier_account = '" + account + "'");
        assertThatThrownBy(() -> send(account, AGENCY)).isInstanceOfSatisfying(RuleViolated.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.arguments()).as("the agency by name").hasSize(1);
        });
        assertThat(text("select count(*) from intake_receipt where supplier_account = '" + account + "'")).isEqualTo(receipts).isEqualTo("0");
    }

    private ReceiptAnswer send(UUID account, String agency) throws Exception {
        return send(account, agency, news(Channel.OFFICE_FORM));
    }

    private ReceiptAnswer send(UUID account, String agency, ReceiveSubmission submission) throws Exception {
        Caller caller = new Caller(account, "ctv-" + account, "Cộng tác viên", agency, Set.of(Permission.INTAKE_SUBMIT), "127.0.0.1");
        return new Acting(context).as(caller, () -> reception.receiveSubmission(submission));
    }

    private static ReceiveSubmission news(Channel channel) {
        return new ReceiveSubmission(channel, new SuppliedWork(ReceiptKind.NEWS, "Tin " + UUID.randomUUID(), null, "<p>Nội dung</p>",
            Instant.now().minusSeconds(600), List.of(), null, null, List.of(), List.of(), false), true, null, null);
    }

    private UUID open() throws Exception {
        String name = "ctv" + UUID.randomUUID().toString().substring(0, 8);
        return new Acting(context).as("quan-tri", ADMIN, () -> accounts.open(new OpenAccount(name, "Cộng tác viên", null, AGENCY, Set.of(Role.COLLABORATOR))).account());
    }

    private void appoint(UUID account, LocalDate from, LocalDate to) throws Exception {
        new Acting(context).as("quan-tri", ADMIN, () -> appointments.appoint(
            new AppointCollaborator(account, AGENCY, CollaboratorCategory.PAR_OFFICIAL, from, to, "Văn bản cử (kiểm thử)")));
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
