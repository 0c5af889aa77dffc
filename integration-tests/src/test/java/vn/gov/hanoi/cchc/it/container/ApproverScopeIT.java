package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.ApproverScope;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PublishInEmergency;
import vn.gov.hanoi.cchc.content.api.ReturnArticle;
import vn.gov.hanoi.cchc.content.api.ReviewEmergency;
import vn.gov.hanoi.cchc.content.api.ScheduleArticle;
import vn.gov.hanoi.cchc.content.api.UnscheduleArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.ApproverScopeDesk;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.content.boundary.EmergencyDesk;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.it.http.SamplePdf;
import vn.gov.hanoi.cchc.shared.Permission;

/** Who decides about which sections is data: whoever has some decides about those and what is below them, and about nothing else. */
@ExtendWith(ArquillianExtension.class)
class ApproverScopeIT {

    private static final String REFUSED = "article.check.scope";

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(ApproverScopeIT.class, Newsroom.class, SamplePdf.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private ApproverScopeDesk scopes;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private EmergencyDesk emergency;
    @Inject
    private ManuscriptQueries manuscripts;
    @Inject
    private ArticleQueries articles;

    private final String near = "nguoi-duyet-" + UUID.randomUUID();
    private final String free = "truong-ban-" + UUID.randomUUID();

    /** One of the two decides about the City leaders only; the items are decisions of the City. */
    @BeforeEach
    void narrow() throws Exception {
        decides("lanh-dao-thanh-pho");
    }

    @Test
    void an_approver_of_other_sections_decides_nothing_and_is_told_so_before_he_tries() throws Exception {
        UUID item = submitted();
        ApprovalChecks page = newsroom.as(near, Newsroom.APPROVER, () -> manuscripts.checks(item)).orElseThrow();
        assertThat(page.lines()).filteredOn(line -> line.outcome() == CheckOutcome.BLOCKS).singleElement()
            .satisfies(line -> assertThat(line.code()).isEqualTo("scope"));
        assertThat(asked(near, item)).isFalse();
        assertThat(asked(free, item)).isTrue();
        Map<String, Long> before = newsroom.rows(item);
        assertThat(outcome(near, () -> approval.approve(new ApproveArticle(item, page.version(), page.contentHash(), true)))).isEqualTo(REFUSED);
        assertThat(outcome(near, () -> approval.schedule(schedule(item, page)))).isEqualTo(REFUSED);
        assertThat(outcome(near, () -> approval.returnToEditor(new ReturnArticle(item, page.version(), "Viết lại")))).isEqualTo(REFUSED);
        assertThat(outcome(near, () -> emergency.publish(new PublishInEmergency(item, page.version(), page.contentHash(), "Gấp", true)))).isEqualTo(REFUSED);
        assertThat(newsroom.text("select concat(outcome, ' ', code) from audit_row where actor = ? order by id desc limit 1", near))
            .isEqualTo("REFUSED " + REFUSED);
        assertThat(newsroom.rows(item)).isEqualTo(before);
        assertThat(newsroom.state(item)).isEqualTo("SUBMITTED");

        assertThat(outcome(free, () -> approval.schedule(schedule(item, page)))).isEqualTo("done");
        assertThat(outcome(near, () -> approval.unschedule(new UnscheduleArticle(item, newsroom.version(item), "Thôi")))).isEqualTo(REFUSED);
        assertThat(newsroom.state(item)).isEqualTo("SCHEDULED");
    }

    @Test
    void what_was_published_in_emergency_is_reviewed_by_those_who_decide_about_its_section() throws Exception {
        UUID item = submitted();
        ApprovalChecks page = newsroom.read(item);
        assertThat(outcome(free, () -> emergency.publish(new PublishInEmergency(item, page.version(), page.contentHash(), "Gấp", true)))).isEqualTo("done");
        UUID publication = UUID.fromString(newsroom.text("select publication_id from content_emergency where article_id = ?", item));
        assertThat(asked(near, item)).as("nobody is asked for what he may not do").isFalse();
        assertThat(outcome(near, () -> emergency.review(new ReviewEmergency(publication, "Đúng")))).isEqualTo(REFUSED);
        assertThat(newsroom.text("select reviewed_at from content_emergency where article_id = ?", item)).isNull();
        decides("van-ban");
        assertThat(asked(near, item)).isTrue();
        assertThat(outcome(near, () -> emergency.review(new ReviewEmergency(publication, "Đúng")))).isEqualTo("done");
        assertThat(asked(near, item)).isFalse();
    }

    @Test
    void a_section_comes_with_what_is_below_it_and_no_section_means_all() throws Exception {
        for (List<String> scope : List.of(List.of("quyet-dinh"), List.of("van-ban"), List.<String>of(), List.of("lanh-dao-thanh-pho", "van-ban-thanh-pho"))) {
            decides(scope.toArray(new String[0]));
            UUID item = submitted();
            ApprovalChecks page = newsroom.read(item);
            assertThat(asked(near, item)).as(scope.toString()).isTrue();
            assertThat(outcome(near, () -> approval.approve(new ApproveArticle(item, page.version(), page.contentHash(), true)))).as(scope.toString())
                .isEqualTo("done");
        }
        decides("ke-hoach");
        UUID beside = submitted();
        ApprovalChecks page = newsroom.read(beside);
        assertThat(outcome(near, () -> approval.approve(new ApproveArticle(beside, page.version(), page.contentHash(), true)))).isEqualTo(REFUSED);
    }

    private void decides(String... slugs) throws Exception {
        Set<UUID> sections = new java.util.HashSet<>();
        for (String slug : slugs) {
            sections.add(section(slug));
        }
        newsroom.as("quan-tri", Set.of(Permission.ACCOUNT_MANAGE), () -> {
            scopes.set(new ApproverScope(Newsroom.account(near), sections));
            return null;
        });
    }

    private UUID section(String slug) throws Exception {
        return UUID.fromString(newsroom.text("select id from content_section where slug = ?", slug));
    }

    /** Whether the item is among what waits for a person. */
    private boolean asked(String person, UUID item) throws Exception {
        return newsroom.as(person, Newsroom.APPROVER, () -> articles.waitingForMe()).stream().anyMatch(task -> task.item().equals(item));
    }

    private String outcome(String person, Newsroom.Act act) throws Exception {
        return newsroom.outcome(person, Newsroom.APPROVER, act);
    }

    private static ScheduleArticle schedule(UUID item, ApprovalChecks page) {
        return new ScheduleArticle(item, page.version(), page.contentHash(), Instant.now().plusSeconds(90_000), "Chờ lễ công bố", true);
    }

    private UUID submitted() throws Exception {
        UUID item = newsroom.opens(new ItemDraft(ItemKind.ARTICLE, "news", "Quyết định mới có hiệu lực", "Tóm tắt", "<p>Nội dung.</p>",
            section("quyet-dinh"), List.of(new AuthorCredit("Nguyễn An", null, "author")), null, List.of(), List.of(), List.of(), List.of(), null,
            null, false));
        newsroom.submits(item);
        return item;
    }
}
