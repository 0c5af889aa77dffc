package vn.gov.hanoi.cchc.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;

class QueueQueryTest {

    @Test
    void a_filter_survives_the_address() {
        QueueQuery query = new QueueQuery(ReceiptState.HELD, "đất đai & xây dựng", Channel.DESK_MAIL, null, "P-00070", false, true);

        assertThat(QueueQuery.of(QueueQuery.values(query.toString())::get)).isEqualTo(query);
    }

    @Test
    void what_no_list_offers_is_no_condition() {
        assertThat(QueueQuery.of(QueueQuery.values("buoc=SOMETHING&han=tre")::get))
            .isEqualTo(new QueueQuery(null, null, null, null, null, true, false));
    }
}
