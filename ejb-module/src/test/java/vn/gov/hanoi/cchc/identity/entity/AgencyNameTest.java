package vn.gov.hanoi.cchc.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class AgencyNameTest {

    @Test
    void case_spaces_and_the_place_of_the_tone_do_not_matter() {
        same("Ủy ban nhân dân phường Hoàn Kiếm", "UỶ BAN  NHÂN DÂN Phường Hoàn Kiếm");
        same("UBND xã Hòa Lạc", "UBND xã Hoà Lạc");
        same("UBND phường Yên Hòa", Normalizer.normalize("UBND phường Yên Hòa", Normalizer.Form.NFD));
    }

    @Test
    void official_abbreviations_are_their_words() {
        same("UBND phường Cửa Nam", "Ủy ban nhân dân phường Cửa Nam");
        same("UBND TP. Hà Nội", "Ủy ban nhân dân thành phố Hà Nội");
        same("UBND TP Hà Nội", "Ủy ban nhân dân Thành phố Hà Nội");
        same("Văn phòng HĐND TP.Hà Nội", "Văn phòng Hội đồng nhân dân thành phố Hà Nội");
    }

    @Test
    void kinds_of_dash_are_one() {
        same("Sở Quy hoạch - Kiến trúc", "Sở Quy hoạch – Kiến trúc");
        same("Sở Quy hoạch - Kiến trúc", "Sở Quy hoạch-Kiến trúc");
    }

    @Test
    void marks_and_words_do_matter() {
        different("UBND xã Phú Nghĩa", "UBND xã Phù Nghĩa");
        different("UBND phường Ba Đình", "UBND phường Ba Dình");
        different("UBND phường Ba Vì", "UBND xã Ba Vì");
        different("Sở Nội vụ", "Sở Nội vụ Hà Nội");
    }

    @Test
    void nothing_is_no_name() {
        assertThat(AgencyName.key(null)).isEmpty();
        assertThat(AgencyName.key("  ")).isEmpty();
    }

    private static void same(String one, String other) {
        assertThat(AgencyName.key(one)).isEqualTo(AgencyName.key(other));
    }

    private static void different(String one, String other) {
        assertThat(AgencyName.key(one)).isNotEqualTo(AgencyName.key(other));
    }
}
