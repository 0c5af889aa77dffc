package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ClipDraft;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.ScheduleArticle;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.content.boundary.DueDesk;
import vn.gov.hanoi.cchc.it.http.SamplePdf;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;

/** At its hour an item becomes public only if it still may; and whose consent ends later is told to those who can ask for another. */
@ExtendWith(ArquillianExtension.class)
class DueItemsIT {

    private static final LocalDate TODAY = LocalDate.now(ClockProducer.HANOI);
    private static final String HEAD = "truong-ban-" + UUID.randomUUID();
    private static final Set<String> PORTAL = Set.of(Permission.SYSTEM);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(DueItemsIT.class, Newsroom.class, SamplePdf.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private DueDesk due;
    @Inject
    private ArticleQueries articles;

    @Test
    void what_may_not_be_public_any_more_at_its_hour_is_put_off_and_its_approvers_are_told_why() throws Exception {
        LocalDate yesterday = TODAY.minusDays(1);
        UUID ended = submitted(TODAY.plusDays(1));
        UUID rewritten = submitted(TODAY.plusDays(90));
        UUID sound = submitted(TODAY.plusDays(90));
        for (UUID item : List.of(ended, rewritten, sound)) {
            ApprovalChecks page = newsroom.read(item);
            assertThat(newsroom.outcome(HEAD, Newsroom.APPROVER, () -> approval.schedule(new ScheduleArticle(item, page.version(),
                page.contentHash(), Instant.now().plus(Duration.ofDays(2)), "Chờ lễ công bố", true)))).isEqualTo("done");
        }
        // two days pass
        newsroom.changes("update content_article_revision set content = replace(content, ?, ?) where article_id = ? and number = 2",
            TODAY.plusDays(1), yesterday, ended);
        newsroom.changes("update content_article_revision set content_hash = sha2(content, 256) where article_id = ? and number = 2", ended);
        newsroom.changes("update content_article_revision set content = replace(content, '62 thủ tục', '26 thủ tục') where article_id = ? and number = 2",
            rewritten);
        for (UUID item : List.of(ended, rewritten, sound)) {
            newsroom.changes("update content_article set scheduled_at = utc_timestamp(6) where id = ?", item);
        }
        await(sound, "PUBLISHED");
        await(ended, "SUBMITTED");
        await(rewritten, "SUBMITTED");

        putOff(ended, "Văn bản chấp thuận hết hạn ngày " + yesterday.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        putOff(rewritten, "Nội dung đã khác với bản bạn đọc");
        assertThat(newsroom.rows(sound)).containsEntry("site_item", 1L).containsEntry("content_publication", 1L);
        assertThat(newsroom.text("select group_concat(topic) from notification_message where reference = ?", sound)).isNull();
    }

    @Test
    void a_consent_that_ends_is_told_to_the_editors_once_and_the_item_stays_until_somebody_decides() throws Exception {
        UUID item = submitted(TODAY);
        ApprovalChecks page = newsroom.read(item);
        assertThat(newsroom.outcome(HEAD, Newsroom.APPROVER, () -> approval.approve(new ApproveArticle(item, page.version(), page.contentHash(), true))))
            .as("on the last day").isEqualTo("done");
        expired(item);
        assertThat(told(item)).as("it has not ended").isNull();
        // a day passes
        newsroom.changes("update content_article set permission_until = ? where id = ?", TODAY.minusDays(1), item);
        expired(item);
        // another node had the same list
        expired(item);
        assertThat(told(item)).isEqualTo("PERMISSION content.edit content.permission");
        assertThat(newsroom.text("select concat(subject, ' ', body) from notification_message where reference = ?", item)).contains("Báo Mẫu");
        assertThat(newsroom.rows(item)).containsEntry("site_item", 1L);
        assertThat(newsroom.text("select visible from site_item where item = ?", item)).isEqualTo("1");
        assertThat(newsroom.state(item)).isEqualTo("PUBLISHED");
        assertThat(newsroom.editor(() -> articles.waitingForMe())).filteredOn(task -> task.item().equals(item)).singleElement()
            .satisfies(task -> assertThat(task.reason()).isEqualTo(WaitingReason.PERMISSION_EXPIRED))
            .satisfies(task -> assertThat(task.detail()).isEqualTo("Báo Mẫu"));
        assertThat(newsroom.as(HEAD, Newsroom.APPROVER, () -> articles.waitingForMe())).noneMatch(task -> task.item().equals(item));
    }

    @Test
    void of_a_text_a_picture_and_a_sound_from_elsewhere_the_consent_that_ends_first_counts_and_its_source_is_named() throws Exception {
        for (String first : List.of("Hãng ảnh Mẫu", "Đài Mẫu", "Báo Mẫu")) {
            UUID item = reused(first);
            ApprovalChecks page = newsroom.read(item);
            assertThat(newsroom.outcome(HEAD, Newsroom.APPROVER, () -> approval.approve(new ApproveArticle(item, page.version(), page.contentHash(), true))))
                .as(first).isEqualTo("done");
            assertThat(newsroom.text("select permission_until from content_article where id = ?", item)).as(first).isEqualTo(TODAY.toString());
            expired(item);
            assertThat(told(item)).as("it has not ended").isNull();
            // a day passes
            newsroom.changes("update content_article set permission_until = ? where id = ?", TODAY.minusDays(1), item);
            expired(item);
            assertThat(told(item)).isEqualTo("PERMISSION content.edit content.permission");
            assertThat(newsroom.text("select body from notification_message where reference = ?", item)).contains(first);
            assertThat(newsroom.editor(() -> articles.waitingForMe())).filteredOn(task -> task.item().equals(item)).singleElement()
                .satisfies(task -> assertThat(task.detail()).isEqualTo(first));
        }
    }

    /** Text, picture and sound of three others, of whom this one's consent ends today and the others' later. */
    private UUID reused(String first) throws Exception {
        UUID item = newsroom.opens(draft(null));
        UUID consent = newsroom.attachesPdf(item, "chap-thuan.pdf");
        UUID picture = newsroom.attachesPicture(item);
        UUID sound = newsroom.attaches(item, "loi-ke.ogg", sound());
        newsroom.saves(item, draft(from("Báo Mẫu", consent, first), List.of(new PictureDraft(picture, "Quầy tiếp nhận hồ sơ", "Ảnh: Lê Hà",
            from("Hãng ảnh Mẫu", consent, first), true, null)), List.of(new AttachmentDraft(sound, "Lời kể", false,
            new ClipDraft("Ghi âm: Lê Hà", from("Đài Mẫu", consent, first), "Lời kể của một người dân.", null, null)))));
        newsroom.submits(item);
        return item;
    }

    private static SourceDraft from(String name, UUID consent, String first) {
        return new SourceDraft(SourceCredit.Kind.REUSED, name, null, null, true, consent, "Một lần", name.equals(first) ? TODAY : TODAY.plusDays(40));
    }

    /** The beginning of a sound, each time another one. */
    private static byte[] sound() {
        return ByteBuffer.allocate(96).put("OggS\0\2".getBytes(StandardCharsets.ISO_8859_1)).put(new byte[20]).put(new byte[] {1, 30})
            .put("OpusHead".getBytes(StandardCharsets.ISO_8859_1)).putLong(System.nanoTime()).array();
    }

    private void putOff(UUID item, String why) throws Exception {
        Map<String, Long> rows = newsroom.rows(item);
        assertThat(rows).containsEntry("content_publication", 0L).containsEntry("site_item", 0L).containsEntry("archive_record", 0L);
        assertThat(newsroom.text("select concat(coalesce(public_number, '-'), coalesce(scheduled_at, '-')) from content_article where id = ?", item))
            .isEqualTo("--");
        assertThat(newsroom.text("select reason from content_decision where article_id = ? and step = 'PUT_OFF'", item)).startsWith(why);
        assertThat(told(item)).isEqualTo("PERMISSION content.approve content.put-off");
        assertThat(newsroom.text("select body from notification_message where reference = ?", item)).contains(why);
        assertThat(newsroom.as(HEAD, Newsroom.APPROVER, () -> articles.waitingForMe())).filteredOn(task -> task.item().equals(item)).singleElement()
            .satisfies(task -> assertThat(task.reason()).isEqualTo(WaitingReason.APPROVAL));
    }

    /** Audience and topic of everything that was told about it, or null. */
    private String told(UUID item) throws Exception {
        return newsroom.text("select group_concat(concat(audience_kind, ' ', audience_key, ' ', topic)) from notification_message where reference = ?", item);
    }

    private void expired(UUID item) throws Exception {
        newsroom.as("schedule:content.permissions", PORTAL, () -> {
            due.permissionExpired(item);
            return null;
        });
    }

    /** A reused text that waits for approval, with a consent up to and with that day; in its second revision. */
    private UUID submitted(LocalDate until) throws Exception {
        UUID item = newsroom.opens(draft(null));
        UUID consent = newsroom.attachesPdf(item, "chap-thuan.pdf");
        newsroom.saves(item, draft(new SourceDraft(SourceCredit.Kind.REUSED, "Báo Mẫu", null, null, true, consent, "Một lần", until)));
        newsroom.submits(item);
        return item;
    }

    private ItemDraft draft(SourceDraft source) throws Exception {
        return draft(source, List.of(), List.of());
    }

    private ItemDraft draft(SourceDraft source, List<PictureDraft> pictures, List<AttachmentDraft> attachments) throws Exception {
        UUID section = UUID.fromString(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'"));
        return new ItemDraft(ItemKind.ARTICLE, "news", "Bài dùng lại có chấp thuận", "Tóm tắt", "<p>Rút ngắn 62 thủ tục.</p>", section,
            List.of(new AuthorCredit("Nguyễn An", null, "author")), source, List.of(), List.of(), pictures, attachments, null, null, false);
    }

    private void await(UUID item, String state) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!state.equals(newsroom.state(item))) {
            assertThat(System.nanoTime()).as("the schedule has dealt with " + item).isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
