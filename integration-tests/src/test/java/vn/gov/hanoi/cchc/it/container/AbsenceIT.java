package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
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
import vn.gov.hanoi.cchc.identity.api.AnnounceAbsence;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;
import vn.gov.hanoi.cchc.identity.api.OpenAccount;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.boundary.AccountDesk;
import vn.gov.hanoi.cchc.identity.boundary.AgencyDesk;
import vn.gov.hanoi.cchc.identity.boundary.AppointmentDesk;
import vn.gov.hanoi.cchc.identity.boundary.OwnAccountDesk;
import vn.gov.hanoi.cchc.identity.boundary.SignedIn;
import vn.gov.hanoi.cchc.intake.api.AssignReceipt;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.HandBackReceipt;
import vn.gov.hanoi.cchc.intake.api.MySubmission;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiveSubmission;
import vn.gov.hanoi.cchc.intake.api.ReturnReceipt;
import vn.gov.hanoi.cchc.intake.api.SealReceipt;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt;
import vn.gov.hanoi.cchc.intake.boundary.AssignmentDesk;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.intake.boundary.RefusalDesk;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.intake.boundary.TriageDesk;
import vn.gov.hanoi.cchc.notification.api.NoticeRow;
import vn.gov.hanoi.cchc.notification.boundary.NoticeQueries;
import vn.gov.hanoi.cchc.operations.boundary.DigestDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** What is addressed to somebody who is away reaches the colleague who stands in, on these days and with his own rights; and by mail in the morning. */
@ExtendWith(ArquillianExtension.class)
class AbsenceIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Set<String> ADMIN = Set.of(Permission.ACCOUNT_MANAGE, Permission.APPOINTMENT_MANAGE, Permission.AGENCY_MANAGE);
    private static final Set<String> OFFICE = Set.of(Permission.OFFICE_ENTER, Permission.INTAKE_TRIAGE, Permission.INTAKE_READ);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(AbsenceIT.class);
    }

    @Inject
    private AccountDesk accounts;
    @Inject
    private AgencyDesk agencies;
    @Inject
    private AppointmentDesk appointments;
    @Inject
    private OwnAccountDesk own;
    @Inject
    private SignedIn signedIn;
    @Inject
    private ReceptionDesk reception;
    @Inject
    private TriageDesk triage;
    @Inject
    private RefusalDesk refusals;
    @Inject
    private AssignmentDesk assignments;
    @Inject
    private SupplierQueries supplied;
    @Inject
    private NoticeQueries notices;
    @Inject
    private DigestDesk digests;
    @Inject
    private CallerContext context;
    @Inject
    private UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    private final String mail = "lan." + UUID.randomUUID() + "@vidu.vn";

    @Test
    void who_stands_in_receives_and_answers_on_these_days_only_and_with_his_own_rights() throws Exception {
        UUID lan = collaborator();
        UUID minh = open(null);
        UUID hoa = open(null);
        String earlier = send(lan);
        sql("update notification_message set at = at - interval 2 day where reference = '" + earlier + "'");
        String returned = send(lan);
        triaged(returned, () -> triage.returnForCompletion(new ReturnReceipt(id(returned), version(returned), List.of("Nguồn ảnh"), null)));
        String first = assigned(lan);
        String second = assigned(lan);
        Set<String> rights = person(minh).permissions();
        UUID absence = as(person(lan), () -> own.announceAbsence(new AnnounceAbsence(TODAY.plusDays(1), TODAY.plusDays(3), minh)));
        as(person(hoa), () -> own.announceAbsence(new AnnounceAbsence(TODAY, TODAY, lan)));
        refused(person(lan), "identity.absence.overlap", () -> own.announceAbsence(new AnnounceAbsence(TODAY.plusDays(3), TODAY.plusDays(4), hoa)));
        refused(person(minh), "identity.absence.unknown", () -> own.endAbsence(absence));
        receivesNothing(minh, second);

        sql("update identity_absence set first_day = '" + TODAY + "' where id = '" + absence + "'");
        Caller inPlace = person(minh);
        assertThat(inPlace.accounts()).as("nobody's delegated work is passed on").containsExactlyInAnyOrder(minh, lan);
        assertThat(inPlace.permissions()).isEqualTo(rights);
        assertThat(as(inPlace, () -> supplied.waitingForMe())).extracting(WaitingReceipt::number).containsExactlyInAnyOrder(returned, first, second);
        assertThat(as(inPlace, () -> supplied.waitingForMe())).extracting(waiting -> inPlace.insteadOf(waiting.asked())).containsOnly(name(lan));
        assertThat(as(inPlace, () -> notices.inbox(null).rows())).filteredOn(notice -> !notice.topic().startsWith("identity.absence.")).isNotEmpty().allMatch(notice -> notice.to().equals(lan.toString()))
            .extracting(notice -> notice.reference()).contains(returned, first, second).doesNotContain(earlier);
        assertThat(as(inPlace, () -> supplied.mySubmission(returned))).map(MySubmission::advice).hasValue(List.of("Nguồn ảnh"));
        as(inPlace, () -> assignments.handBack(new HandBackReceipt(id(first), assignment(first), "Số liệu đúng")));
        assertThat(text("select finding from intake_assignment where receipt_id = '" + id(first) + "'")).isEqualTo("Số liệu đúng");
        assertThat(text("select actor from audit_row where method = 'handBack' and command like '%" + id(first) + "%'")).isEqualTo(inPlace.name());

        sql("update identity_absence set first_day = '" + TODAY.minusDays(3) + "', last_day = '" + TODAY.minusDays(1) + "' where id = '" + absence + "'");
        receivesNothing(minh, second);
        refused(person(lan), "identity.absence.over", () -> own.endAbsence(absence));
        assertThat(as(person(lan), () -> supplied.waitingForMe())).extracting(WaitingReceipt::number).containsExactlyInAnyOrder(returned, second);
    }

    @Test
    void who_is_back_early_gets_his_own_again() throws Exception {
        UUID lan = collaborator();
        UUID minh = open(null);
        String asked = assigned(lan);
        UUID absence = as(person(lan), () -> own.announceAbsence(new AnnounceAbsence(TODAY, TODAY.plusDays(1), minh)));
        assertThat(as(person(minh), () -> supplied.waitingForMe())).extracting(WaitingReceipt::number).containsExactly(asked);
        assertThat(as(person(minh), () -> notices.inbox(null).rows())).filteredOn(notice -> notice.to().equals(minh.toString()))
            .extracting(NoticeRow::topic).containsExactly("identity.absence.named");
        as(person(lan), () -> own.endAbsence(absence));
        receivesNothing(minh, asked);
        assertThat(as(person(minh), () -> notices.inbox(null).rows())).extracting(NoticeRow::topic, NoticeRow::reference).containsExactly(
            tuple("identity.absence.released", absence.toString()), tuple("identity.absence.named", absence.toString()));
    }

    @Test
    void the_morning_mail_is_written_once_to_who_chose_it_and_forgets_what_is_sealed() throws Exception {
        UUID lan = collaborator();
        String asked = assigned(lan);
        UUID idle = open("ranh." + mail);
        as(person(idle), () -> own.chooseDigest(true));
        write(lan);
        assertThat(mails(mail)).as("not chosen").isEqualTo("0");
        as(person(lan), () -> own.chooseDigest(true));

        transaction.begin();
        write(lan);
        transaction.rollback();
        assertThat(mails(mail)).as("a crash before the commit leaves neither claim nor mail").isEqualTo("0");
        write(lan);
        write(lan);
        write(idle);
        assertThat(mails(mail)).isEqualTo("1");
        assertThat(mails("ranh." + mail)).as("nothing waits").isEqualTo("0");
        String body = text("select body from notification_mail where recipient = '" + mail + "'");
        assertThat(body).contains("(" + asked + ")", "/quan-tri/viec-giao/" + asked, "Giao cho bạn").doesNotContain("Đề nghị xác minh");

        triaged(asked, () -> refusals.seal(new SealReceipt(id(asked), version(asked), "Trang 1", List.of(UUID.randomUUID()))));
        assertThat(text("select concat(state, body) from notification_mail where recipient = '" + mail + "'")).isEqualTo("GIVEN_UP");
        UUID nobody = open(null);
        refused(person(nobody), "identity.digest.mail", () -> own.chooseDigest(true));
    }

    private void write(UUID account) throws Exception {
        new Acting(context).as("schedule:operations.digest", Set.of(Permission.SYSTEM), () -> {
            digests.write(account);
            return null;
        });
    }

    private String mails(String recipient) throws SQLException {
        return text("select count(*) from notification_mail where recipient = '" + recipient + "'");
    }

    private void receivesNothing(UUID person, String asked) throws Exception {
        Caller caller = person(person);
        assertThat(as(caller, () -> supplied.waitingForMe())).isEmpty();
        assertThat(as(caller, () -> notices.inbox(null).rows())).allMatch(notice -> notice.topic().startsWith("identity.absence."));
        refused(caller, "intake.assignment.other", () -> assignments.handBack(new HandBackReceipt(id(asked), assignment(asked), "Số liệu đúng")));
    }

    private void refused(Caller caller, String code, Act act) {
        assertThatThrownBy(() -> as(caller, act)).hasMessageStartingWith(code);
    }

    private UUID collaborator() throws Exception {
        UUID account = open(mail);
        String agency = text("select agency from identity_account where id = '" + account + "'");
        new Acting(context).as("quan-tri", ADMIN, () -> appointments.appoint(
            new AppointCollaborator(account, agency, CollaboratorCategory.PAR_OFFICIAL, TODAY.minusDays(30), null, "Văn bản cử (kiểm thử)")));
        return account;
    }

    /** A collaborator of an agency of its own, with a password of his own. */
    private UUID open(String address) throws Exception {
        String name = "ctv" + UUID.randomUUID().toString().substring(0, 8);
        String agency = name.toUpperCase();
        UUID account = new Acting(context).as("quan-tri", ADMIN, () -> {
            agencies.add(new AddAgency(agency, "Sở " + agency, AgencyKind.DEPARTMENT, "UBND-HN", TODAY.minusYears(1), "Quyết định (kiểm thử)"));
            return accounts.open(new OpenAccount(name, "Người " + name, address, agency, Set.of(Role.COLLABORATOR))).account();
        });
        sql("update identity_account set must_change_password = false where id = '" + account + "'");
        return account;
    }

    private String name(UUID account) throws SQLException {
        return text("select display_name from identity_account where id = '" + account + "'");
    }

    /** The caller as a request of the back office finds him. */
    private Caller person(UUID account) throws SQLException {
        return signedIn.caller(account, text("select security_stamp from identity_account where id = '" + account + "'"), "127.0.0.1");
    }

    private String send(UUID account) throws Exception {
        return as(person(account), () -> reception.receiveSubmission(new ReceiveSubmission(Channel.OFFICE_FORM, new SuppliedWork(ReceiptKind.NEWS,
            "Tin " + UUID.randomUUID(), null, "<p>Nội dung</p>", Instant.now().minusSeconds(600), List.of(), null, null, List.of(), List.of(),
            false), true, null, null))).number();
    }

    private String assigned(UUID account) throws Exception {
        String number = send(account);
        triaged(number, () -> triage.assign(new AssignReceipt(id(number), version(number), account, "Người được giao", null,
            Instant.now().plus(Duration.ofDays(2)), "Đề nghị xác minh số liệu")));
        return number;
    }

    private void triaged(String number, Act act) throws Exception {
        new Acting(context).as("thuong-truc", OFFICE, () -> {
            triage.claim(id(number));
            act.run();
            return null;
        });
    }

    private UUID id(String number) throws SQLException {
        return UUID.fromString(text("select id from intake_receipt where number = '" + number + "'"));
    }

    private UUID assignment(String number) throws SQLException {
        return UUID.fromString(text("select id from intake_assignment where receipt_id = '" + id(number) + "'"));
    }

    private long version(String number) throws SQLException {
        return Long.parseLong(text("select version from intake_receipt where number = '" + number + "'"));
    }

    private <T> T as(Caller caller, Callable<T> act) throws Exception {
        return new Acting(context).as(caller, act);
    }

    private void as(Caller caller, Act act) throws Exception {
        new Acting(context).as(caller, () -> {
            act.run();
            return null;
        });
    }

    private interface Act {

        void run() throws Exception;
    }

    private void sql(String update) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(update);
        }
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
