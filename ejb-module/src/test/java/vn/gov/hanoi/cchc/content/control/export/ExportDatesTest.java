package vn.gov.hanoi.cchc.content.control.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Mon, 03 May 2021 02:00:00 GMT", "Sun, 3 May 2021 9:00:00 +0700", "03 May 2021 09:00:00 +07:00", "3 may 21 02:00 UT",
        "2021-05-03T09:00:00+07:00", "2021-05-03 09:00:00", "2021-05-03T02:00:00Z", "Mon, 03 May 2021 09:00:00", "Mon,  03 May 2021 09:00:00 ICT"})
    void every_way_to_write_it_is_the_same_instant(String text) {
        assertThat(ExportDates.read(text, null)).isEqualTo(Instant.parse("2021-05-03T02:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm qua", "0000-00-00 00:00:00", "31 Feb", "Thu, 01 Jan 1970 00:00:00 +0000", "-0001-11-30T00:00:00+00:00"})
    void what_is_no_date_or_a_clock_never_set_is_none(String text) {
        assertThat(ExportDates.read(text, null)).isNull();
    }
}
