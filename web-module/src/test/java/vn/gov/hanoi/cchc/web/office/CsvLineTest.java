package vn.gov.hanoi.cchc.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void texts_are_quoted_and_numbers_are_not() {
        assertThat(CsvLine.of(7, "Tin \"một cửa\", bản 2", null, 4.5)).isEqualTo("7,\"Tin \"\"một cửa\"\", bản 2\",\"\",4.5\r\n");
    }

    @Test
    void no_text_becomes_a_formula() {
        assertThat(CsvLine.of("=1+1", "@x", "-2", "a=b")).isEqualTo("\"'=1+1\",\"'@x\",\"'-2\",\"a=b\"\r\n");
    }
}
