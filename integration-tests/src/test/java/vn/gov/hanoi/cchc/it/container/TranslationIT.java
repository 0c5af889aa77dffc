package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OpenTranslation;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.WithdrawArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.TranslationDesk;
import vn.gov.hanoi.cchc.content.boundary.WithdrawalDesk;
import vn.gov.hanoi.cchc.shared.Permission;

/** What ties a translation to its original: one at a time, its own approval, and an end with the original in the same transaction. */
@ExtendWith(ArquillianExtension.class)
class TranslationIT {

    private static final Set<String> WITHDRAWER = Set.of(Permission.OFFICE_ENTER, Permission.CONTENT_READ, Permission.CONTENT_WITHDRAW);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(TranslationIT.class, Newsroom.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private TranslationDesk translations;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private WithdrawalDesk withdrawal;

    @Test
    void only_what_readers_see_is_translated_and_once_and_never_a_translation() throws Exception {
        UUID original = newsroom.opens(vietnamese(null));
        assertThat(opening(original)).isEqualTo("article.translation.original");
        newsroom.submits(original);
        assertThat(approved(original)).isEqualTo("done");
        UUID translation = opens(original);
        assertThat(opens(original)).isEqualTo(translation);
        assertThat(opening(translation)).isEqualTo("article.translation.original");
        assertThat(newsroom.outcome("bien-tap", Newsroom.EDITOR, () -> newsroom.saves(translation, vietnamese(null)))).isEqualTo("article.translation.revision");
    }

    @Test
    void what_is_not_translated_or_names_no_translator_is_not_approved_nor_by_who_wrote_it() throws Exception {
        UUID original = published(null);
        UUID translation = opens(original);
        newsroom.submits(translation);
        assertThat(approved(translation)).isEqualTo("article.check.translated");
        assertThat(newsroom.text("select title_en from site_item where item = ?", original)).isNull();
        newsroom.changes("update content_article set state = 'EDITING' where id = ?", translation);
        newsroom.saves(translation, english(null, List.of()));
        newsroom.submits(translation);
        assertThat(approved(translation)).isEqualTo("article.check.translator");
        newsroom.changes("update content_article set state = 'EDITING' where id = ?", translation);
        newsroom.saves(translation, english(null, List.of(new AuthorCredit("Lan", null, "translator"))));
        newsroom.submits(translation);
        assertThat(newsroom.outcome("bien-tap", Set.of(Permission.CONTENT_APPROVE, Permission.CONTENT_READ), () -> approve(translation)))
            .isEqualTo("article.approve.own");
        assertThat(newsroom.text("select count(*) from site_item where item = ?", translation)).isEqualTo("0");
        assertThat(approved(translation)).isEqualTo("done");
        assertThat(newsroom.text("select title_en from site_item where item = ?", original)).isEqualTo("English title");
        assertThat(newsroom.text("select count(*) from site_item where item = ?", translation)).as("no item of its own").isEqualTo("0");
        assertThat(newsroom.text("select public_number from content_article where id = ?", translation)).isNull();
        assertThat(newsroom.text("select count(*) from audit_row where desk like '%TranslationDesk' and method = 'open' and outcome = 'DONE' and command like ?",
            "%" + original + "%")).isEqualTo("1");
    }

    @Test
    void withdrawing_the_original_takes_it_down_and_it_is_not_approved_while_its_original_is_gone() throws Exception {
        UUID original = published(null);
        UUID translation = translated(original, null);
        newsroom.as("truong-ban", WITHDRAWER, () -> {
            withdrawal.withdraw(new WithdrawArticle(original, newsroom.version(original), "Sai số liệu", null));
            return null;
        });
        assertThat(newsroom.state(translation)).isEqualTo("WITHDRAWN");
        assertThat(newsroom.text("select reason from content_decision where article_id = ? order by at desc limit 1", translation)).isEqualTo("Bài gốc đã gỡ");
        assertThat(newsroom.text("select title_en from site_item where item = ?", original)).isNull();
        newsroom.saves(translation, english(null, List.of(new AuthorCredit("Minh", null, "translator"))));
        newsroom.submits(translation);
        assertThat(approved(translation)).isEqualTo("article.check.original");
    }

    @Test
    void a_mark_found_in_a_file_of_the_original_seals_both() throws Exception {
        UUID original = newsroom.opens(vietnamese(null));
        UUID file = newsroom.attaches(original, "bao-cao.txt", ("Thông báo " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        newsroom.saves(original, vietnamese(file));
        newsroom.submits(original);
        assertThat(approved(original)).isEqualTo("done");
        UUID translation = translated(original, file);
        String hash = newsroom.text("select sha256 from media_file where id = ?", file);
        Path place = Path.of(System.getenv("PORTAL_DATA"), "files", hash.substring(0, 2), hash);
        Files.delete(place);
        Files.writeString(place, "TUYỆT MẬT\nThông báo");
        newsroom.changes("update media_file set text_state = 'WAITING' where id = ?", file);
        Newsroom.await("both are sealed", () -> newsroom.state(original).equals("SEALED"));
        assertThat(newsroom.state(translation)).isEqualTo("SEALED");
        assertThat(newsroom.text("select concat(visible, coalesce(title_en, '-'), coalesce(page_en, '-')) from site_item where item = ?", original)).isEqualTo("0--");
    }

    @Test
    void of_a_document_the_words_are_translated_those_of_its_pictures_too_and_its_facts_stay_as_issued() throws Exception {
        DocumentFacts facts = new DocumentFacts(String.valueOf(System.nanoTime() % 1_000_000), "KH-UBND", "Kế hoạch", false, LocalDate.of(2026, 3, 2), null,
            "Ủy ban nhân dân Thành phố Hà Nội", null, null, null, 0, null, null, List.of());
        UUID original = newsroom.opens(document("Kế hoạch gốc", facts, List.of()));
        PictureDraft picture = new PictureDraft(newsroom.attachesPicture(original), "Sơ đồ các bước", "Hình: An", null, true, "Các bước từ tháng 3");
        newsroom.saves(original, document("Kế hoạch gốc", facts, List.of(picture)));
        newsroom.submits(original);
        assertThat(approved(original)).isEqualTo("done");
        UUID translation = opens(original);
        PictureDraft english = new PictureDraft(picture.file(), "The steps as a drawing", "Drawing: An", null, true, "The steps from March");
        newsroom.saves(translation, new ItemDraft(ItemKind.ARTICLE, "news", "The plan in English", "What is done", "<p>What is done.</p>",
            UUID.fromString(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'")), List.of(new AuthorCredit("Lan", null, "translator")),
            null, List.of(), List.of(), List.of(english), List.of(), null, null, false, 1));
        newsroom.submits(translation);
        assertThat(approved(translation)).isEqualTo("done");
        String row = "select concat_ws('|', title, title_en, symbol, document_type, issued_on) from site_item where item = ?";
        assertThat(newsroom.text(row, original)).isEqualTo("Kế hoạch gốc|The plan in English|" + facts.number() + "/KH-UBND|Kế hoạch|2026-03-02");
        assertThat(newsroom.text("select page_en from site_item where item = ?", original))
            .contains("The steps as a drawing", "The steps from March").doesNotContain("Sơ đồ các bước", "Các bước từ");
        assertThat(newsroom.text("select page from site_item where item = ?", original)).contains("Sơ đồ các bước", "Các bước từ tháng 3")
            .doesNotContain("The steps");
    }

    private UUID published(UUID file) throws Exception {
        UUID original = newsroom.opens(vietnamese(file));
        newsroom.submits(original);
        assertThat(approved(original)).isEqualTo("done");
        return original;
    }

    private UUID translated(UUID original, UUID file) throws Exception {
        UUID translation = opens(original);
        newsroom.saves(translation, english(file, List.of(new AuthorCredit("Lan", null, "translator"))));
        newsroom.submits(translation);
        assertThat(approved(translation)).isEqualTo("done");
        assertThat(newsroom.text("select title_en from site_item where item = ?", original)).isEqualTo("English title");
        return translation;
    }

    private UUID opens(UUID original) throws Exception {
        return newsroom.editor(() -> translations.open(new OpenTranslation(UUID.randomUUID(), original)));
    }

    private String opening(UUID original) throws Exception {
        return newsroom.outcome("bien-tap", Newsroom.EDITOR, () -> translations.open(new OpenTranslation(UUID.randomUUID(), original)));
    }

    private String approved(UUID item) throws Exception {
        return newsroom.outcome("truong-ban-" + item, Newsroom.APPROVER, () -> approve(item));
    }

    private void approve(UUID item) throws Exception {
        approval.approve(new ApproveArticle(item, newsroom.version(item), newsroom.read(item).contentHash(), true));
    }

    private ItemDraft vietnamese(UUID file) throws Exception {
        return draft("Tin tiếng Việt", "<p>Nội dung.</p>", file, List.of(), null);
    }

    private ItemDraft english(UUID file, List<AuthorCredit> authors) throws Exception {
        return draft("English title", "<p>English text.</p>", file, authors, 1);
    }

    private ItemDraft document(String title, DocumentFacts facts, List<PictureDraft> pictures) throws Exception {
        return new ItemDraft(ItemKind.DOCUMENT, "document", title, "Tóm tắt", "<p>Nội dung " + title + ".</p>",
            UUID.fromString(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'")),
            List.of(), null, List.of(), List.of(), pictures, List.of(), facts, null, false, null);
    }

    private ItemDraft draft(String title, String body, UUID file, List<AuthorCredit> authors, Integer translates) throws Exception {
        return new ItemDraft(ItemKind.ARTICLE, "news", title, "Tóm tắt", body,
            UUID.fromString(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'")), authors, null, List.of(), List.of(),
            List.of(), file == null ? List.of() : List.of(new AttachmentDraft(file, "Tệp kèm", false, null)), null, null, false, translates);
    }
}
