package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.identity.api.AddAgency;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.CloseAgency;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;
import vn.gov.hanoi.cchc.identity.api.OpenAccount;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.boundary.AccountDesk;
import vn.gov.hanoi.cchc.identity.boundary.AgencyDesk;
import vn.gov.hanoi.cchc.identity.boundary.AppointmentDesk;
import vn.gov.hanoi.cchc.identity.boundary.SignedIn;
import vn.gov.hanoi.cchc.intake.api.AssignReceipt;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.HandBackReceipt;
import vn.gov.hanoi.cchc.intake.api.MySubmission;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiveSubmission;
import vn.gov.hanoi.cchc.intake.api.ReturnReceipt;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentDesk;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentQueries;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.intake.boundary.TriageDesk;
import vn.gov.hanoi.cchc.notification.boundary.NoticeQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** What is open when an agency ends goes to the one that takes it over; what was done keeps the old name. */
@ExtendWith(ArquillianExtension.class)
class SuccessorIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Set<String> ADMIN = Set.of(Permission.ACCOUNT_MANAGE, Permission.APPOINTMENT_MANAGE, Permission.AGENCY_MANAGE);
    private static final Set<String> OFFICE = Set.of(Permission.OFFICE_ENTER, Permission.INTAKE_TRIAGE, Permission.INTAKE_READ);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(SuccessorIT.class);
    }

    @Inject
    private AccountDesk accounts;
    @Inject
    private AgencyDesk agencies;
    @Inject
    private AppointmentDesk appointments;
    @Inject
    private SignedIn signedIn;
    @Inject
    private ReceptionDesk reception;
    @Inject
    private TriageDesk triage;
    @Inject
    private AssignmentDesk assignments;
    @Inject
    private AssignmentQueries asked;
    @Inject
    private SupplierQueries supplied;
    @Inject
    private NoticeQueries notices;
    @Inject
    private CallerContext context;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private final String old = "CU" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();
    private final String heir = "MOI" + UUID.randomUUID().toString().substring(0, 6).toUpperCase();

    @Test
    void what_was_open_with_an_ended_agency_is_open_with_its_successor() throws Exception {
        add(old, "Sở Cũ " + old);
        add(heir, "Sở Mới " + heir);
        UUID lan = open(old);
        as(ADMIN, () -> appointments.appoint(
            new AppointCollaborator(lan, old, CollaboratorCategory.PAR_OFFICIAL, TODAY.minusDays(30), null, "Văn bản cử (kiểm thử)")));
        String returned = number(send(person(lan)));
        String forwarded = number(send(person(lan)));
        triaged(returned, () -> triage.returnForCompletion(new ReturnReceipt(id(returned), version(returned), List.of("Nguồn ảnh"), null)));
        triaged(forwarded, () -> triage.assign(new AssignReceipt(id(forwarded), version(forwarded), null, null, old,
            Instant.now().plus(Duration.ofDays(2)), "Đề nghị xác minh số liệu")));
        Caller minh = person(open(heir));
        assertThat(as(minh, () -> supplied.waitingForMe())).as("before").isEmpty();

        as(ADMIN, () -> agencies.close(new CloseAgency(old, 0, TODAY.minusDays(1), heir, "Nghị quyết hợp nhất (kiểm thử)")));
        Caller successor = person(minh.account());

        assertThat(successor.actsFor(old)).isTrue();
        assertThat(as(successor, () -> supplied.waitingForMe())).extracting(WaitingReceipt::number)
            .containsExactlyInAnyOrder(returned, forwarded);
        assertThat(as(successor, () -> notices.inbox(null).rows())).extracting(notice -> notice.reference())
            .containsExactly(forwarded);
        assertThat(as(successor, () -> supplied.mySubmission(returned))).map(MySubmission::advice).hasValue(List.of("Nguồn ảnh"));
        UUID assignment = as(successor, () -> asked.assignedToMe(forwarded)).orElseThrow().assignment().id();
        as(successor, () -> assignments.handBack(new HandBackReceipt(id(forwarded), assignment, "Số liệu đúng")));
        assertThat(text("select finding from intake_assignment where id = '" + assignment + "'")).isEqualTo("Số liệu đúng");
        assertThat(text("select supplier_agency_name from intake_receipt where number = '" + returned + "'")).isEqualTo("Sở Cũ " + old);
    }

    private void add(String code, String name) throws Exception {
        as(ADMIN, () -> agencies.add(new AddAgency(code, name, AgencyKind.DEPARTMENT, "UBND-HN", TODAY.minusYears(1), "Quyết định (kiểm thử)")));
    }

    private UUID open(String agency) throws Exception {
        String name = "ctv" + UUID.randomUUID().toString().substring(0, 8);
        return new Acting(context).as("quan-tri", ADMIN,
            () -> accounts.open(new OpenAccount(name, "Cộng tác viên", null, agency, Set.of(Role.COLLABORATOR))).account());
    }

    /** The caller as a request of the back office finds him, with the rights he has once his one-time password is changed. */
    private Caller person(UUID account) throws SQLException {
        Caller found = signedIn.caller(account, text("select security_stamp from identity_account where id = '" + account + "'"), "127.0.0.1");
        return new Caller(found.account(), found.name(), found.displayName(), found.agency(),
            Set.of(Permission.OFFICE_ENTER, Permission.INTAKE_SUBMIT), found.address()).inheriting(found.inherited());
    }

    private ReceiptAnswer send(Caller caller) throws Exception {
        return as(caller, () -> reception.receiveSubmission(new ReceiveSubmission(Channel.OFFICE_FORM, new SuppliedWork(ReceiptKind.NEWS,
            "Tin " + UUID.randomUUID(), null, "<p>Nội dung</p>", Instant.now().minusSeconds(600), List.of(), null, null, List.of(), List.of(),
            false), true, null, null)));
    }

    private static String number(ReceiptAnswer answer) {
        return answer.number();
    }

    private void triaged(String number, Act act) throws Exception {
        as(OFFICE, () -> {
            triage.claim(id(number));
            act.run();
        });
    }

    private UUID id(String number) throws SQLException {
        return UUID.fromString(text("select id from intake_receipt where number = '" + number + "'"));
    }

    private long version(String number) throws SQLException {
        return Long.parseLong(text("select version from intake_receipt where number = '" + number + "'"));
    }

    private void as(Set<String> permissions, Act act) throws Exception {
        new Acting(context).as("thuong-truc", permissions, () -> {
            act.run();
            return null;
        });
    }

    private void as(Caller caller, Act act) throws Exception {
        new Acting(context).as(caller, () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(Caller caller, Callable<T> act) throws Exception {
        return new Acting(context).as(caller, act);
    }

    private interface Act {

        void run() throws Exception;
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
