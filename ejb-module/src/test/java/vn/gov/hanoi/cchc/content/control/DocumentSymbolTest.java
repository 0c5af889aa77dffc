package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.api.RelationKind;

class DocumentSymbolTest {

    @ParameterizedTest
    @CsvSource({"819/QĐ-UBND, 819/qd-ubnd", "0819/qđ-ubnd, 819/qd-ubnd", "05/CT-UBND, 5/ct-ubnd", "42/2022/NĐ-CP, 42/2022/nd-cp", "' 206 / TTr-SNV ', 206/ttr-snv"})
    void two_writings_of_one_symbol_are_equal(String written, String key) {
        assertThat(DocumentSymbol.key(written)).isEqualTo(key);
    }

    @Test
    void symbols_in_a_text_are_found_and_dates_are_not() {
        assertThat(DocumentSymbol.mentioned("Căn cứ Luật số 104/2016/QH13, Nghị định số 42/2022/NĐ-CP ngày 24/06/2022; Tờ trình 206/TTr-SNV ngày 24/01/2025. "
            + "Tỷ lệ 3/5, đường 19/8, trang https://x.vn/9/ABC, Quyết định số 819/QĐ-UBND."))
            .containsExactly("104/2016/qh13", "42/2022/nd-cp", "206/ttr-snv", "819/qd-ubnd");
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        assertThat(DocumentSymbol.mentioned("Nghị định 42/2022/N\u0110-CP")).containsExactly("42/2022/nd-cp");
        assertThat(DocumentSymbol.key("5/QyĐ-UBND")).isEqualTo(DocumentSymbol.key("05/qyđ-ubnd"));
    }

    @Test
    void symbols_sort_by_their_number() {
        assertThat(DocumentSymbol.sortable("9/QĐ-UBND")).isLessThan(DocumentSymbol.sortable("10/QĐ-UBND"));
        assertThat(DocumentSymbol.sortable("05/QĐ-UBND")).isLessThan(DocumentSymbol.sortable("5/TB-UBND"));
        assertThat(DocumentSymbol.sortable("x".repeat(200))).hasSize(80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPLACES", "REPEALS"})
    void what_takes_the_place_of_a_document_ends_it_and_of_a_part_ends_the_part(String kind) {
        assertThat(RelationKind.valueOf(kind).proposes(false)).hasToString("ENDED");
        assertThat(RelationKind.valueOf(kind).proposes(true)).hasToString("ENDED_PARTLY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BASED_ON", "GUIDES", "CITES", "RELATED"})
    void what_only_speaks_of_a_document_changes_nothing_about_it(String kind) {
        assertThat(RelationKind.valueOf(kind).proposes(false)).isNull();
        assertThat(RelationKind.valueOf(kind).acts()).isFalse();
    }

    @Test
    void a_sender_s_replaces_becomes_a_relation_with_symbol_and_day() {
        assertThat(SubmissionMapping.replaced(java.util.List.of("H26,2025/02/19,819/QĐ-UBND", "vô nghĩa", "H26,2025/13/40,9/QĐ-UBND"))).satisfiesExactly(
            first -> assertThat(first).extracting("kind", "symbol", "issuedOn").containsExactly(RelationKind.REPLACES, "819/QĐ-UBND", java.time.LocalDate.of(2025, 2, 19)),
            second -> assertThat(second).extracting("symbol", "issuedOn").containsExactly("9/QĐ-UBND", null));
    }
}
