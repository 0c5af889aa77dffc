package vn.gov.hanoi.cchc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedLinesTest {

    private static Optional<SecrecyMark> mark(String document) {
        MarkedLines lines = new MarkedLines();
        document.lines().forEach(lines::add);
        return lines.end();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ỦY BAN NHÂN DÂN\nMẬT\nSố: 12/BC-UBND", "MẬT", "  (MẬT)  ", "UBND THÀNH PHỐ HÀ NỘI\n\nM Ậ T\n\nBÁO CÁO", "MẬT - KHẨN", "HỎA TỐC - MẬT",
        "Độ mật: Mật", "Dấu mật : mật", "TÀI LIỆU MẬT", "Báo cáo MẬT quý III", "Số: 5/BC (MẬT) ngày 3", "BÁO CÁO\n*MẬT*\nQUÝ III", "MẬT\nDANH SÁCH", "SỞ NỘI VỤ HÀ NỘI\nMẬT\nBÁO CÁO", "HỢP TÁC VỚI ẤN ĐỘ\nMẬT", "MẬT Báo cáo quý III"})
    void a_stamp_is_found(String document) {
        assertThat(mark(document)).contains(SecrecyMark.MAT);
    }

    @Test
    void the_gravest_stamp_counts_wherever_it_stands() {
        assertThat(mark("MẬT\nBáo cáo\nTỐI MẬT\ncuối trang")).contains(SecrecyMark.TOI_MAT);
        assertThat(mark("dòng một\nTUYỆT  MẬT")).contains(SecrecyMark.TUYET_MAT);
        assertThat(mark("T U Y Ệ T  M Ậ T")).contains(SecrecyMark.TUYET_MAT);
        assertThat(mark("TOI MAT")).contains(SecrecyMark.TOI_MAT);
        assertThat(mark("Báo cáo này TỐI MẬT, không sao chụp")).contains(SecrecyMark.TOI_MAT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TỐI MẬT", "(MẬT)", "Độ mật: Tuyệt mật"})
    void decomposed_letters_are_the_same_letters(String document) {
        assertThat(mark(Normalizer.normalize(document, Normalizer.Form.NFD))).isPresent();
        assertThat(mark("dòng trước\n" + Normalizer.normalize(document, Normalizer.Form.NFD) + "\ndòng sau")).isPresent();
        assertThat(mark("TO\u0301\u0302I\u200b MA\u0323\u0302T")).isEmpty();
        assertThat(mark("TO\u0302\u0301I\u200b MA\u0323\u0302T")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Căn cứ Luật Bảo vệ bí mật nhà nước ngày 15 tháng 11 năm 2018;", "LUẬT BẢO VỆ BÍ MẬT NHÀ NƯỚC", "LUẬT\nBẢO VỆ BÍ\nMẬT NHÀ NƯỚC",
        "QUY ĐỊNH VỀ BẢO VỆ BÍ\nMẬT", "CÔNG TÁC BẢO\nMẬT", "thuộc phạm vi bí\nmật.", "tài liệu có độ\nmật", "B Í  M Ậ T  N H À  N Ư Ớ C",
        "Luật Bảo vệ BÍ M ẬT nhà nước", "bí m ật nhà nước", "đóng dấu “MẬT”, “TỐI MẬT” hoặc “TUYỆT MẬT”", "dấu chỉ độ TỐI MẬT",
        "DANH MỤC BÍ MẬT NHÀ NƯỚC ĐỘ TUYỆT MẬT, TỐI MẬT THUỘC LĨNH VỰC NỘI VỤ", "danh mục bí mật nhà nước độ Tối\nmật của ngành",
        "MẬT\nKHẨU", "Đổi mật khẩu", "MẬT ĐỘ DÂN CƯ", "(mật)", "Nguyễn Văn Mật", "Độ mật: Tuyệt mật, Tối mật, Mật", "Độ mật: Mật/Tối mật",
        "Độ mật: Thường", "PHÒNG AN TOÀN - BẢO MẬT", "Mặt trận Tổ quốc", ""})
    void ordinary_words_are_left_alone_however_the_lines_break(String document) {
        assertThat(mark(document)).isEmpty();
    }

    @Test
    void a_hostile_text_is_searched_in_passing() {
        String hostile = "bí MẬT ".repeat(100_000) + "\n" + "- ".repeat(200_000) + "\n" + "(".repeat(200_000) + "\n" + "T U Y ".repeat(100_000)
            + "\n" + "T   ".repeat(100_000) + "\n" + "độ mật ".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(mark(hostile)).isEmpty());
    }
}
