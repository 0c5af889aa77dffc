package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.it.http.SamplePdf;

/** What an editor attached is read for secrecy marks too: before that it is not published, and a mark takes the item away, public or not. */
@ExtendWith(ArquillianExtension.class)
class MarkedFileIT {

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(MarkedFileIT.class, Newsroom.class, SamplePdf.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private ApprovalDesk approval;

    @Test
    void a_marked_file_in_editing_seals_the_item_and_raises_an_alarm() throws Exception {
        UUID item = newsroom.opens(draft(null));
        UUID file = attaches(item, "Báo cáo\nTỐI MẬT\n" + UUID.randomUUID());
        assertThat(newsroom.state(item)).isEqualTo("SEALED");
        assertThat(newsroom.text("select concat(text_state, ' ', sealed) from media_file where id = ?", file)).isEqualTo("MARKED 1");
        assertThat(newsroom.text("select count(*) from media_text where sha256 = ?", hash(file))).isEqualTo("0");
        assertThat(newsroom.text("select place from intake_alarm where content_hash = ?", hash(file))).contains("txt");
        assertThat(place("files", file)).doesNotExist();
        assertThat(place("sealed", file)).exists();
    }

    @Test
    void what_nobody_has_read_is_not_approved_and_the_name_of_a_law_is_no_mark() throws Exception {
        UUID item = newsroom.opens(draft(null));
        UUID file = attaches(item, "Căn cứ Luật Bảo vệ bí mật nhà nước\n" + UUID.randomUUID());
        newsroom.saves(item, draft(file));
        newsroom.submits(item);
        newsroom.changes("update media_file set text_state = 'WAITING' where id = ?", file);
        assertThat(approved(item)).isEqualTo("file.text.waiting");
        Newsroom.await("the file is read again", () -> "READ".equals(newsroom.text("select text_state from media_file where id = ?", file)));
        assertThat(approved(item)).isEqualTo("done");
        assertThat(newsroom.text("select body from media_text where sha256 = ?", hash(file))).startsWith("Căn cứ Luật Bảo vệ bí mật nhà nước");
    }

    /** As with files that were public before anybody read them. */
    @Test
    void a_mark_that_is_found_later_takes_a_public_item_away_at_once() throws Exception {
        UUID item = newsroom.opens(draft(null));
        UUID file = attaches(item, "Thông báo " + UUID.randomUUID());
        newsroom.saves(item, draft(file));
        newsroom.submits(item);
        assertThat(approved(item)).isEqualTo("done");
        assertThat(newsroom.text("select visible from site_item where item = ?", item)).isEqualTo("1");
        Files.delete(place("files", file));
        Files.writeString(place("files", file), "TUYỆT MẬT\nThông báo");
        newsroom.changes("update media_file set text_state = 'WAITING' where id = ?", file);
        Newsroom.await("the item is sealed", () -> newsroom.state(item).equals("SEALED"));
        assertThat(newsroom.text("select visible from site_item where item = ?", item)).isEqualTo("0");
        assertThat(newsroom.text("select count(*) from media_text where sha256 = ?", hash(file))).isEqualTo("0");
        assertThat(place("files", file)).doesNotExist();
    }

    private UUID attaches(UUID item, String words) throws Exception {
        return newsroom.attaches(item, "bao-cao.txt", words.getBytes(StandardCharsets.UTF_8));
    }

    private String approved(UUID item) throws Exception {
        return newsroom.outcome("truong-ban-" + item, Newsroom.APPROVER,
            () -> approval.approve(new ApproveArticle(item, newsroom.version(item), newsroom.read(item).contentHash(), true)));
    }

    private String hash(UUID file) throws Exception {
        return newsroom.text("select sha256 from media_file where id = ?", file);
    }

    private Path place(String store, UUID file) throws Exception {
        String hash = hash(file);
        return Path.of(System.getenv("PORTAL_DATA"), store, hash.substring(0, 2), hash);
    }

    private ItemDraft draft(UUID file) throws Exception {
        return new ItemDraft(ItemKind.ARTICLE, "news", "Tin có tệp kèm", "Tóm tắt", "<p>Nội dung.</p>",
            UUID.fromString(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'")), List.of(), null, List.of(), List.of(),
            List.of(), file == null ? List.of() : List.of(new AttachmentDraft(file, "Tệp kèm", false, null)), null, null, false);
    }
}
