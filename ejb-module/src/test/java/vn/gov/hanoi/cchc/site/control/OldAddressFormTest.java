package vn.gov.hanoi.cchc.site.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OldAddressFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "https://cu.vidu.vn/2021/05/Mot-Cua/ | /2021/05/mot-cua", "/tin-tuc/abc.HTML | /tin-tuc/abc.html", "https://cu.vidu.vn/?p=123 | /?p=123",
        "http://cu.vidu.vn?p=123 | /?p=123", "/tin.aspx?b=2&a=1&utm_source=x&fbclid=y#doan | /tin.aspx?a=1&b=2",
        "/c%E1%BA%A3i-c%C3%A1ch | /cải-cách", "/ca\u0309i-ca\u0301ch | /cải-cách", "/a/?share=facebook | /a", "/a?q=%26x | /a?q=%26x"})
    void every_way_to_write_an_address_has_one_form(String address, String form) {
        assertThat(OldAddressForm.of(address)).isNotNull().extracting(OldAddressForm::text).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tin", "/", "https://cu.vidu.vn", "//khac.vidu.vn/a", "/a%0d%0aLocation:%20x", "/%ff%fe", "/%zz", "/%4", "/quan-tri/bai",
        "/api/v1/imports", "javascript:alert(1)", "ftp://cu.vidu.vn/a", "/?utm_source=x"})
    void what_nobody_can_ask_for_here_has_none(String address) {
        assertThat(OldAddressForm.of(address)).isNull();
    }

    @Test
    void ten_kilobytes_have_none_and_a_broken_query_neither() {
        assertThat(OldAddressForm.of("/" + "a".repeat(10_240))).isNull();
        assertThat(OldAddressForm.of("/a", "b=" + "%41".repeat(4_000))).isNull();
        assertThat(OldAddressForm.of("/a", "b=%0d%0a")).isNull();
        assertThat(OldAddressForm.of("/a", "&a".repeat(500))).isNull();
    }

    @Test
    void without_its_query_an_address_is_its_path_and_the_first_page_is_none() {
        assertThat(OldAddressForm.of("/a?b=1").withoutQuery()).isEqualTo(OldAddressForm.of("/a"));
        assertThat(OldAddressForm.of("/?p=1").withoutQuery()).isNull();
        assertThat(OldAddressForm.of("/a").withoutQuery()).isNull();
    }
}
