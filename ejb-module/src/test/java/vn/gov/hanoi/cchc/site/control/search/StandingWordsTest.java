package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.site.api.Excerpt;
import vn.gov.hanoi.cchc.site.api.StandingFound;

/** Standing pages by the words of a question. */
class StandingWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final Map<StandingPage, StandingText> PAGES = Map.of(
        StandingPage.ABOUT, text("Giới thiệu", "<p>Trang đăng tin cải cách hành chính.</p><h2>Liên hệ</h2><p>Địa chỉ của Thường trực.</p>", "About this site", "<p>News.</p><h2>Contact</h2>"),
        StandingPage.PERSONAL_DATA, text("Dữ liệu cá nhân", "<p>Dữ liệu nào được giữ; tên và cách liên hệ chỉ khi bạn ghi. Thủ tục hành chính không hỏi.</p>", "Personal data",
            "<p>What is kept.</p>"),
        StandingPage.ACCESS_TO_INFORMATION, text("Tiếp cận thông tin", "<p>Công dân có quyền yêu cầu; tài liệu công khai, khai báo chính thức. Dữ liệu cá nhân không cung cấp.</p>",
            null, null),
        StandingPage.TERMS, text("Điều khoản sử dụng", "<p>Giữ nguyên nghĩa. Dữ liệu cá nhân theo luật.</p>", null, null),
        StandingPage.SITE_MAP, text("Sơ đồ trang", "<p>Mọi chuyên mục. Dữ liệu cá nhân ở trang khác.</p>", null, null));
    private static final Abbreviations SHORT = Abbreviations.of(List.of(Map.entry("TTHC", "thủ tục hành chính"), Map.entry("TCCK", "tài chính công khai")));
    private static final Words WORDS = new Words();

    @ParameterizedTest
    @CsvSource({"dữ liệu cá nhân, /du-lieu-ca-nhan", "du lieu ca nhan, /du-lieu-ca-nhan", "TIẾP CẬN THÔNG TIN, /tiep-can-thong-tin", "quyền tiếp cận thông tin, /tiep-can-thong-tin",
        "liên hệ, /gioi-thieu", "lien he, /gioi-thieu", "TTHC, /du-lieu-ca-nhan", "giữ nguyên nghĩa, /dieu-khoan"})
    void a_page_is_found_with_marks_and_without_them_by_title_before_headings_before_text(String typed, String address) {
        assertThat(found(typed, false)).first().extracting(StandingFound::address).isEqualTo(address);
    }

    @Test
    void at_most_three_pages_are_told_and_those_with_the_words_in_the_title_first() {
        assertThat(found("dữ liệu cá nhân", false)).extracting(StandingFound::address).hasSize(3).startsWith("/du-lieu-ca-nhan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dữ liệu đất đai", "tài chính công khai", "TCCK", "khai công", "\"cá nhân dữ liệu\"", "zzz", "trang cải tin"})
    void a_page_without_all_the_words_or_with_their_syllables_by_chance_alone_is_not(String typed) {
        assertThat(found(typed, false)).isEmpty();
    }

    @Test
    void who_reads_english_finds_pages_by_english_and_vietnamese_words_and_sees_english_where_there_is_any() {
        assertThat(found("contact", true)).singleElement().satisfies(page -> {
            assertThat(page.english()).isTrue();
            assertThat(marked(page.title())).isEqualTo("About this site");
            assertThat(marked(page.excerpt())).isEqualTo("News. [Contact]");
        });
        assertThat(found("lien he", true)).first().satisfies(page -> assertThat(marked(page.title())).isEqualTo("About this site"));
        assertThat(found("tiep can thong tin", true)).singleElement().satisfies(page -> {
            assertThat(page.english()).isFalse();
            assertThat(marked(page.title())).isEqualTo("[Tiếp] [cận] [thông] [tin]");
        });
        assertThat(found("contact", false)).isEmpty();
    }

    private static List<StandingFound> found(String typed, boolean english) {
        List<StandingWords> pages = Stream.of(StandingPage.values()).filter(PAGES::containsKey).map(page -> new StandingWords(page, PAGES.get(page), WORDS, english)).toList();
        return StandingSearch.best(pages, new QuestionReader(WORDS).read(typed, SHORT), WORDS);
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.pieces().stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    private static StandingText text(String title, String body, String titleEn, String bodyEn) {
        return new StandingText(title, body, titleEn, bodyEn, "SNV", DAY, DAY);
    }
}
