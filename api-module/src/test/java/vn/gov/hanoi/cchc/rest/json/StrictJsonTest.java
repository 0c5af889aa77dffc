package vn.gov.hanoi.cchc.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.rest.problem.Failure;
import vn.gov.hanoi.cchc.rest.problem.Problem;

class StrictJsonTest {

    /** Fields of the kinds that bodies have. */
    record Body(String text, LocalDate day, Instant at, Integer number, boolean yes) {
    }

    private static Body read(String json) throws JsonProcessingException {
        return StrictJson.instance().readValue(json, Body.class);
    }

    private static Problem refused(String json) {
        try {
            read(json);
        } catch (JsonProcessingException e) {
            return Failure.problem(e, true, "x");
        }
        throw new AssertionError("accepted: " + json);
    }

    @Test
    void instants_keep_their_moment_and_days_their_day() throws JsonProcessingException {
        Body body = read("{\"day\":\"2026-11-20\",\"at\":\"2026-11-22T09:00:00+07:00\",\"unknown\":1}");
        assertThat(body.day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(body.at()).isEqualTo(Instant.parse("2026-11-22T02:00:00Z"));
        assertThat(StrictJson.instance().writeValueAsString(Map.of("at", body.at()))).isEqualTo("{\"at\":\"2026-11-22T02:00:00Z\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"text\":\"a\",\"text\":\"b\"}", "{} {}", "{'text':1}", "NaN"})
    void what_is_no_plain_object_is_malformed(String json) {
        assertThat(refused(json).code()).isEqualTo("request.malformed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"day\":\"31/02/2026\"}|intake.date.invalid|day", "{\"day\":20261120}|intake.date.invalid|day",
        "{\"at\":\"2026-11-22T09:00:00\"}|intake.date.invalid|at", "{\"at\":1}|intake.date.invalid|at",
        "{\"number\":\"hoả tốc\"}|intake.value.unknown|number", "{\"text\":true}|intake.value.unknown|text", "{\"number\":[1]}|request.malformed|number"})
    void a_wrong_value_names_its_field(String json, String code, String field) {
        Problem problem = refused(json);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.field()).isEqualTo(field);
    }

    @Test
    void thirty_two_levels_are_read_and_no_more() throws JsonProcessingException {
        StrictJson.instance().readTree("[".repeat(32) + "]".repeat(32));
        assertThatThrownBy(() -> StrictJson.instance().readTree("[".repeat(33) + "]".repeat(33))).isInstanceOf(JsonProcessingException.class);
        assertThat(refused("{\"deep\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}").code()).isEqualTo("request.malformed");
    }

    @Test
    void a_megabyte_is_the_most() {
        assertThat(refused("{\"text\":\"" + "x".repeat((1 << 20) + 1) + "\"}").code()).isEqualTo("request.too-large");
        assertThat(refused("{\"a\":[" + "\"xxxxxxxxxx\",".repeat(100_000) + "1]}").code()).isEqualTo("request.too-large");
        assertThat(refused("{\"number\":" + "1".repeat(200) + "}").status()).isGreaterThanOrEqualTo(400).isLessThan(500);
    }
}
