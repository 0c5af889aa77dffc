package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.WithdrawArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.WithdrawalDesk;
import vn.gov.hanoi.cchc.it.http.SamplePdf;
import vn.gov.hanoi.cchc.media.api.PreviewState;
import vn.gov.hanoi.cchc.media.boundary.FileKeeping;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.media.boundary.FileReading;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.site.api.PreviewShown;
import vn.gov.hanoi.cchc.site.boundary.FilePreviewQueries;

/** The pages of a file are seen when the file is, and no longer. */
@ExtendWith(ArquillianExtension.class)
class FilePreviewIT {

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(FilePreviewIT.class, Newsroom.class, SamplePdf.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private WithdrawalDesk withdrawal;
    @Inject
    private FilePreviewQueries previews;
    @Inject
    private FileQueries files;
    @Inject
    private FileReading reading;
    @Inject
    private FileKeeping keeping;
    @Resource
    private UserTransaction transaction;

    @Test
    void pages_open_with_the_item_and_are_gone_with_it() throws Exception {
        UUID item = newsroom.opens(draft(null, null));
        UUID file = newsroom.attachesPdf(item, "ke-hoach.pdf");
        drawn(file);
        assertThat(newsroom.text("select count(*) from site_file where sha256 = ?", hash(file))).as("addresses before it is public").isEqualTo("0");
        long number = publishes(item, file);
        PreviewShown preview = previews.preview(number, "ke-hoach.pdf");
        assertThat(preview.state()).isEqualTo(PreviewState.PAGES);
        assertThat(preview.pages()).isEqualTo(1);
        assertThat(preview.shown().get(0).picture().address()).isEqualTo("/tep/" + number + "/ke-hoach.pdf/trang-1-1000");
        assertThat(previews.picture(number, "ke-hoach.pdf", 1, 560).mediaType()).isEqualTo("image/png");
        assertThat(previews.picture(number, "ke-hoach.pdf", 2, 560)).isNull();
        assertThat(previews.picture(number, "khac.pdf", 1, 560)).isNull();
        newsroom.as("go-" + item, Set.of(Permission.OFFICE_ENTER, Permission.CONTENT_READ, Permission.CONTENT_WITHDRAW), () -> {
            withdrawal.withdraw(new WithdrawArticle(item, newsroom.version(item), "Đăng nhầm", null));
            return null;
        });
        assertThat(previews.preview(number, "ke-hoach.pdf")).isNull();
        assertThat(previews.picture(number, "ke-hoach.pdf", 1, 560)).isNull();
    }

    @Test
    void a_seal_takes_the_pages_out_of_the_store_and_nobody_is_told_of_them() throws Exception {
        UUID item = newsroom.opens(draft(null, null));
        UUID file = newsroom.attachesPdf(item, "niem-phong.pdf");
        drawn(file);
        // a page of its own, because an empty one looks like every other
        String picture = newsroom.text("select picture from media_page_picture where sha256 = ? and width = 560", hash(file));
        String own = ownPicture(hash(file), picture);
        long number = publishes(item, file);
        assertThat(reading.path(own)).exists();
        String changes = "select count(*) from site_change where tags like ?";
        long before = Long.parseLong(newsroom.text(changes, "%item:" + number + "%"));
        transaction.begin();
        keeping.seal(file);
        transaction.commit();
        assertThat(previews.preview(number, "niem-phong.pdf")).isNull();
        assertThat(files.preview(hash(file))).isEmpty();
        assertThat(newsroom.text("select count(*) from media_preview where sha256 = ?", hash(file))).isEqualTo("0");
        assertThat(newsroom.text("select count(*) from media_page_picture where sha256 = ?", hash(file))).isEqualTo("0");
        assertThat(place("files", own)).doesNotExist();
        assertThat(place("sealed", own)).exists();
        assertThatThrownBy(() -> reading.path(own)).isInstanceOfSatisfying(RuleViolated.class, refused -> assertThat(refused.code()).isEqualTo("file.sealed"));
        assertThat(Long.parseLong(newsroom.text(changes, "%item:" + number + "%"))).as("kept pages are forgotten").isGreaterThan(before);
    }

    @Test
    void what_is_no_pdf_is_seen_as_words_and_what_was_not_read_is_not_seen() throws Exception {
        UUID item = newsroom.opens(draft(null, null));
        UUID file = newsroom.attaches(item, "bang.csv", ("Đơn vị,Số\nSở Nội vụ,12\n" + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        long number = publishes(item, file);
        PreviewShown preview = previews.preview(number, "bang.csv");
        assertThat(preview.state()).isEqualTo(PreviewState.WORDS);
        assertThat(preview.shown()).singleElement().satisfies(page -> {
            assertThat(page.words()).contains("Sở Nội vụ");
            assertThat(page.picture()).isNull();
        });
        newsroom.changes("update media_file set scan = 'INFECTED' where id = ?", file);
        assertThat(previews.preview(number, "bang.csv")).isNull();
    }

    private void drawn(UUID file) throws Exception {
        Newsroom.await("its pages are drawn", () -> "PAGES".equals(newsroom.text("select state from media_preview where sha256 = ?", hash(file))));
    }

    /** Gives the page another picture, whose bytes no other page has. */
    private String ownPicture(String sha256, String picture) throws Exception {
        byte[] bytes = Arrays.copyOf(Files.readAllBytes(place("files", picture)), 20_000);
        UUID random = UUID.randomUUID();
        ByteBuffer.wrap(bytes, 19_000, 16).putLong(random.getMostSignificantBits()).putLong(random.getLeastSignificantBits());
        String own = Sha256.of(bytes);
        Files.createDirectories(place("files", own).getParent());
        Files.write(place("files", own), bytes);
        newsroom.changes("update media_page_picture set picture = ? where sha256 = '" + sha256 + "' and width = 560", own);
        return own;
    }

    private long publishes(UUID item, UUID file) throws Exception {
        newsroom.saves(item, draft(file, "Tệp kèm"));
        newsroom.submits(item);
        assertThat(newsroom.outcome("truong-ban-" + item, Newsroom.APPROVER,
            () -> approval.approve(new ApproveArticle(item, newsroom.version(item), newsroom.read(item).contentHash(), true)))).isEqualTo("done");
        return Long.parseLong(newsroom.text("select public_number from site_item where item = ?", item));
    }

    private String hash(UUID file) throws Exception {
        return newsroom.text("select sha256 from media_file where id = ?", file);
    }

    private static Path place(String store, String hash) {
        return Path.of(System.getenv("PORTAL_DATA"), store, hash.substring(0, 2), hash);
    }

    private ItemDraft draft(UUID file, String title) throws Exception {
        return new ItemDraft(ItemKind.ARTICLE, "news", "Tin có tệp xem trước", "Tóm tắt", "<p>Nội dung.</p>",
            UUID.fromString(newsroom.text("select id from content_section where slug = 'tinh-hinh-ket-qua'")), List.of(), null, List.of(), List.of(),
            List.of(), file == null ? List.of() : List.of(new AttachmentDraft(file, title, false, null)), null, null, false);
    }
}
