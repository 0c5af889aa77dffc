package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.AcceptEffect;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.WithdrawArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectDesk;
import vn.gov.hanoi.cchc.content.boundary.EffectQueries;
import vn.gov.hanoi.cchc.content.boundary.WithdrawalDesk;
import vn.gov.hanoi.cchc.shared.Permission;

/** Pages of other documents, kept for readers, say nothing any more of a document that was withdrawn or sealed. */
@ExtendWith(ArquillianExtension.class)
class HiddenDocumentIT {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Set<String> HEAD = Set.of(Permission.OFFICE_ENTER, Permission.CONTENT_APPROVE, Permission.CONTENT_READ, Permission.CONTENT_WITHDRAW,
        Permission.CONTENT_EFFECT);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(HiddenDocumentIT.class, Three.class, Newsroom.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private ApprovalDesk approval;
    @Inject
    private WithdrawalDesk withdrawal;
    @Inject
    private EffectDesk effects;
    @Inject
    private EffectQueries standing;

    private final String code = "QĐ-" + Long.toString(System.nanoTime(), 36).toUpperCase().replaceAll("[0-9]", "X");

    /**
     * @param ended   was replaced by the one that is hidden
     * @param relying is based on it
     * @param hidden  the one that is hidden
     * @param file    of it
     */
    record Three(UUID ended, UUID relying, UUID hidden, UUID file) {
    }

    @Test
    void the_page_of_what_it_ended_and_of_what_relies_on_it_lead_to_it_no_more_once_it_is_withdrawn() throws Exception {
        Three three = published();
        String address = address(three.hidden);
        List<String> pages = pages(three);
        assertThat(pages).allSatisfy(path -> assertThat(twice(path)).as(path).contains(address.substring(address.lastIndexOf('/')), "Văn bản 2 " + code));
        newsroom.as("truong-ban", HEAD, () -> {
            withdrawal.withdraw(new WithdrawArticle(three.hidden, newsroom.version(three.hidden), "Đăng để thử", null));
            return null;
        });
        assertThat(pages).allSatisfy(path -> assertThat(body(path)).as(path).doesNotContain(address.substring(address.lastIndexOf('/')), "Văn bản 2 " + code));
    }

    @Test
    void the_page_of_what_it_ended_and_of_what_relies_on_it_do_not_name_it_once_it_is_sealed() throws Exception {
        Three three = published();
        List<String> pages = pages(three);
        assertThat(pages).allSatisfy(path -> assertThat(twice(path)).as(path).contains("2/" + code));
        newsroom.becomes(three.file, "TUYỆT MẬT\nBáo cáo");
        Newsroom.await("it is sealed", () -> "SEALED".equals(newsroom.state(three.hidden)));
        assertThat(pages).allSatisfy(path -> assertThat(body(path)).as(path).doesNotContain("2/" + code, "Văn bản 2 " + code));
        assertThat(newsroom.text("select events from site_document where public_number = ?", number(three.ended))).contains("ENDED").doesNotContain(code);
        assertThat(body(pages.get(0))).as("it has ended all the same").contains("Hết hiệu lực");
        assertThat(newsroom.as("truong-ban", HEAD, () -> standing.standing(three.ended)).orElseThrow().events())
            .allSatisfy(event -> assertThat(event.toString()).doesNotContain("2/" + code));
    }

    private Three published() throws Exception {
        UUID ended = published("1", List.of());
        UUID draft = opened("2", List.of(new DocumentRelation(RelationKind.REPLACES, null, "1/" + code, null, null, null)));
        UUID file = newsroom.attaches(draft, "van-ban.txt", ("Toàn văn " + code).getBytes(StandardCharsets.UTF_8));
        newsroom.saves(draft, draft("2", file, List.of(new DocumentRelation(RelationKind.REPLACES, null, "1/" + code, null, null, null))));
        approved(draft);
        newsroom.as("truong-ban", HEAD, () -> {
            UUID proposal = standing.standing(ended).orElseThrow().proposals().get(0).id();
            effects.accept(new AcceptEffect(proposal, EffectKind.ENDED, TODAY, null, "Điều 9 của 2/" + code));
            return null;
        });
        return new Three(ended, published("3", List.of(new DocumentRelation(RelationKind.BASED_ON, null, "2/" + code, null, null, null))), draft, file);
    }

    /** Of what it ended, and of what relies on it. */
    private List<String> pages(Three three) throws Exception {
        List<String> pages = new ArrayList<>();
        for (UUID item : List.of(three.ended, three.relying)) {
            pages.addAll(List.of(address(item), "/en" + address(item)));
        }
        return pages;
    }

    private UUID published(String number, List<DocumentRelation> relations) throws Exception {
        UUID item = opened(number, relations);
        approved(item);
        return item;
    }

    private UUID opened(String number, List<DocumentRelation> relations) throws Exception {
        return newsroom.opens(draft(number, null, relations));
    }

    private void approved(UUID item) throws Exception {
        newsroom.submits(item);
        newsroom.as("truong-ban", HEAD, () -> {
            approval.approve(new ApproveArticle(item, newsroom.version(item), newsroom.read(item).contentHash(), true));
            return null;
        });
    }

    private ItemDraft draft(String number, UUID file, List<DocumentRelation> relations) throws Exception {
        LocalDate issued = LocalDate.of(2020, 1, 1);
        DocumentFacts facts = new DocumentFacts(number, code, "Quyết định", false, issued, null, "Cơ quan thử", null, null, issued.plusDays(5), 0, null)
            .with(null, relations);
        return new ItemDraft(ItemKind.DOCUMENT, "document", "Văn bản " + number + " " + code, "Tóm tắt", "<p>Nội dung.</p>",
            UUID.fromString(newsroom.text("select id from content_section where slug = ?", "quyet-dinh")), List.of(), null, List.of(), List.of(), List.of(),
            file == null ? List.of() : List.of(new AttachmentDraft(file, "Toàn văn", false, null)), facts, null, false);
    }

    private String address(UUID item) throws Exception {
        return newsroom.text("select concat('/van-ban/', slug, '-', public_number) from site_item where item = ?", item);
    }

    private String number(UUID item) throws Exception {
        return newsroom.text("select public_number from site_item where item = ?", item);
    }

    /** So that the answer is kept. */
    private static String twice(String path) throws IOException, InterruptedException {
        body(path);
        return body(path);
    }

    private static String body(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = Newsroom.answers(path, null);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }
}
