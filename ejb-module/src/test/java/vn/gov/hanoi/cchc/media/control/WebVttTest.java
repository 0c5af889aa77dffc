package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Captions: what is right is taken, what is wrong is named with its line. */
class WebVttTest {

    private static final String CUE = "00:01.000 --> 00:02.000~Xin chào~";

    @TempDir
    Path data;

    private static void require(String text) {
        WebVtt.require(text.replace('~', '\n'), "a.vtt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBVTT~~" + CUE, "\uFEFFWEBVTT - Tiếng Việt~Language: vi~~" + CUE, "WEBVTT~~1~" + CUE + "~NOTE ghi chú~nhiều dòng~~" + CUE,
        "WEBVTT~~00:00:01.000 --> 100:00:02.500 align:start position:10% line:-1~<v An>Chào</v> <c.a>b</c> <00:01.500>c &lt;d&gt;~",
        "WEBVTT~~REGION~id:a~width:40%~~00:01.000\t-->\t00:02.000 region:a size:50%~Hai~dòng", "WEBVTT~~~~" + CUE + "~~", "WEBVTT~~" + CUE + "~" + CUE})
    void captions_as_the_grammar_has_them_are_taken(String text) {
        assertThatCode(() -> require(text)).doesNotThrowAnyException();
        assertThatCode(() -> require(text.replace("~", "\r\n"))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{1} in line {2}")
    @CsvSource(delimiter = '|', value = {"|signature|1", "webvtt~~00:01.000 --> 00:02.000~a|signature|1", "WEBVTTx~~00:01.000 --> 00:02.000~a|signature|1",
        "1~00:00:01,000 --> 00:00:02,000~phụ đề SRT|signature|1", "WEBVTT~00:01.000 --> 00:02.000~a|header|2", "WEBVTT~~STYLE~::cue{color:red}|style|3",
        "WEBVTT~~00:01,000 --> 00:02,000~a|times|3", "WEBVTT~~1~không có giờ~|times|4", "WEBVTT~~00:61.000 --> 01:02.000~a|times|3", "WEBVTT~~lời trơ trọi|times|3",
        "WEBVTT~~00:01.000 --> 00:02.000 position:10~a|settings|3", "WEBVTT~~00:01.000 --> 00:02.000 onclick:x~a|settings|3",
        "WEBVTT~~00:02.000 --> 00:02.000~a|backwards|3", "WEBVTT~~00:02.000 --> 00:03.000~a~~00:01.000 --> 00:04.000~b|order|6",
        "WEBVTT~~00:01.000 --> 00:02.000~a~00:03.000 --> 00:04.000~b|arrow|5", "WEBVTT~~NOTE a~00:03.000 --> 00:04.000|arrow|4",
        "WEBVTT~~00:01.000 --> 00:02.000~<script>x</script>|tag|4", "WEBVTT~~00:01.000 --> 00:02.000~a < b|tag|4",
        "WEBVTT~~00:01.000 --> 00:02.000~~00:03.000 --> 00:04.000~b|words|4", "WEBVTT~~NOTE chưa có gì|none|3", "WEBVTT|none|1"})
    void what_is_wrong_is_named_with_its_line(String text, String what, int line) {
        RuleViolated no = catchThrowableOfType(RuleViolated.class, () -> require(text == null ? "" : text));
        assertThat(no.code()).isEqualTo("file.captions." + what);
        assertThat(no.arguments()).containsExactly("a.vtt", line);
    }

    @Test
    void a_file_of_captions_comes_through_the_counter_as_such() {
        StagedFile file = new Reception(data).stage(bytes("WEBVTT\n\n00:01.000 --> 00:02.000\nXin chào\n"), "phu-de.vtt");
        assertThat(file.mediaType()).isEqualTo("text/vtt");
        assertThat(file.kind()).isEqualTo(MediaKind.DATA);
    }

    @Test
    void captions_in_another_encoding_too_large_or_of_another_kind_are_refused() {
        Reception counter = new Reception(data);
        assertThat(counter.refusal("WEBVTT\n\n00:01.000 --> 00:02.000\na".getBytes(StandardCharsets.UTF_16), "a.vtt")).isEqualTo("file.text.encoding");
        assertThat(counter.refusal("WEBVTT\n\n00:01.000 --> 00:02.000\nti\u00eang".getBytes(StandardCharsets.ISO_8859_1), "a.vtt")).isEqualTo("file.text.encoding");
        assertThat(counter.refusal(bytes("WEBVTT\n\n00:01.000 --> 00:02.000\n" + "a\n".repeat(600_000)), "a.vtt")).isEqualTo("file.captions.large");
        assertThat(counter.refusal(bytes("WEBVTT\n\n00:03.000 --> 00:02.000\na"), "a.vtt")).isEqualTo("file.captions.backwards");
        assertThat(counter.refusal(bytes("%PDF-1.4\n"), "a.vtt")).isEqualTo("file.type.mismatch");
        assertThat(counter.waiting()).isZero();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
