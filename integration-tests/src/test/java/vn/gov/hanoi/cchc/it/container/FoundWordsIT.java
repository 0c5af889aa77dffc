package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OpenTranslation;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.TranslationDesk;
import vn.gov.hanoi.cchc.site.api.SearchFilter;
import vn.gov.hanoi.cchc.site.api.SearchRow;
import vn.gov.hanoi.cchc.site.boundary.SearchQueries;

/** Whatever a public page says is found, and shown where it stands. */
@ExtendWith(ArquillianExtension.class)
class FoundWordsIT {

    private static final String LONG = "Một câu khá dài để đi qua. ".repeat(400);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(FoundWordsIT.class, Newsroom.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private TranslationDesk translations;
    @Inject
    private SearchQueries search;

    private final String run = "zu" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "w");

    @Test
    void words_far_down_a_text_its_file_and_its_translation_are_shown_where_they_stand() throws Exception {
        UUID item = newsroom.opens(draft("<p>Mở đầu.</p>", List.of(), null, List.of(), List.of()));
        UUID file = newsroom.attaches(item, "phu-luc.txt", (LONG + "Biểu phí " + run + "f ở trang năm. " + LONG).getBytes(StandardCharsets.UTF_8));
        newsroom.saves(item, draft("<p>" + LONG + "</p><p>Điều 47. Cống " + run + "b đặt ở cửa xả.</p><p>" + LONG + "</p>", List.of(), null, List.of(),
            List.of(new AttachmentDraft(file, "Phụ lục", false, null))));
        published(item);
        UUID translation = newsroom.editor(() -> translations.open(new OpenTranslation(UUID.randomUUID(), item)));
        newsroom.saves(translation, new ItemDraft(ItemKind.ARTICLE, "news", "A story in English", "A summary", "<p>" + "Some words to pass. ".repeat(400) + "The "
            + run + "e gate opens.</p>", section(), List.of(new AuthorCredit("Lan", null, "translator")), null, List.of(), List.of(), List.of(),
            List.of(new AttachmentDraft(file, "Annex", false, null)), null, null, false, 1));
        published(translation);
        SearchRow inText = only("cống " + run + "b", false);
        assertThat(marked(inText)).startsWith("… ").contains("Điều 47. [Cống] [" + run + "b] đặt ở cửa xả.");
        assertThat(inText.inFile()).isFalse();
        SearchRow inFile = only("biểu phí " + run + "f", false);
        assertThat(marked(inFile)).contains("[Biểu] [phí] [" + run + "f] ở trang năm.");
        assertThat(inFile.inFile()).isTrue();
        SearchRow english = only("gate " + run + "e", true);
        assertThat(marked(english)).contains("The [" + run + "e] [gate] opens.");
        assertThat(english.english()).isTrue();
    }

    @Test
    void an_item_is_found_by_who_wrote_drew_and_supplied_it_and_by_what_its_pictures_and_files_are_called() throws Exception {
        UUID item = newsroom.opens(draft("<p>Mở đầu.</p>", List.of(), null, List.of(), List.of()));
        PictureDraft picture = new PictureDraft(newsroom.attachesPicture(item), "Ảnh chụp cổng " + run + "a", "Ảnh: " + run + "c", null, true, "Lễ hội " + run + "d");
        UUID file = newsroom.attaches(item, "tep.txt", ("Chữ của tệp " + run).getBytes(StandardCharsets.UTF_8));
        newsroom.saves(item, draft("<p>Mở đầu.</p>", List.of(new AuthorCredit("Bút danh " + run + "g", "Trạm " + run + "h", "author")),
            new SourceDraft(SourceCredit.Kind.OFFICIAL, "Báo " + run + "s", null, null, false, null, null, null), List.of(picture),
            List.of(new AttachmentDraft(file, "Mẫu đơn " + run + "t", false, null))));
        published(item);
        for (String words : List.of("cổng " + run + "a", run + "c", "lễ hội " + run + "d", "bút danh " + run + "g", "tram " + run + "h", "báo " + run + "s",
            "mẫu đơn " + run + "t")) {
            assertThat(marked(only(words, false))).as(words).contains("[" + words.substring(words.lastIndexOf(' ') + 1) + "]");
        }
    }

    @Test
    void a_file_with_more_words_than_are_found_says_so_to_editors_and_to_who_approves() throws Exception {
        UUID item = newsroom.opens(draft("<p>Mở đầu.</p>", List.of(), null, List.of(), List.of()));
        UUID file = newsroom.attaches(item, "rat-dai.txt", ("Dòng chữ " + run + " của tệp.\n").repeat(8_000).getBytes(StandardCharsets.UTF_8));
        newsroom.saves(item, draft("<p>Mở đầu.</p>", List.of(), null, List.of(), List.of(new AttachmentDraft(file, "Tệp dài", false, null))));
        newsroom.submits(item);
        assertThat(newsroom.text("select text_state from media_file where id = ?", file)).isEqualTo("CUT");
        List<CheckLine> told = newsroom.read(item).lines().stream().filter(line -> line.code().equals("cut-files")).toList();
        assertThat(told).singleElement().satisfies(line -> assertThat(line.places()).singleElement().asString()
            .startsWith("rat-dai.txt: ").contains("chỉ 200.000 ký tự đầu được tìm thấy"));
    }

    private SearchRow only(String words, boolean english) {
        List<SearchRow> rows = search.search(new SearchFilter(words, null, null, null, 0, null, null, english, false), 0, 10).page().rows();
        assertThat(rows).as(words).hasSize(1);
        return rows.get(0);
    }

    private static String marked(SearchRow row) {
        return row.excerpt().pieces().stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    private void published(UUID item) throws Exception {
        newsroom.submits(item);
        newsroom.as("truong-ban-" + item, Newsroom.APPROVER, () -> {
            approval.approve(new ApproveArticle(item, newsroom.version(item), newsroom.read(item).contentHash(), true));
            return null;
        });
    }

    private ItemDraft draft(String body, List<AuthorCredit> authors, SourceDraft source, List<PictureDraft> pictures, List<AttachmentDraft> files)
        throws Exception {
        return new ItemDraft(ItemKind.ARTICLE, "news", "Tin để tìm", "Tóm tắt", body, section(), authors, source, List.of(), List.of(), pictures, files, null, null, false);
    }

    private UUID section() throws Exception {
        return UUID.fromString(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'"));
    }
}
