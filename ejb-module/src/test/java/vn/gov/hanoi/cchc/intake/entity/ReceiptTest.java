package vn.gov.hanoi.cchc.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.HOA;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.LAN;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.MINH;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.NOW;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.hanoi.cchc.intake.ReceiptFixture;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;

class ReceiptTest {

    @ParameterizedTest
    @CsvSource({",RESULTS,REPORT", "DEPARTMENT,,REPORT", "DEPARTMENT,RESULTS,", ",,"})
    void nothing_leaves_triage_without_origin_content_and_purpose(Origin origin, ContentClass contentClass, Purpose purpose) {
        Receipt receipt = ReceiptFixture.received();
        receipt.classify(new Findings(origin, contentClass, purpose, null));
        assertThatThrownBy(() -> receipt.pass(HOA)).hasMessageStartingWith("intake.classification.incomplete");
        assertThat(receipt.state()).isEqualTo(ReceiptState.RECEIVED);
    }

    @Test
    void a_fully_classified_receipt_goes_to_the_editors() {
        Receipt receipt = ReceiptFixture.classified();
        receipt.pass(HOA);
        assertThat(receipt.state()).isEqualTo(ReceiptState.EDITING);
    }

    @ParameterizedTest
    @EnumSource(value = ReceiptState.class, names = "RECEIVED", mode = EnumSource.Mode.EXCLUDE)
    void only_what_is_in_triage_is_classified(ReceiptState state) {
        Receipt receipt = ReceiptFixture.in(state);
        assertThatThrownBy(() -> receipt.classify(new Findings(Origin.CITY, null, null, null))).hasMessageStartingWith("intake.transition");
    }

    @ParameterizedTest
    @EnumSource(value = ReceiptState.class, names = {"RECEIVED", "EDITING"})
    void a_hold_ends_where_it_began(ReceiptState begin) {
        Receipt receipt = ReceiptFixture.in(begin);
        receipt.holdFor("Sở Tài chính", "STC", NOW.plusSeconds(1), "số liệu", HOA, NOW);
        assertThat(receipt.hold().confirmer()).isEqualTo("Sở Tài chính");
        assertThat(receipt.resume(HOA)).isEqualTo(begin);
        assertThat(receipt.hold()).isNull();
    }

    @Test
    void a_hold_needs_a_day_that_is_still_to_come() {
        Receipt receipt = ReceiptFixture.received();
        assertThatThrownBy(() -> receipt.holdFor("Sở Tài chính", null, NOW, "số liệu", HOA, NOW)).hasMessageStartingWith("intake.hold.past");
        assertThat(receipt.state()).isEqualTo(ReceiptState.RECEIVED);
    }

    @Test
    void what_is_not_held_cannot_be_resumed() {
        assertThatThrownBy(() -> ReceiptFixture.received().resume(HOA)).hasMessageStartingWith("intake.transition");
    }

    @Test
    void a_sealed_receipt_shows_its_number_and_nothing_else() {
        Receipt receipt = ReceiptFixture.in(ReceiptState.PUBLISHED);
        receipt.seal(HOA);
        assertThat(receipt.title()).isEqualTo(receipt.number());
        assertThat(receipt.publicAddress()).isNull();
        assertThat(receipt.status()).isEqualTo("refused");
        receipt.take(ReceiptFixture.news("Bản cập nhật của một tin mật"));
        assertThat(receipt.title()).isEqualTo(receipt.number());
        assertThat(receipt.currentVersion()).isEqualTo(2);
    }

    @Test
    void the_word_for_the_interface_says_when_triage_has_begun() {
        assertThat(ReceiptFixture.received().status()).isEqualTo("received");
        assertThat(ReceiptFixture.classified().status()).isEqualTo("triage");
        assertThat(ReceiptFixture.in(ReceiptState.EDITING).status()).isEqualTo("editing");
    }

    @Test
    void a_granted_recall_ends_what_is_not_public_and_leaves_the_rest_to_its_withdrawal() {
        Receipt editing = ReceiptFixture.in(ReceiptState.EDITING);
        editing.askRecall();
        editing.answerRecall(true, HOA);
        assertThat(editing.state()).isEqualTo(ReceiptState.WITHDRAWN);
        Receipt published = ReceiptFixture.in(ReceiptState.PUBLISHED);
        published.askRecall();
        published.answerRecall(true, HOA);
        assertThat(published.state()).isEqualTo(ReceiptState.PUBLISHED);
        assertThat(published.recallOpen()).isFalse();
    }

    @Test
    void a_recall_nobody_asked_for_is_not_answered() {
        assertThatThrownBy(() -> ReceiptFixture.received().answerRecall(true, HOA)).hasMessageStartingWith("intake.recall.none");
    }

    @Test
    void a_declined_recall_changes_nothing() {
        Receipt receipt = ReceiptFixture.in(ReceiptState.APPROVAL);
        receipt.askRecall();
        receipt.answerRecall(false, HOA);
        assertThat(receipt.state()).isEqualTo(ReceiptState.APPROVAL);
    }

    @Test
    void handing_back_an_older_assignment_leaves_the_open_one() {
        Receipt receipt = ReceiptFixture.received();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        receipt.assigned(first, "Sở Tài chính", NOW);
        receipt.assigned(second, "Sở Nội vụ", NOW);
        receipt.handedBack(first);
        assertThat(receipt.assignment()).isEqualTo(second);
        receipt.handedBack(second);
        assertThat(receipt.assignment()).isNull();
    }

    @Test
    void a_new_publication_of_a_public_item_keeps_the_state() {
        Receipt receipt = ReceiptFixture.in(ReceiptState.PUBLISHED);
        receipt.published("/bai-viet/moi-1");
        assertThat(receipt.state()).isEqualTo(ReceiptState.PUBLISHED);
        assertThat(receipt.publicAddress()).isEqualTo("/bai-viet/moi-1");
    }

    @Test
    void a_colleague_of_the_agency_stands_in_for_the_supplier_and_a_stranger_does_not() {
        Receipt receipt = ReceiptFixture.received();
        assertThat(receipt.supplier().is(LAN)).isTrue();
        assertThat(receipt.supplier().is(ReceiptFixture.person("thu", "SNV"))).isTrue();
        assertThat(receipt.supplier().is(MINH)).isFalse();
    }

    @Test
    void a_replacement_and_the_replaced_know_each_other() {
        Receipt earlier = ReceiptFixture.of(ReceiptFixture.document("Bản cũ"));
        Receipt later = ReceiptFixture.of(ReceiptFixture.document("Bản mới"));
        later.replaces(earlier);
        assertThat(later.replaces()).isEqualTo(earlier.id());
        assertThat(earlier.replacedBy()).isEqualTo(later.id());
    }
}
