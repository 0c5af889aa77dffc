package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefusalGround;

class LettersTest {

    @Test
    void a_refusal_says_why_and_what_to_do() {
        RefusalGround origin = new RefusalGround(RefusalCode.R6, "Ghi rõ nơi lấy số liệu", null, null, null, List.of("tên cơ quan", "ngày"), null, null, null);
        RefusalGround twin = new RefusalGround(RefusalCode.R7, "Tin này đã có", null, null, null, List.of(), 12345L, "Một cửa ở phường",
            "https://cchc.vidu.vn/bai-viet/mot-cua-12345");
        assertThat(Letters.advice(List.of(origin, twin))).isEqualTo("""
            – Không rõ nguồn gốc: Ghi rõ nơi lấy số liệu. Còn thiếu: tên cơ quan; ngày.
            – Trùng lặp với nội dung đã đăng: Tin này đã có. Tin đã đăng: Một cửa ở phường. Xem tin đó tại https://cchc.vidu.vn/bai-viet/mot-cua-12345""");
    }

    @Test
    void the_number_of_a_thing_is_written_without_dots() {
        RefusalGround before = new RefusalGround(RefusalCode.R7, "Tin này đã có", null, null, null, List.of(), 12345L, null, null);
        assertThat(Letters.advice(before)).endsWith("Tin đã đăng: 12345.");
        assertThat(Letters.text("cleanup", 12345, "x")).contains("12345");
    }

    @Test
    void a_sealed_receipt_is_closed_without_a_word_about_it() {
        String letter = Letters.text("closed.subject", "TN-2026-000123") + Letters.text("closed.body", "TN-2026-000123");
        assertThat(letter).contains("TN-2026-000123").doesNotContainIgnoringCase("mật").doesNotContain("R3");
    }

    @Test
    void times_are_said_as_people_say_them_in_hanoi() {
        assertThat(Letters.time(Instant.parse("2026-11-23T08:42:00Z"))).isEqualTo("15.42 ngày 23/11/2026");
    }
}
