package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class FileNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.pdf", "..\\..\\boot.pdf", "a/../b.pdf", "..", "a\0.pdf", "bao-cao.pdf\0.exe", "a\r\nSet-Cookie: x.pdf",
        "bao-cao\u202Efdp.pdf", "a\u200B.pdf", "", "   ", "///", "..pdf/.."})
    void a_name_only_an_attacker_writes_is_refused(String name) {
        assertThatThrownBy(() -> SafeName.of(name, null)).isInstanceOf(RuleViolated.class)
            .extracting(no -> ((RuleViolated) no).code()).isEqualTo("file.name.invalid");
    }

    @Test
    void a_missing_name_is_refused() {
        assertThatThrownBy(() -> SafeName.of(null, "application/pdf")).hasMessageStartingWith("file.name.invalid");
    }

    @Test
    void two_hundred_characters_are_a_name_and_one_more_is_not() {
        assertThat(SafeName.of("ă".repeat(196) + ".pdf", null).toString()).hasSize(200);
        assertThatThrownBy(() -> SafeName.of("ă".repeat(197) + ".pdf", null)).hasMessageStartingWith("file.name.invalid");
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\Users\\lan\\Báo cáo quý I.PDF, Báo cáo quý I.pdf",
        "/var/tmp/819-QĐ-UBND.pdf, 819-QĐ-UBND.pdf",
        "con.pdf, tep-con.pdf",
        "LPT1.bak.pdf, tep-LPT1.bak.pdf",
        "a:b|c*d?.pdf, a-b-c-d-.pdf",
        "anh.JPEG, anh.jpg",
        "'  .ẩn .pdf', ẩn.pdf",
        "%2e%2e%2fa.pdf, 2e-2e-2fa.pdf"})
    void a_name_a_careless_system_writes_is_repaired(String raw, String safe) {
        assertThat(SafeName.of(raw, null)).hasToString(safe);
    }

    @Test
    void letters_are_composed() {
        assertThat(SafeName.of("Ho\u0300a.pdf", null)).hasToString("Hòa.pdf");
    }

    @Test
    void without_an_extension_the_declared_type_says_what_is_promised() {
        assertThat(SafeName.of("cong-van", "application/pdf; q=1")).hasToString("cong-van.pdf");
        assertThatThrownBy(() -> SafeName.of("cong-van", null)).hasMessageStartingWith("file.type.refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.html", "a.exe", "a.doc", "a.docm", "a.xlsm", "a.zip", "a.pdf.exe", "a.js"})
    void an_extension_outside_the_list_is_refused(String name) {
        assertThatThrownBy(() -> SafeName.of(name, null)).hasMessageStartingWith("file.type.refused");
    }
}
