package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.PublishInEmergency;
import vn.gov.hanoi.cchc.content.api.ScheduleArticle;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.content.api.TakeBackArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.EmergencyDesk;
import vn.gov.hanoi.cchc.content.boundary.SubmissionDesk;
import vn.gov.hanoi.cchc.it.http.SamplePdf;

/** What is approved is what was read: a word, a credit, an order or a byte that changed in between is refused, and nothing is published. */
@ExtendWith(ArquillianExtension.class)
class ApprovedContentIT {

    private static final String HEAD = "truong-ban-" + UUID.randomUUID();

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(ApprovedContentIT.class, Newsroom.class, SamplePdf.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private SubmissionDesk submission;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private EmergencyDesk emergency;

    /** The parts of an item that somebody may change. */
    record Story(String section, UUID picture, UUID annex, UUID consent, UUID pictureConsent, String text, String alt, String credit,
                 String annexTitle, List<String> authors, String source) {

        ItemDraft draft() {
            SourceDraft reused = new SourceDraft(SourceCredit.Kind.REUSED, source, null, null, true, consent, null, null);
            SourceDraft foreign = new SourceDraft(SourceCredit.Kind.REUSED, "Báo Mẫu", null, null, true, pictureConsent, null, null);
            return new ItemDraft(ItemKind.ARTICLE, "news", "Duyệt đúng bản đã đọc", "Tóm tắt", "<p>" + text + "</p>", UUID.fromString(section),
                authors.stream().map(name -> new AuthorCredit(name, null, "author")).toList(), consent == null ? null : reused, List.of(), List.of(),
                picture == null ? List.of() : List.of(new PictureDraft(picture, alt, credit, foreign, true, null)),
                annex == null ? List.of() : List.of(new AttachmentDraft(annex, annexTitle, false, null)), null, null, false);
        }
    }

    @Test
    void an_approval_of_what_was_changed_meanwhile_is_refused_and_publishes_nothing() throws Exception {
        Story story = story();
        UUID item = newsroom.opens(story.draft());
        Story whole = withFiles(item, story);
        newsroom.saves(item, whole.draft());
        newsroom.submits(item);
        for (Map.Entry<String, UnaryOperator<Story>> change : changes().entrySet()) {
            ApprovalChecks page = newsroom.read(item);
            whole = change.getValue().apply(whole);
            changedMeanwhile(item, whole);
            Map<String, Long> before = newsroom.rows(item);
            for (long version : new long[] {page.version(), newsroom.version(item)}) {
                String code = version == page.version() ? "article.changed" : "article.approve.hash";
                assertThat(approved(item, version, page.contentHash())).as(change.getKey()).isEqualTo(code);
                assertThat(newsroom.text("select concat(outcome, ' ', code) from audit_row where actor = ? order by id desc limit 1", HEAD))
                    .isEqualTo("REFUSED " + code);
                assertThat(scheduled(item, version, page.contentHash())).as(change.getKey()).isEqualTo(code);
                assertThat(inEmergency(item, version, page.contentHash())).as(change.getKey()).isEqualTo(code);
            }
            assertThat(newsroom.rows(item)).as(change.getKey()).isEqualTo(before);
            assertThat(newsroom.state(item)).isEqualTo("SUBMITTED");
        }
        assertThat(newsroom.rows(item)).containsEntry("content_publication", 0L).containsEntry("site_item", 0L).containsEntry("archive_record", 0L);
        assertThat(approved(item, newsroom.version(item), newsroom.read(item).contentHash())).as("what was read last").isEqualTo("done");
        assertThat(newsroom.rows(item)).containsEntry("content_publication", 1L).containsEntry("site_item", 1L).containsEntry("archive_record", 1L);
    }

    @Test
    void a_file_that_is_not_the_one_that_was_read_is_refused() throws Exception {
        Story story = story();
        UUID item = newsroom.opens(story.draft());
        Story whole = withFiles(item, story);
        newsroom.saves(item, whole.draft());
        newsroom.submits(item);
        ApprovalChecks page = newsroom.read(item);
        assertThat(page.clear()).as("with the consents of the text and of its picture").isTrue();
        Map<String, Long> before = newsroom.rows(item);
        for (UUID file : List.of(whole.picture(), whole.annex(), whole.consent(), whole.pictureConsent())) {
            newsroom.changes("update media_file set sha256 = reverse(sha256) where id = ?", file);
            assertThat(approved(item, page.version(), page.contentHash())).isEqualTo("article.check.files-changed");
            assertThat(inEmergency(item, page.version(), page.contentHash())).isEqualTo("article.check.files-changed");
            assertThat(newsroom.read(item).lines()).filteredOn(line -> line.outcome() == CheckOutcome.BLOCKS).singleElement()
                .satisfies(line -> assertThat(line.code()).isEqualTo("files"));
            newsroom.changes("update media_file set sha256 = reverse(sha256) where id = ?", file);
        }
        assertThat(newsroom.rows(item)).isEqualTo(before);
        assertThat(approved(item, page.version(), page.contentHash())).isEqualTo("done");
    }

    @Test
    void a_text_changed_behind_the_portal_is_not_the_one_with_that_fingerprint() throws Exception {
        UUID item = newsroom.opens(story().draft());
        newsroom.submits(item);
        ApprovalChecks page = newsroom.read(item);
        newsroom.changes("update content_article_revision set content = replace(content, '62 thủ tục', '26 thủ tục') where article_id = ?", item);
        assertThat(newsroom.read(item).contentHash()).as("it still claims to be the same").isEqualTo(page.contentHash());
        Map<String, Long> before = newsroom.rows(item);
        assertThat(approved(item, page.version(), page.contentHash())).isEqualTo("article.approve.hash");
        assertThat(scheduled(item, page.version(), page.contentHash())).isEqualTo("article.approve.hash");
        assertThat(inEmergency(item, page.version(), page.contentHash())).isEqualTo("article.approve.hash");
        assertThat(newsroom.rows(item)).isEqualTo(before);
    }

    private static Map<String, UnaryOperator<Story>> changes() {
        Map<String, UnaryOperator<Story>> changes = new LinkedHashMap<>();
        changes.put("text", s -> new Story(s.section, s.picture, s.annex, s.consent, s.pictureConsent, "Rút ngắn 26 thủ tục.", s.alt, s.credit,
            s.annexTitle, s.authors, s.source));
        changes.put("alt text", s -> new Story(s.section, s.picture, s.annex, s.consent, s.pictureConsent, s.text, "Người dân chờ ở quầy số 3",
            s.credit, s.annexTitle, s.authors, s.source));
        changes.put("credit", s -> new Story(s.section, s.picture, s.annex, s.consent, s.pictureConsent, s.text, s.alt, "Ảnh: Trần Bình",
            s.annexTitle, s.authors, s.source));
        changes.put("order of the authors", s -> new Story(s.section, s.picture, s.annex, s.consent, s.pictureConsent, s.text, s.alt, s.credit,
            s.annexTitle, List.of(s.authors.get(1), s.authors.get(0)), s.source));
        changes.put("title of a file", s -> new Story(s.section, s.picture, s.annex, s.consent, s.pictureConsent, s.text, s.alt, s.credit,
            "Phụ lục 2", s.authors, s.source));
        changes.put("source", s -> new Story(s.section, s.picture, s.annex, s.consent, s.pictureConsent, s.text, s.alt, s.credit,
            s.annexTitle, s.authors, "Báo Khác"));
        return changes;
    }

    private Story story() throws Exception {
        return new Story(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'"), null, null, null, null,
            "Rút ngắn 62 thủ tục.", "Người dân nộp hồ sơ ở bộ phận một cửa", "Ảnh: Nguyễn An", "Phụ lục 1", List.of("Nguyễn An", "Trần Bình"), "Báo Mẫu");
    }

    private Story withFiles(UUID item, Story s) throws Exception {
        return new Story(s.section, newsroom.attachesPicture(item), newsroom.attachesPdf(item, "phu-luc.pdf"),
            newsroom.attachesPdf(item, "chap-thuan.pdf"), newsroom.attachesPdf(item, "chap-thuan-anh.pdf"), s.text, s.alt, s.credit, s.annexTitle,
            s.authors, s.source);
    }

    /** The editor takes it back, changes it and submits it again while somebody has the page of before open. */
    private void changedMeanwhile(UUID item, Story changed) throws Exception {
        newsroom.editor(() -> {
            submission.takeBack(new TakeBackArticle(item, newsroom.version(item)));
            return null;
        });
        newsroom.saves(item, changed.draft());
        newsroom.submits(item);
    }

    private String approved(UUID item, long version, String hash) throws Exception {
        return newsroom.outcome(HEAD, Newsroom.APPROVER, () -> approval.approve(new ApproveArticle(item, version, hash, true)));
    }

    private String scheduled(UUID item, long version, String hash) throws Exception {
        return newsroom.outcome(HEAD, Newsroom.APPROVER, () -> approval.schedule(
            new ScheduleArticle(item, version, hash, Instant.now().plusSeconds(3_600), "Chờ lễ công bố", true)));
    }

    private String inEmergency(UUID item, long version, String hash) throws Exception {
        return newsroom.outcome(HEAD, Newsroom.APPROVER, () -> emergency.publish(new PublishInEmergency(item, version, hash, "Cần ngay", true)));
    }
}
