package vn.gov.hanoi.cchc.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.DEPUTY;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.HEAD;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.LAN;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.MINH;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.NINE;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.OFFICE;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.PORTAL;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class ArticleTest {

    @Test
    void an_author_cannot_approve_their_own_text() {
        Newsroom room = Newsroom.opened(HEAD, content("Tin")).submits(HEAD);

        refused("article.approve.own", () -> room.approves(HEAD));
        assertThat(room.article.state()).isEqualTo(ArticleState.SUBMITTED);
    }

    @Test
    void whoever_saved_any_revision_since_the_last_publication_cannot_approve() {
        Newsroom room = Newsroom.opened(HEAD, content("Tin")).submits(HEAD);
        room.article.returnToEditor(DEPUTY, NINE);
        room.saves(LAN, content("Tin sửa")).submits(LAN);

        refused("article.approve.own", () -> room.approves(HEAD));
        room.approves(DEPUTY);
        assertThat(room.article.state()).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void what_somebody_wrote_before_the_last_publication_does_not_count_against_him() {
        Newsroom room = Newsroom.opened(HEAD, content("Tin")).submits(HEAD).approves(DEPUTY);

        room.saves(LAN, content("Tin cập nhật")).submits(LAN).approves(HEAD);

        assertThat(room.article.place().liveRevision()).isEqualTo(room.working.id());
    }

    @Test
    void a_schedule_and_a_key_without_an_account_cannot_approve() {
        Newsroom room = Newsroom.opened(LAN, content("Tin")).submits(LAN);

        refused("article.approve.own", () -> room.approves(PORTAL));
    }

    @Test
    void approving_puts_exactly_the_revision_that_was_read_before_the_readers() {
        Newsroom room = Newsroom.published(content("Hà Nội rút ngắn thủ tục"));

        assertThat(room.article.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(room.article.place().liveRevision()).isEqualTo(room.working.id());
        assertThat(room.article.place().address(room.article.kind())).isEqualTo("/bai-viet/ha-noi-rut-ngan-thu-tuc-7");
    }

    @Test
    void one_changed_byte_of_a_file_voids_the_approval() {
        RevisionContent read = content("Tin");
        AttachmentUse file = read.attachments().get(0);
        String oneByteOff = "c" + file.sha256().substring(1);
        AttachmentUse changed = new AttachmentUse(file.file(), oneByteOff, file.name(), file.title(), file.mediaType(), file.size(), file.main(), null);
        approvalIsVoidedBy(new RevisionContent(read.kind(), read.genre(), read.title(), read.summary(), read.bodyHtml(), read.section(), read.authors(),
            read.source(), read.tags(), read.parFields(), read.pictures(), List.of(changed), null, read.eventAt(), false));
        approvalIsVoidedBy(withPicture(Newsroom.picture("d".repeat(64), "Cầu Long Biên", "Ảnh: Trần Bình")));
    }

    @Test
    void a_changed_alt_text_voids_the_approval() {
        approvalIsVoidedBy(withPicture(Newsroom.picture("a".repeat(64), "Cầu Long Biên.", "Ảnh: Trần Bình")));
    }

    @Test
    void a_changed_credit_voids_the_approval() {
        approvalIsVoidedBy(withPicture(Newsroom.picture("a".repeat(64), "Cầu Long Biên", "Ảnh: Trần Bình A")));
        approvalIsVoidedBy(withPicture(Newsroom.picture("a".repeat(64), "Cầu Long Biên", null)));
    }

    @Test
    void another_order_of_authors_voids_the_approval() {
        RevisionContent read = content("Tin");
        List<AuthorCredit> turned = new ArrayList<>(read.authors());
        Collections.reverse(turned);
        approvalIsVoidedBy(new RevisionContent(read.kind(), read.genre(), read.title(), read.summary(), read.bodyHtml(), read.section(), turned,
            read.source(), read.tags(), read.parFields(), read.pictures(), read.attachments(), null, read.eventAt(), false));
    }

    @Test
    void the_same_content_has_the_same_fingerprint() {
        assertThat(new Revision(null, 1, content("Tin"), null, null, "a", NINE).hash())
            .isEqualTo(new Revision(null, 9, content("Tin"), "khác", null, "b", NINE).hash());
    }

    @Test
    void a_new_draft_of_a_public_item_does_not_touch_the_live_one() {
        Newsroom room = Newsroom.published(content("Tin")).saves(MINH, content("Tin mới"));

        assertThat(room.article.state()).isEqualTo(ArticleState.EDITING);
        assertThat(room.article.place().liveRevision()).isEqualTo(room.live.id()).isNotEqualTo(room.working.id());
        assertThat(room.article.place().address(room.article.kind())).isEqualTo("/bai-viet/tin-7");
    }

    @Test
    void what_somebody_sent_in_is_given_back_and_never_just_closed() {
        Newsroom room = Newsroom.fromReceipt(content("Tin"));

        refused("article.discard.receipt", () -> room.article.discard(null, LAN, NINE));
        assertThat(room.article.steps(LAN)).contains(ArticleStep.GIVE_BACK).doesNotContain(ArticleStep.DISCARD);
        assertThat(room.article.steps(LAN)).doesNotContain(ArticleStep.DISCARD_BESIDE_LIVE, ArticleStep.DISCARD_AFTER_WITHDRAWAL);
        assertThat(Newsroom.opened(LAN, content("Tin")).article.steps(LAN)).contains(ArticleStep.DISCARD)
            .doesNotContain(ArticleStep.GIVE_BACK, ArticleStep.DISCARD_BESIDE_LIVE);
        assertThat(Newsroom.published(content("Tin")).saves(MINH, content("Tin mới")).article.steps(MINH))
            .contains(ArticleStep.DISCARD_BESIDE_LIVE).doesNotContain(ArticleStep.DISCARD, ArticleStep.GIVE_BACK);
    }

    @Test
    void a_draft_of_a_public_item_can_be_returned_and_given_up_without_touching_the_live_one() {
        Newsroom room = Newsroom.published(content("Tin")).saves(MINH, content("Tin mới")).submits(MINH);

        room.article.returnToEditor(HEAD, NINE);
        room.article.discard(room.live, MINH, NINE);

        assertThat(room.article.state()).isEqualTo(ArticleState.PUBLISHED);
        assertThat(room.article.workingRevision()).isEqualTo(room.live.id());
        assertThat(room.article.settledNumber()).isEqualTo(2);
    }

    @Test
    void giving_up_what_was_never_public_closes_the_item() {
        Newsroom room = Newsroom.opened(LAN, content("Tin"));

        room.article.discard(null, LAN, NINE);

        assertThat(room.article.state()).isEqualTo(ArticleState.CLOSED);
    }

    @Test
    void a_submitted_revision_cannot_be_edited_until_it_is_taken_back() {
        Newsroom room = Newsroom.opened(LAN, content("Tin")).submits(LAN);

        refused("article.step.SAVE", () -> room.saves(LAN, content("Tin khác")));
        room.article.takeBack(LAN, NINE);
        room.saves(LAN, content("Tin khác"));
        assertThat(room.article.state()).isEqualTo(ArticleState.EDITING);
    }

    @Test
    void what_was_taken_back_cannot_be_approved() {
        Newsroom room = Newsroom.opened(LAN, content("Tin")).submits(LAN);
        room.article.takeBack(LAN, NINE);

        refused("article.step.APPROVE", () -> room.approves(HEAD));
    }

    @Test
    void the_second_of_two_approvers_is_told_who_was_faster_and_when() {
        Newsroom room = Newsroom.opened(LAN, content("Tin"));

        assertThatThrownBy(() -> room.article.requireVersion(5)).isInstanceOfSatisfying(RuleViolated.class, rule -> {
            assertThat(rule.code()).isEqualTo("article.changed");
            assertThat(rule.arguments()).containsExactly("lan", "09.00 ngày 23/11/2026");
        });
    }

    @Test
    void withdrawing_takes_the_live_revision_away_and_keeps_the_numbers() {
        Newsroom room = Newsroom.published(content("Tin"));

        room.article.withdraw("Có bản thay thế", 9L, HEAD, NINE);

        assertThat(room.article.state()).isEqualTo(ArticleState.WITHDRAWN);
        assertThat(room.article.place().isLive()).isFalse();
        assertThat(room.article.place().address(room.article.kind())).isNull();
        assertThat(room.article.place().number()).isEqualTo(7);
        assertThat(room.article.place().withdrawnReason()).isEqualTo("Có bản thay thế");
    }

    @Test
    void nothing_can_be_withdrawn_twice_nor_replace_itself() {
        Newsroom room = Newsroom.published(content("Tin"));

        refused("article.withdraw.self", () -> room.article.withdraw("x", 7L, HEAD, NINE));
        room.article.withdraw("x", null, HEAD, NINE);
        refused("article.withdraw.none", () -> room.article.withdraw("x", null, HEAD, NINE));
    }

    @Test
    void withdrawing_beside_a_scheduled_draft_leaves_nothing_that_publishes_by_itself() {
        Newsroom room = Newsroom.published(content("Tin")).saves(LAN, content("Tin mới")).submits(LAN);
        room.article.schedule(room.working, room.working.hash(), room.authors(), NINE.plusSeconds(60), "cấm vận", HEAD, NINE);

        room.article.withdraw("sai", null, HEAD, NINE);

        assertThat(room.article.state()).isEqualTo(ArticleState.EDITING);
        assertThat(room.article.embargo().at()).isNull();
        refused("article.schedule.early", () -> room.article.publishDue(PORTAL, NINE.plusSeconds(120)));
    }

    @Test
    void what_was_withdrawn_comes_back_by_the_ordinary_road_under_its_old_number() {
        Newsroom room = Newsroom.published(content("Tin"));
        room.article.withdraw("sai", null, HEAD, NINE);

        room.saves(LAN, content("Tin đúng")).submits(LAN).approves(HEAD);

        assertThat(room.article.place().number()).isEqualTo(7);
        assertThat(room.article.place().withdrawnReason()).isNull();
        assertThat(room.article.place().isLive()).isTrue();
    }

    @Test
    void a_schedule_needs_an_instant_to_come_and_waits_for_it() {
        Newsroom room = Newsroom.opened(LAN, content("Tin")).submits(LAN);

        refused("article.schedule.past", () -> room.article.schedule(room.working, room.working.hash(), room.authors(), NINE, "x", HEAD, NINE));
        room.article.schedule(room.working, room.working.hash(), room.authors(), NINE.plusSeconds(60), "cấm vận", HEAD, NINE);
        refused("article.schedule.early", () -> room.article.publishDue(PORTAL, NINE.plusSeconds(59)));
        room.article.publishDue(PORTAL, NINE.plusSeconds(60));

        assertThat(room.article.state()).isEqualTo(ArticleState.PUBLISHED);
    }

    @Test
    void an_author_cannot_schedule_their_own_text_either() {
        Newsroom room = Newsroom.opened(HEAD, content("Tin")).submits(HEAD);

        refused("article.approve.own",
            () -> room.article.schedule(room.working, room.working.hash(), room.authors(), NINE.plusSeconds(60), "x", HEAD, NINE));
    }

    @Test
    void an_emergency_publication_by_its_author_is_flagged_until_a_second_person_looked() {
        Newsroom room = Newsroom.opened(HEAD, content("Tin"));
        room.article.publishInEmergency(room.working, room.working.hash(), HEAD, NINE);
        Publication publication = new Publication(room.working, null, "truong-ban", PublicationManner.EMERGENCY, NINE, NINE, NINE);
        EmergencyPublication emergency = new EmergencyPublication(publication, room.working, "bão", HEAD, NINE);

        assertThat(room.article.place().emergency()).isTrue();
        refused("article.emergency.own", () -> emergency.review("ổn", Set.of(HEAD.account()), HEAD, NINE));
        refused("article.emergency.own", () -> emergency.review("ổn", Set.of(DEPUTY.account()), DEPUTY, NINE));
        emergency.review("ổn", Set.of(HEAD.account()), DEPUTY, NINE);
        refused("article.emergency.reviewed", () -> emergency.review("ổn", Set.of(), DEPUTY, NINE));
    }

    @Test
    void only_what_came_from_a_receipt_and_never_was_public_goes_back_to_triage() {
        refused("article.give-back", () -> Newsroom.opened(LAN, content("Tin")).article.giveBack(LAN, NINE));
        Newsroom room = Newsroom.fromReceipt(content("Tin"));
        room.article.giveBack(LAN, NINE);
        assertThat(room.article.state()).isEqualTo(ArticleState.CLOSED);
    }

    @Test
    void a_sealed_item_is_taken_from_the_readers_and_has_no_step_left() {
        Newsroom room = Newsroom.published(content("Tin"));

        assertThat(room.article.seal(OFFICE, NINE)).isTrue();
        assertThat(room.article.seal(OFFICE, NINE)).as("sealing twice is one sealing").isFalse();

        assertThat(room.article.place().isLive()).isFalse();
        assertThat(room.article.steps(HEAD)).isEmpty();
    }

    @Test
    void a_recall_takes_a_public_item_from_the_site_and_closes_one_in_work() {
        Newsroom open = Newsroom.published(content("Tin")).saves(LAN, content("Tin mới"));
        open.article.recall("thu hồi", OFFICE, NINE);
        Newsroom inWork = Newsroom.fromReceipt(content("Tin"));
        inWork.article.recall("thu hồi", OFFICE, NINE);

        assertThat(open.article.state()).isEqualTo(ArticleState.WITHDRAWN);
        assertThat(inWork.article.state()).isEqualTo(ArticleState.CLOSED);
    }

    @Test
    void nobody_takes_a_step_without_its_permission() {
        Newsroom room = Newsroom.opened(LAN, content("Tin"));

        refused("article.forbidden", () -> room.article.submit(DEPUTY, NINE));
        assertThat(room.article.steps(LAN)).contains(ArticleStep.SUBMIT).doesNotContain(ArticleStep.APPROVE);
    }

    private static void approvalIsVoidedBy(RevisionContent changed) {
        Newsroom read = Newsroom.opened(LAN, content("Tin"));
        String hashThatWasRead = read.working.hash();
        read.saves(LAN, changed).submits(LAN);

        refused("article.approve.hash", () -> read.article.approve(read.working, hashThatWasRead, read.authors(), HEAD, NINE));
        assertThat(read.working.hash()).isNotEqualTo(hashThatWasRead);
    }

    private static RevisionContent withPicture(PictureUse picture) {
        RevisionContent read = content("Tin");
        return new RevisionContent(read.kind(), read.genre(), read.title(), read.summary(), read.bodyHtml(), read.section(), read.authors(), read.source(),
            read.tags(), read.parFields(), List.of(picture), read.attachments(), null, read.eventAt(), false);
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
