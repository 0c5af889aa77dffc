package vn.gov.hanoi.cchc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Mật", "MẬT", " mật ", "(Mật)", "Độ mật: Mật", "Độ mật : MẬT", "độ Mật", "Văn bản mật", "Mật.", "* MẬT *",
        "MẬT - V/v thanh tra công vụ", "Mật: Báo cáo tình hình", "Báo cáo tình hình (Mật)", "Báo cáo tình hình [mật]",
        "V/v rà soát nhân sự - Mật", "Kế hoạch kiểm tra MẬT năm 2026", "M Ậ T", "m.ậ.t", "M-Ậ-T", "M_Ậ_T", "M Ậ T - Báo cáo",
        "Báo cáo M ẬT quý III", "Dòng thứ nhất\nMẬT\nDòng thứ ba", "Nơi nhận: như trên; dấu mật: Mật"})
    void mat_is_found_where_it_is_a_mark(String text) {
        assertThat(SecrecyMark.find(text)).contains(SecrecyMark.MAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tối mật", "TỐI MẬT", "Độ mật: Tối mật", "T Ố I  M Ậ T", "T.Ố.I M.Ậ.T", "(tối mật)", "TOI MAT", "tối mật - công điện",
        "Công điện khẩn TỐI MẬT số 5"})
    void toi_mat_is_found(String text) {
        assertThat(SecrecyMark.find(text)).contains(SecrecyMark.TOI_MAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tuyệt mật", "TUYỆT MẬT", "[TUYỆT MẬT] Báo cáo", "T U Y Ệ T  M Ậ T", "Độ mật: tuyệt mật", "TUYET MAT",
        "Tài liệu tuyệt mật", "Mật và sau đó\n(Tuyệt mật)\n(Mật)"})
    void the_gravest_mark_is_named(String text) {
        assertThat(SecrecyMark.find(text)).contains(SecrecyMark.TUYET_MAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Luật Bảo vệ bí mật nhà nước", "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC", "Quy chế bảo mật thông tin", "Quy chế BẢO MẬT hệ thống",
        "Danh mục bí mật nhà nước độ Tối mật lĩnh vực nội vụ", "Ban hành danh mục bí mật nhà nước độ Tuyệt mật, Tối mật, Mật",
        "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT, TỐI MẬT THUỘC LĨNH VỰC NỘI VỤ", "Đổi mật khẩu định kỳ", "Mật khẩu - hướng dẫn đặt",
        "Mật độ dân cư và hạ tầng", "Mật ong Hà Nội - sản phẩm OCOP", "Luật Cơ yếu và mật mã dân sự", "Giải mật tài liệu lưu trữ",
        "Hội nghị cơ mật viện triều Nguyễn", "Công tác bảo vệ BÍ MẬT nhà nước", "Xác định độ mật của văn bản", "quan hệ mật thiết",
        "Độ mật: Không", "Độ mật: Thường", "Mặt trận Tổ quốc", "Quyết định 819/QĐ-UBND", "", "Nguyễn Văn Mật", "Hướng dẫn đóng dấu “Mật”",
        "MAT", "Format - Matrix", "Phòng An toàn, bảo mật", "Kế hoạch - bảo mật"})
    void ordinary_words_are_left_alone(String text) {
        assertThat(SecrecyMark.find(text)).isEmpty();
    }

    static Stream<String> disguises() {
        return Stream.of(
            Normalizer.normalize("(MẬT)", Normalizer.Form.NFD),
            "(MA\u0302\u0323T)", "(MA\u0323\u0302T)", "(M\u1ea0\u0302T)",
            "(M\u200bẬ\u200dT)", "(M\u00adẬT)", "(MẬ\u034fT)", "\ufeffMẬT",
            "(\uff2dẬ\uff34)", "(\u041cẬ\u0422)", "(М\u0410\u0302\u0323Т)",
            "TỐI\u00a0MẬT: báo cáo", "Tuyệt\u2003 mật: báo cáo", "T\u00a0Ố\u00a0I\u2003M\u00a0Ậ\u00a0T");
    }

    @ParameterizedTest
    @MethodSource("disguises")
    void a_disguised_mark_is_found(String text) {
        assertThat(SecrecyMark.find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mật.pdf", "819-QD-UBND_MẬT.pdf", "(Tối mật) bao cao.docx", "M-Ậ-T.pdf", "TỐI MẬT.pdf", "Tuyệt_mật.pdf"})
    void a_file_name_can_carry_the_mark(String name) {
        assertThat(SecrecyMark.findInFileName(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"quy-chế-bảo-mật.pdf", "quy-che-bao-mat.pdf", "Luật bảo vệ bí mật nhà nước.docx", "mật-ong.jpg", "mat-ong.jpg", "QUY CHẾ BẢO MẬT.pdf"})
    void an_ordinary_file_name_does_not(String name) {
        assertThat(SecrecyMark.findInFileName(name)).isEmpty();
    }

    @Test
    void nothing_has_no_mark() {
        assertThat(SecrecyMark.find(null)).isEmpty();
        assertThat(SecrecyMark.findInFileName(null)).isEmpty();
    }

    @Test
    void a_long_text_is_searched_in_passing() {
        String hostile = "bí MẬT ".repeat(100_000) + "x\n" + "- ".repeat(200_000) + "\n" + "(".repeat(200_000) + "\n"
            + "t u y ".repeat(100_000) + "\n" + "độ mật ".repeat(100_000) + "\n" + "t   ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(SecrecyMark.find(hostile)).isEmpty());
    }
}
