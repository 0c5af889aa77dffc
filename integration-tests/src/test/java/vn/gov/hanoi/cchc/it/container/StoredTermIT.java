package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentTermView;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.MoveDocumentTerm;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.api.SavedRevision;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.content.boundary.DocumentTermDesk;
import vn.gov.hanoi.cchc.content.boundary.DocumentTermQueries;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.content.control.ImportedLines;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.EnterSubmission;
import vn.gov.hanoi.cchc.intake.api.MoveReceiptTerm;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.api.Supplier;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptTermDesk;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptTermQueries;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.rules.api.AddRuleValue;
import vn.gov.hanoi.cchc.rules.api.AffectedDue;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.PutCalendarDay;
import vn.gov.hanoi.cchc.rules.api.RetireCalendarDay;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.boundary.CalendarDesk;
import vn.gov.hanoi.cchc.rules.boundary.RuleDesk;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** A due date is counted once and kept; an edit of the calendar or of a rule lists what it would move, and a person moves it. */
@ExtendWith(ArquillianExtension.class)
class StoredTermIT {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<String> EDITOR = Set.of(Permission.CONTENT_EDIT, Permission.CONTENT_READ);
    private static final Set<String> APPROVER = Set.of(Permission.CONTENT_APPROVE, Permission.CONTENT_READ);
    private static final Set<String> KEEPER = Set.of(Permission.RULES_READ, Permission.RULES_MANAGE);
    private static final Set<String> OFFICE = Set.of(Permission.INTAKE_ENTER, Permission.INTAKE_TRIAGE, Permission.INTAKE_READ);
    /** A week of October has no holiday and no day in lieu. */
    private static final LocalDate MONDAY =
        LocalDate.now(HANOI).withMonth(10).withDayOfMonth(10).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private static final Instant STORED = end(MONDAY.plusDays(7));
    private static final Instant MOVED = end(MONDAY.plusDays(8));

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(StoredTermIT.class);
    }

    @Inject
    private EditorialDesk editorial;
    @Inject
    private ArticleQueries articles;
    @Inject
    private DocumentTermDesk desk;
    @Inject
    private DocumentTermQueries terms;
    @Inject
    private CalendarDesk calendar;
    @Inject
    private ReceptionDesk reception;
    @Inject
    private ReceiptTermDesk receiptDesk;
    @Inject
    private ReceiptTermQueries receiptTerms;
    @Inject
    private RuleDesk ruleDesk;
    @Inject
    private ImportedLines lines;
    @Inject
    private CallerContext context;
    @Resource
    private UserTransaction transaction;
    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource database;

    @Test
    void a_day_off_moves_no_stored_term_until_somebody_says_so() throws Exception {
        UUID item = UUID.randomUUID();
        SavedRevision opened = as("lan-han", EDITOR, () -> editorial.open(new OpenArticle(item, document("Quyết định thử hạn", MONDAY))));
        DocumentTermView first = newest(item);
        assertThat(first.dueAt()).isEqualTo(STORED);
        assertThat(first.ruleKey()).isEqualTo("publicInfo.publish.max");
        assertThat(first.ruleVersion()).isPositive();
        assertThat(first.calendarVersion()).isPositive();
        assertThat(first.trace()).contains(MONDAY.toString());
        assertThat(affected(item)).isEmpty();

        LocalDate off = MONDAY.plusDays(2);
        keep(() -> calendar.put(new PutCalendarDay(off, null, DayKind.HOLIDAY, "Nghỉ (kiểm thử)", "Thông báo (kiểm thử)", RuleStatus.PROVISIONAL)));
        try {
            SavedRevision saved = as("lan-han", EDITOR,
                () -> editorial.save(new SaveArticle(item, opened.version(), document("Quyết định thử hạn, bản 2", MONDAY), null)));
            assertThat(history(item)).as("the same day of issue starts nothing anew").hasSize(1);
            assertThat(waiting(item)).isEqualTo(STORED);
            AffectedDue named = affected(item).orElseThrow();
            assertThat(named.stored().dueAt()).isEqualTo(STORED);
            assertThat(named.today().dueAt()).isEqualTo(MOVED);
            assertThat(named.title()).isEqualTo("Quyết định thử hạn, bản 2");
            assertThat(as("giu-lich", KEEPER, () -> terms.affected()).rows()).filteredOn(due -> due.item().equals(item)).singleElement()
                .extracting(AffectedDue::title).as("who keeps the calendar reads no documents").isNull();

            assertThatThrownBy(() -> move(item, 1, STORED)).as("another date than was read")
                .isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo("article.term.changed"));
            move(item, 1, MOVED);

            assertThat(waiting(item)).isEqualTo(MOVED);
            assertThat(affected(item)).isEmpty();
            assertThat(history(item)).extracting(DocumentTermView::dueAt).containsExactly(MOVED, STORED);
            assertThat(newest(item).reason()).isEqualTo("Nghỉ theo thông báo");
            assertThat(newest(item).by()).isEqualTo("truong-ban-han");
            assertThat(newest(item).calendarVersion()).isGreaterThan(first.calendarVersion());
            assertThat(text("select concat(desk, '.', method, ' ', outcome) from audit_row where actor = 'truong-ban-han' order by id desc limit 1"))
                .isEqualTo("content.DocumentTermDesk.move DONE");

            as("lan-han", EDITOR, () -> editorial.save(new SaveArticle(item, saved.version(), document("Quyết định thử hạn", MONDAY.plusDays(1)), null)));
            assertThat(history(item)).as("another day of issue starts a new term").hasSize(3);
        } finally {
            long version = Long.parseLong(text("select version from rules_calendar_day where day = '" + off + "'"));
            keep(() -> calendar.retire(new RetireCalendarDay(off, version, "Hết kiểm thử")));
        }
    }

    @Test
    void what_was_public_before_it_came_has_no_term() throws Exception {
        String key = "han-" + UUID.randomUUID();
        String line = "{\"id\": \"" + key + "\", \"title\": \"Văn bản cũ\", \"category\": \"van-ban\", \"body_html\": \"<p>Toàn văn</p>\", "
            + "\"published_at\": \"2024-01-02T08:00:00+07:00\", \"document\": {\"number\": \"5\", \"code\": \"QĐ-UBND\", \"type\": \"Quyết định\", "
            + "\"issue_date\": \"2024-01-02\", \"issuer\": \"Ủy ban nhân dân Thành phố Hà Nội\"}}";
        Set<String> importer = Set.of(Permission.SYSTEM);
        as("nhap-han", importer, () -> {
            transaction.begin();
            lines.bring(line, context.caller(), Instant.now().truncatedTo(ChronoUnit.MICROS));
            transaction.commit();
            return null;
        });
        String item = text("select a.id from content_import_item i join content_article a on a.id = i.article_id where i.source_key like '%" + key
            + "' and a.kind = 'DOCUMENT' and a.public_number is not null");
        assertThat(item).isNotNull();
        assertThat(text("select count(*) from content_document_term where article_id = '" + item + "'")).isEqualTo("0");
    }

    @Test
    void the_hours_of_a_receipt_follow_another_value_of_their_rule_when_somebody_says_so() throws Exception {
        Instant event = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(47));
        ReceiptAnswer answer = as("thuong-truc-han", OFFICE, () -> reception.enterSubmission(new EnterSubmission(Channel.DESK_PAPER,
            new Supplier(null, "Người gửi kiểm thử", null), Instant.now().minusSeconds(1), new SuppliedWork(ReceiptKind.NEWS, "Tin thử hạn " + event,
                null, "<p>Nội dung</p>", event, List.of(), null, null, List.of(), List.of(), false), true, null)));
        UUID receipt = UUID.fromString(text("select id from intake_receipt where number = '" + answer.number() + "'"));
        assertThat(affectedReceipt(receipt)).isEmpty();

        value("46");
        try {
            AffectedDue named = affectedReceipt(receipt).orElseThrow();
            assertThat(named.stored().dueAt()).isEqualTo(event.plus(Duration.ofHours(48)));
            assertThat(named.today().dueAt()).isEqualTo(event.plus(Duration.ofHours(46)));
            assertThat(text("select late from intake_receipt where id = '" + receipt + "'")).isEqualTo("0");
            as("thuong-truc-han", OFFICE, () -> {
                receiptDesk.move(new MoveReceiptTerm(receipt, named.version(), named.today().dueAt(), "Sửa giá trị nhập sai"));
                return null;
            });
            assertThat(affectedReceipt(receipt)).isEmpty();
            assertThat(text("select late from intake_receipt where id = '" + receipt + "'")).as("judged anew").isEqualTo("1");
            assertThat(text("select detail from intake_event where receipt_id = '" + receipt + "' and type = 'DUE_MOVED'"))
                .startsWith("Hạn cũ ").contains("hạn mới").endsWith("Sửa giá trị nhập sai");
        } finally {
            value("48");
        }
    }

    /** In the place of the value that holds. */
    private void value(String hours) throws Exception {
        LocalDate from = LocalDate.parse(text("select max(valid_from) from rules_rule where superseded = 0 and rule_key = 'intake.event.max'"));
        as("giu-lich", KEEPER, () -> ruleDesk.add(
            new AddRuleValue("intake.event.max", hours, null, from, null, "QĐ 819 Đ6.1a (kiểm thử)", RuleStatus.VERIFIED)));
    }

    private Optional<AffectedDue> affectedReceipt(UUID receipt) throws Exception {
        return as("thuong-truc-han", OFFICE, () -> receiptTerms.affected()).rows().stream().filter(due -> due.item().equals(receipt)).findFirst();
    }

    private void move(UUID item, int number, Instant dueAt) throws Exception {
        as("truong-ban-han", APPROVER, () -> {
            desk.move(new MoveDocumentTerm(item, number, dueAt, "Nghỉ theo thông báo"));
            return null;
        });
    }

    private Optional<AffectedDue> affected(UUID item) throws Exception {
        return as("lan-han", EDITOR, () -> terms.affected()).rows().stream().filter(due -> due.item().equals(item)).findFirst();
    }

    private List<DocumentTermView> history(UUID item) throws Exception {
        return as("lan-han", EDITOR, () -> terms.of(item));
    }

    private DocumentTermView newest(UUID item) throws Exception {
        return history(item).get(0);
    }

    /** By when, on the first page of its editor. */
    private Instant waiting(UUID item) throws Exception {
        return as("lan-han", EDITOR, () -> articles.waitingForMe()).stream().filter(task -> task.item().equals(item)).findFirst().orElseThrow().by();
    }

    private static ItemDraft document(String title, LocalDate issuedOn) {
        return new ItemDraft(ItemKind.DOCUMENT, "document", title, null, "<p>Toàn văn</p>", null, List.of(), null, List.of(), List.of(), List.of(),
            List.of(), new DocumentFacts("12", "QĐ-UBND", "Quyết định", false, issuedOn, null, "Ủy ban nhân dân Thành phố Hà Nội", null, null, null, 0,
                null), null, false);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(HANOI).toInstant();
    }

    private void keep(Runnable act) throws Exception {
        as("giu-lich", KEEPER, () -> {
            act.run();
            return null;
        });
    }

    private <T> T as(String name, Set<String> permissions, Callable<T> act) throws Exception {
        return new Acting(context).as(name, permissions, act);
    }

    private String text(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
