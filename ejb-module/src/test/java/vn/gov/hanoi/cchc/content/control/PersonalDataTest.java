package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Gọi 0912345678 để hỏi|PHONE", "Gọi 0912 345 678.|PHONE", "0912.345.678|PHONE", "091-234-5678|PHONE", "+84 912 345 678|PHONE", "84912345678|PHONE",
        "Điện thoại 024 3825 3536|PHONE", "02438253536|PHONE", "0387654321|PHONE",
        "CCCD 001 085 012345|IDENTITY", "số định danh 001085012345|IDENTITY", "CMND 012345678|IDENTITY", "CMND 123 456 789|IDENTITY",
        "MST 0100109106|TAX_CODE", "MST 0100109106-001|TAX_CODE",
        "thư nguyen.an+1@hanoi.gov.vn|MAIL", "STK 19031234567890|BANK_ACCOUNT", "số tài khoản: 1234 5678 9012|BANK_ACCOUNT"})
    void personal_data_is_found_however_it_is_written(String text, PersonalDataKind kind) {
        assertThat(PersonalData.in(List.of(text))).extracting(PersonalData.Finding::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kinh phí 1.234.567.890 đồng", "ngày 23/11/2026", "giai đoạn 2021-2025", "819/QĐ-UBND", "104/2024/NĐ-CP", "Từ 2021 đến 2030", "12.345 lượt",
        "diện tích 123,456789 ha", "mã 999999999999", "2026-11-20", "tăng 98,75 %", "khoản 1, 2, 3, 4, 5, 6, 7, 8"})
    void numbers_of_the_news_are_left_alone(String text) {
        assertThat(PersonalData.in(List.of(text))).isEmpty();
    }

    @Test
    void a_ten_digit_number_with_a_telephone_prefix_is_a_telephone_before_it_is_a_tax_code() {
        assertThat(PersonalData.in(List.of("Mã 0912345678"))).extracting(PersonalData.Finding::kind).containsExactly(PersonalDataKind.PHONE);
    }

    @Test
    void the_place_is_named_and_the_middle_is_hidden() {
        PersonalData.Finding found = PersonalData.in(List.of("Không có gì", "Gọi 0912 345 678")).get(0);

        assertThat(found.line()).isEqualTo(2);
        assertThat(found.masked()).isEqualTo("09•• ••• •78");
    }
}
