package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.document;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.file;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.news;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

class KeptContentTest {

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<p onclick=\"x()\">a</p>", "<a href=\"javascript:x()\">a</a>",
        "<img src=x onerror=x()>", "<iframe src=\"https://x\"></iframe>", "<svg><script>x()</script></svg>", "<p style=\"background:url(x)\">a</p>",
        "<form action=x><input></form>", "<math><mtext></p><style><img src=x onerror=x()>"})
    void nothing_that_runs_or_loads_is_kept(String html) {
        String kept = KeptContent.of(news("Tin", "<p>Lời</p>" + html), List.of()).bodyHtml();
        assertThat(kept).startsWith("<p>Lời</p>").doesNotContain("script", "onclick", "onerror", "javascript", "<img", "<iframe", "<svg", "style",
            "<form", "<input");
    }

    @Test
    void the_words_and_their_structure_stay() {
        String html = "<h2>Mục</h2><ul><li><strong>Một</strong></li></ul><table><tbody><tr><td colspan=\"2\">1</td></tr></tbody></table>";
        assertThat(KeptContent.of(news("Tin", html), List.of()).bodyHtml()).isEqualTo(html);
    }

    @Test
    void what_was_kept_is_read_back_the_same() {
        SubmissionContent content = KeptContent.of(document("H26", null, "Về việc A"), "UBND", "H26,2026/11/20,819/QĐ-UBND", List.of(), List.of());
        assertThat(CanonicalJson.read(CanonicalJson.write(content), SubmissionContent.class)).isEqualTo(content);
    }

    @ParameterizedTest
    @CsvSource({"38,2026/QĐ-UBND,Quyết định,,true,Quyết định", "819,QĐ-UBND,Quyết định,,false,Quyết định",
        "819,QĐ-UBND,,1,true,Văn bản quy phạm pháp luật", "819,QĐ-UBND,,2,false,Văn bản hành chính", "819,QĐ-UBND,Quyết định,18,false,Quyết định"})
    void the_type_name_wins_and_the_symbol_or_the_class_tells_what_is_normative(String number, String notation, String type, Integer code,
                                                                                boolean normative, String name) {
        SuppliedDocument supplied = document("H26", null, number, notation, type, code, "A");
        SubmissionContent content = KeptContent.of(supplied, "UBND", "k", List.of(), List.of());
        assertThat(content.document().normative()).isEqualTo(normative);
        assertThat(content.document().typeName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TỐI MẬT - Kế hoạch", "Kế hoạch (Mật)"})
    void a_mark_is_found_wherever_it_stands(String marked) {
        assertThat(MarkSearch.in(news(marked, "<p>x</p>"))).contains("title");
        assertThat(MarkSearch.in(news("Tin", "<p>x</p><p>" + marked + "</p><p>y</p>"))).contains("bodyHtml");
        assertThat(MarkSearch.in(news("Tin", "<p>x</p>", file("a.jpg", "1", marked)))).contains("files.alt");
        assertThat(MarkSearch.in(document("H26", null, marked))).contains("subject");
    }

    @Test
    void a_mark_in_the_name_of_a_file_or_in_other_information_is_found() {
        assertThat(MarkSearch.in(document("H26", null, "A", file("Tối mật.pdf", "1", null)))).contains("files.name");
        SuppliedDocument other = new SuppliedDocument(null, "H26", null, "1", "QĐ", "Quyết định", null, "A", null, LocalDate.EPOCH, null,
            null, null, 0, null, List.of(), "<Appendixes><Appendix>Mật</Appendix></Appendixes>");
        assertThat(MarkSearch.in(other)).contains("otherInfo");
    }

    @Test
    void ordinary_words_are_no_mark() {
        assertThat(MarkSearch.in(news("Hướng dẫn Luật Bảo vệ bí mật nhà nước", "<p>Bảo mật thông tin, mật khẩu</p>"))).isEmpty();
    }
}
