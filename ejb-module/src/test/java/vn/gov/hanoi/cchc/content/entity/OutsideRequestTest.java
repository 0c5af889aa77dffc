package vn.gov.hanoi.cchc.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.HEAD;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.LAN;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.NINE;
import static vn.gov.hanoi.cchc.content.entity.Newsroom.content;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.AskOutside;
import vn.gov.hanoi.cchc.content.api.GiveOutsideOpinion;
import vn.gov.hanoi.cchc.content.api.OutsideState;
import vn.gov.hanoi.cchc.content.api.OutsideVerdict;

class OutsideRequestTest {

    private static final Instant SEVEN_DAYS_ON = NINE.plus(Duration.ofDays(7));
    private static final GiveOutsideOpinion YES = new GiveOutsideOpinion(OutsideVerdict.AGREED, "Lê Thu Hà", null);

    private final Newsroom room = Newsroom.opened(LAN, content("Bản một"));
    private final OutsideToken token = OutsideToken.random(new SecureRandom());
    private final Revision asked = room.working;
    private final OutsideRequest request = ask(room.working.hash());

    @Test
    void a_token_carries_256_bits_and_only_its_fingerprint_is_kept() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            seen.add(OutsideToken.random(new SecureRandom()).reveal());
        }
        assertThat(seen).hasSize(1_000).allMatch(text -> text.matches("[a-z2-7]{52}"));
        assertThat(token.toString()).doesNotContain(token.reveal());
        assertThat(OutsideToken.parse(token.reveal()).fingerprint()).isEqualTo(token.fingerprint()).hasSize(64);
        assertThat(OutsideToken.parse(token.reveal().toUpperCase())).isNull();
        assertThat(OutsideToken.parse(null)).isNull();
    }

    @Test
    void a_link_reads_until_the_second_it_ends() {
        assertThat(opens(SEVEN_DAYS_ON.minusMillis(1))).isTrue();
        assertThat(opens(SEVEN_DAYS_ON)).isFalse();
        assertThat(request.state(SEVEN_DAYS_ON)).isEqualTo(OutsideState.EXPIRED);
        assertThatThrownBy(() -> request.answer(YES, room.article, asked, SEVEN_DAYS_ON)).hasMessageStartingWith("outside.link.gone");
    }

    @Test
    void it_is_answered_once_and_the_same_form_twice_is_one_answer() {
        assertThat(request.answer(YES, room.article, asked, NINE)).isTrue();
        assertThat(request.state(NINE)).isEqualTo(OutsideState.AGREED);
        assertThat(opens(NINE)).isFalse();
        assertThat(request.answer(YES, room.article, asked, NINE)).isFalse();
        GiveOutsideOpinion other = new GiveOutsideOpinion(OutsideVerdict.OBJECTED, "Lê Thu Hà", "Đổi ý");
        assertThatThrownBy(() -> request.answer(other, room.article, asked, NINE)).hasMessageStartingWith("outside.link.gone");
        assertThatThrownBy(() -> request.revoke(LAN, NINE)).hasMessageStartingWith("outside.request.over");
    }

    @Test
    void an_objection_says_why() {
        GiveOutsideOpinion silent = new GiveOutsideOpinion(OutsideVerdict.OBJECTED, "Lê Thu Hà", " \n ");
        assertThatThrownBy(() -> request.answer(silent, room.article, asked, NINE)).hasMessageStartingWith("outside.words.missing");
        assertThat(request.state(NINE)).isEqualTo(OutsideState.OPEN);
    }

    @Test
    void what_was_taken_back_neither_reads_nor_takes_an_answer() {
        request.revoke(HEAD, NINE);
        assertThat(opens(NINE)).isFalse();
        assertThat(request.state(NINE)).isEqualTo(OutsideState.REVOKED);
        assertThatThrownBy(() -> request.answer(YES, room.article, asked, NINE)).hasMessageStartingWith("outside.link.gone");
    }

    @Test
    void a_consent_is_about_these_words_and_no_others() {
        request.answer(YES, room.article, asked, NINE);
        room.saves(LAN, content("Bản một."));
        assertThat(request.isAbout(asked.hash())).isTrue();
        assertThat(request.isAbout(room.working.hash())).isFalse();
        assertThat(request.row(room.working.hash(), 1, NINE, NINE).current()).isFalse();
    }

    @Test
    void the_link_shows_the_revision_it_was_made_for_also_after_the_next_one() {
        room.saves(LAN, content("Bản hai"));
        assertThat(opens(NINE)).isTrue();
        assertThat(request.opens(room.article, room.working, NINE)).as("another revision").isFalse();
    }

    @Test
    void a_published_or_sealed_item_shows_nothing_by_a_link() {
        room.submits(LAN).approves(HEAD);
        assertThat(opens(NINE)).isFalse();
        room.saves(LAN, content("Bản nháp mới"));
        assertThat(opens(NINE)).as("a new draft does not bring old links back").isFalse();
        Newsroom other = Newsroom.opened(LAN, content("Khác"));
        OutsideRequest sealed = new OutsideRequest(other.article, other.working, command(other.working.hash()), token, SEVEN_DAYS_ON, LAN, NINE);
        other.article.seal(Newsroom.OFFICE, NINE);
        assertThat(sealed.opens(other.article, other.working, NINE)).isFalse();
    }

    @Test
    void nobody_is_asked_about_content_that_was_not_read_or_is_public() {
        assertThatThrownBy(() -> ask("0".repeat(64))).hasMessageStartingWith("outside.ask.changed");
        room.submits(LAN).approves(HEAD);
        assertThatThrownBy(() -> ask(room.working.hash())).hasMessageStartingWith("outside.ask.state");
    }

    private boolean opens(Instant now) {
        return request.opens(room.article, asked, now);
    }

    private OutsideRequest ask(String hash) {
        return new OutsideRequest(room.article, room.working, command(hash), token, SEVEN_DAYS_ON, LAN, NINE);
    }

    private AskOutside command(String hash) {
        return new AskOutside(room.article.id(), 0, hash, "Lê Thu Hà", "Phó Giám đốc, Sở Tư pháp", null, "Số liệu đã đúng chưa?", 7, true);
    }
}
