package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.content.api.AskOutside;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.GiveOutsideOpinion;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OutsideLink;
import vn.gov.hanoi.cchc.content.api.OutsideVerdict;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.boundary.OutsideOpinionDesk;
import vn.gov.hanoi.cchc.content.boundary.OutsideOpinionQueries;
import vn.gov.hanoi.cchc.content.boundary.OutsideRequestDesk;
import vn.gov.hanoi.cchc.intake.api.ReceiptSealed;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.it.http.SamplePdf;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Sha256;

/** How a link to one revision ends before its time: taken back, or because the item bears a secrecy mark. Its files end with it. */
@ExtendWith(ArquillianExtension.class)
class OutsideLinkEndsIT {

    private static final Set<String> TRIAGE = Set.of(Permission.OFFICE_ENTER, Permission.INTAKE_TRIAGE);
    private static final GiveOutsideOpinion NO = new GiveOutsideOpinion(OutsideVerdict.OBJECTED, "Lê Thu Hà", "Sai số liệu");

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(OutsideLinkEndsIT.class, Newsroom.class, SamplePdf.class);
    }

    @Inject
    private Newsroom newsroom;
    @Inject
    private OutsideRequestDesk requests;
    @Inject
    private OutsideOpinionDesk opinions;
    @Inject
    private OutsideOpinionQueries queries;
    @Inject
    private Event<ReceiptSealed> sealed;
    @Inject
    private UserTransaction transaction;

    private UUID item;
    private UUID picture;

    @Test
    void what_is_taken_back_shows_nothing_any_more() throws Exception {
        String token = token(opened());
        UUID request = request(token);
        assertThat(queries.file(token, picture)).isPresent();
        assertThat(queries.file(token, UUID.randomUUID())).isEmpty();
        assertThatThrownBy(() -> newsroom.outcome("doc-gia", Set.of(Permission.CONTENT_READ), () -> requests.revoke(request)))
            .isInstanceOf(EJBAccessException.class);
        newsroom.editor(() -> {
            requests.revoke(request);
            return null;
        });
        assertThat(queries.open(token)).isEmpty();
        assertThat(queries.file(token, picture)).isEmpty();
        assertThat(newsroom.outcome("bien-tap", Newsroom.EDITOR, () -> requests.revoke(request))).isEqualTo("outside.request.over");
        assertThat(newsroom.outcome("khach", Set.of(), () -> opinions.give(request, token, NO))).isEqualTo("outside.link.gone");
    }

    @Test
    void a_seal_ends_every_link_in_its_own_transaction() throws Exception {
        String first = token(opened());
        String second = token(ask(7));
        UUID receipt = UUID.randomUUID();
        newsroom.changes("update content_article set receipt_id = ? where id = ?", receipt, item);
        newsroom.as("thuong-truc", TRIAGE, () -> {
            transaction.begin();
            sealed.fire(new ReceiptSealed(receipt, "TN-2026-9", ReceiptState.RECEIVED, List.of(), Set.of(), Instant.now()));
            transaction.commit();
            return null;
        });
        assertThat(queries.open(first)).isEmpty();
        assertThat(queries.open(second)).isEmpty();
        assertThat(queries.file(first, picture)).isEmpty();
        assertThat(newsroom.text("select count(*) from content_outside_request where article_id = ? and revoked_at is not null", item)).isEqualTo("2");
    }

    @Test
    void a_link_lives_no_longer_than_the_rule_table_allows_and_an_objection_blocks_nobody() throws Exception {
        OutsideLink link = opened();
        assertThat(newsroom.outcome("bien-tap", Newsroom.EDITOR, () -> ask(31))).isEqualTo("outside.ask.days");
        String token = token(link);
        newsroom.as("khach", Set.of(), () -> {
            opinions.give(link.request(), token, NO);
            return null;
        });
        newsroom.submits(item);
        assertThat(newsroom.read(item).lines()).extracting(line -> line.code() + " " + line.outcome()).contains("outside-objected LOOK");
        assertThat(newsroom.read(item).clear()).isTrue();
    }

    private OutsideLink opened() throws Exception {
        ItemDraft bare = draft(List.of());
        item = newsroom.opens(bare);
        picture = newsroom.attachesPicture(item);
        newsroom.saves(item, draft(List.of(new PictureDraft(picture, "Cầu", "Ảnh: An", null, true, null))));
        return ask(7);
    }

    private OutsideLink ask(int days) throws Exception {
        return newsroom.editor(() -> requests.ask(new AskOutside(item, newsroom.version(item), newsroom.text("select content_hash from "
            + "content_article_revision where article_id = ? order by number desc limit 1", item), "Lê Thu Hà", "Sở Tư pháp", null, "Đúng chưa?", days, true)));
    }

    private ItemDraft draft(List<PictureDraft> pictures) throws Exception {
        return new ItemDraft(ItemKind.ARTICLE, "news", "Hỏi người ngoài", "Tóm tắt", "<p>Nội dung.</p>",
            UUID.fromString(newsroom.text("select id from content_section where slug = 'quyet-dinh'")), List.of(new AuthorCredit("Nguyễn An", null, "author")),
            null, List.of(), List.of(), pictures, List.of(), null, null, false);
    }

    private static String token(OutsideLink link) {
        return link.path().substring(OutsideRequestDesk.PATH.length());
    }

    private UUID request(String token) throws Exception {
        return UUID.fromString(newsroom.text("select id from content_outside_request where token_hash = ?", Sha256.of(token)));
    }
}
