package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.WithdrawArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.WithdrawalDesk;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.SearchAnswer;
import vn.gov.hanoi.cchc.site.api.SearchFilter;
import vn.gov.hanoi.cchc.site.boundary.SearchQueries;

/** What was public and is hidden, withdrawn or sealed, is found by no word of its title, text or file, and stands under no address that it had. */
@ExtendWith(ArquillianExtension.class)
class HiddenItemIT {

    private static final Set<String> HEAD = Set.of(Permission.OFFICE_ENTER, Permission.CONTENT_APPROVE, Permission.CONTENT_READ, Permission.CONTENT_WITHDRAW);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(HiddenItemIT.class, Shown.class, Newsroom.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private WithdrawalDesk withdrawal;
    @Inject
    private SearchQueries search;
    @Inject
    private PortalSettings settings;

    /**
     * A public item whose words nothing else has.
     *
     * @param own   addresses of its own
     * @param lists addresses where it is among others
     */
    record Shown(UUID item, UUID file, String inTitle, String inText, String inFile, List<String> own, List<String> lists) {

        List<String> words() {
            return List.of(inTitle, inText, inFile);
        }

        /** Last part of the address of its page. */
        String name() {
            return own.get(0).substring(own.get(0).lastIndexOf('/') + 1);
        }
    }

    @Test
    void a_withdrawn_item_is_in_no_answer_and_under_no_address_the_moment_the_decision_returns() throws Exception {
        Shown shown = shown();
        Map<String, String> tags = asked(shown);
        newsroom.as("truong-ban", HEAD, () -> {
            withdrawal.withdraw(new WithdrawArticle(shown.item, newsroom.version(shown.item), "Đăng để thử", null));
            return null;
        });
        isFoundNowhere(shown);
        // the marker may say what was withdrawn
        isUnderNoAddress(shown, tags, List.of(shown.inText, shown.inFile));
    }

    @Test
    void a_sealed_item_is_in_no_answer_and_under_no_address_and_its_words_are_kept_nowhere_for_readers() throws Exception {
        Shown shown = shown();
        Map<String, String> tags = asked(shown);
        newsroom.becomes(shown.file, "TUYỆT MẬT\n" + shown.inFile);
        Newsroom.await("its page is gone", () -> Newsroom.answers(shown.own.get(0), null).statusCode() == 410);
        assertThat(newsroom.state(shown.item)).isEqualTo("SEALED");
        isFoundNowhere(shown);
        isUnderNoAddress(shown, tags, shown.words());
        HttpResponse<String> guessed = Newsroom.answers("/bai-viet/x" + shown.name().substring(shown.name().lastIndexOf('-')), null);
        assertThat(guessed.statusCode()).as("asked by its number alone").isEqualTo(410);
        assertThat(guessed.body() + guessed.headers().map()).doesNotContain(shown.words());
        assertThat(newsroom.text("select count(*) from site_file_text where body like concat('%', ?, '%')", shown.inFile)).isEqualTo("0");
        assertThat(newsroom.text("select concat(title, summary, page, body_html, coalesce(title_en, ''), coalesce(page_en, '')) from site_item where item = ?", shown.item))
            .doesNotContain(shown.words());
    }

    private Shown shown() throws Exception {
        String name = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String run = "zu" + name + Long.toString(System.nanoTime() & 0xffffff, 36).replaceAll("[0-9]", "w");
        UUID item = newsroom.opens(draft(run, null));
        UUID file = newsroom.attaches(item, "bao-cao.txt", ("Báo cáo về " + run + "f trong quý").getBytes(StandardCharsets.UTF_8));
        newsroom.saves(item, draft(run, file));
        newsroom.submits(item);
        newsroom.as("truong-ban", HEAD, () -> {
            approval.approve(new ApproveArticle(item, newsroom.version(item), newsroom.read(item).contentHash(), true));
            return null;
        });
        String number = newsroom.text("select public_number from site_item where item = ?", item);
        String page = newsroom.text("select concat('/bai-viet/', slug, '-', public_number) from site_item where item = ?", item);
        String version = newsroom.text("select max(revision_number) from site_item_version where public_number = ?", number);
        String record = "/luu-tru/" + newsroom.text("select permanent_id from site_item where item = ?", item);
        String download = "/tep/" + number + "/" + newsroom.text("select name from site_file where public_number = ?", number);
        Shown shown = new Shown(item, file, run + "t", run + "b", run + "f",
            List.of(page, page + "?ban-in=1", page + "/lich-su", page + "/lich-su?ban=" + version, "/en" + page, record, "/en" + record, record + "/1/index.html",
                record + "/1/metadata.json", "/api/v1/articles/" + number, download,
                "/api/v1/oembed?url=" + URLEncoder.encode(settings.baseUrl() + page, StandardCharsets.UTF_8)),
            List.of("/rss.xml", "/atom.xml", "/rss/tinh-hinh-ket-qua.xml", "/en/atom.xml", "/sitemap-tin-moi.xml", "/api/v1/articles?limit=100",
                "/chuyen-muc/tinh-hinh-ket-qua", "/en/chuyen-muc/tinh-hinh-ket-qua", "/tim-kiem?q=" + run + "t", "/tim-kiem?q=" + run + "b", "/tim-kiem?q=" + run + "f",
                "/en/tim-kiem?q=" + run + "t", "/api/v1/search?q=" + run + "b", "/tim-kiem/rss.xml?q=" + run + "b", "/en/tim-kiem/atom.xml?q=" + run + "f"));
        isFound(shown);
        return shown;
    }

    /** Otherwise nothing would be shown by its being gone. */
    private void isFound(Shown shown) throws Exception {
        Newsroom.await("the words of its file are found", () -> !ask(shown.inFile).page().rows().isEmpty());
        assertThat(ask(shown.inFile).page().rows()).singleElement().satisfies(row -> assertThat(row.inFile()).isTrue());
        for (String word : shown.words()) {
            SearchAnswer answer = ask(word);
            assertThat(answer.page().total()).as(word).isEqualTo(1);
            assertThat(answer.kinds()).as(word).singleElement().satisfies(kind -> assertThat(kind.items()).isEqualTo(1));
            assertThat(answer.page().rows().get(0).title().found() || answer.page().rows().get(0).excerpt().found()).as(word).isTrue();
        }
        assertThat(search.suggestions("chuyen " + shown.inTitle, false)).isNotEmpty();
        Newsroom.await("its package is written", () -> Newsroom.answers(shown.own.get(7), null).statusCode() == 200);
    }

    /** Asks for everything twice, so that what may be kept is kept, and learns the tags. */
    private Map<String, String> asked(Shown shown) throws Exception {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String path : shown.own) {
            assertThat(Newsroom.answers(path, null).statusCode()).as(path).isEqualTo(200);
            tags.put(path, Newsroom.answers(path, null).headers().firstValue("ETag").orElse("*"));
        }
        for (String path : shown.lists) {
            assertThat(Newsroom.answers(path, null).body()).as(path).contains(shown.inTitle + "x");
            tags.put(path, Newsroom.answers(path, null).headers().firstValue("ETag").orElse("*"));
        }
        return tags;
    }

    private void isFoundNowhere(Shown shown) {
        for (String word : shown.words()) {
            SearchAnswer answer = ask(word);
            assertThat(answer.page().rows()).as(word).isEmpty();
            assertThat(answer.page().total()).as(word).isZero();
            assertThat(List.of(answer.kinds(), answer.sections(), answer.organs(), answer.years())).as(word).allMatch(List::isEmpty);
            assertThat(search.suggestions(word, false)).isEmpty();
            assertThat(search.suggestions(word, true)).as(word).isEmpty();
            assertThat(String.valueOf(ask(word.substring(0, word.length() - 1)).better())).doesNotContain(word);
        }
        assertThat(search.suggestions("chuyen " + shown.inTitle, false)).isEmpty();
    }

    /** @param unsaid words that its own addresses do not say any more */
    private void isUnderNoAddress(Shown shown, Map<String, String> tags, List<String> unsaid) throws Exception {
        for (Map.Entry<String, String> known : tags.entrySet()) {
            String path = known.getKey();
            for (String tag : new String[] {null, known.getValue()}) {
                HttpResponse<String> answer = Newsroom.answers(path, tag);
                boolean own = shown.own.contains(path);
                assertThat(answer.statusCode()).as(path + " known as " + tag).isEqualTo(own ? 410 : 200);
                // what was asked stands in the page: the address, the question
                String body = own ? answer.body().replace(shown.name(), "") : answer.body();
                String asked = path.replaceFirst(".*q=", "");
                assertThat(own ? unsaid : shown.words()).as(path).noneMatch(word -> !word.equals(asked) && body.contains(word));
                assertThat(body).as(path).doesNotContain("Một đoạn về", own ? "Một đoạn về" : shown.name());
            }
        }
    }

    private SearchAnswer ask(String word) {
        return search.search(SearchFilter.of(word), 0, 10);
    }

    private ItemDraft draft(String run, UUID file) throws Exception {
        return new ItemDraft(ItemKind.ARTICLE, "news", "Chuyện " + run + "t " + run + "tx", "Tóm tắt", "<p>Một đoạn về " + run + "b ở đây.</p>",
            UUID.fromString(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'")), List.of(), null, List.of(), List.of(),
            List.of(), file == null ? List.of() : List.of(new AttachmentDraft(file, "Tệp kèm", false, null)), null, null, false);
    }
}
