package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.site.api.Excerpt;

/** How the search reads what is written and what is asked. */
class WordsTest {

    private static final Abbreviations SHORT = Abbreviations.of(List.of(Map.entry("TTHC", "thủ tục hành chính"), Map.entry("PAR INDEX", "chỉ số cải cách hành chính")));
    private final Words words = new Words();

    @Test
    void words_are_composed_folded_and_lower_case() {
        assertThat(words.folded("Đường Láng, QUẬN Đống Đa")).isEqualTo("duong lang quan dong da ");
        assertThat(words.folded(Normalizer.normalize("Cải cách", Normalizer.Form.NFD))).isEqualTo("cai cach ");
    }

    @ParameterizedTest
    @CsvSource({"hoà,hòa", "hòa,hòa", "thuỷ,thủy", "uỷ,ủy", "khoá,khóa", "quý,quý", "quỳ,quỳ", "hoàn,hoàn", "toàn,toàn", "xoè,xòe"})
    void a_tone_has_one_place(String typed, String read) {
        assertThat(words.marked(words.tokens(Words.nfc(typed)))).isEqualTo(read);
    }

    @Test
    void the_symbol_of_a_document_is_one_word_and_a_date_is_none() {
        assertThat(words.tokens("Quyết định 819/QĐ-UBND ngày 20/11/2026").stream().map(Token::folded))
            .containsExactly("quyet", "dinh", "819/qd-ubnd", "ngay", "20", "11", "2026");
        assertThat(words.symbol("42/2022/NĐ-CP")).isEqualTo("42/2022/nd-cp 42 nd-cp");
        assertThat(words.folded("số 819/QĐ-UBND")).isEqualTo("so 819/qd-ubnd 819 qd ubnd ");
    }

    @Test
    void symbols_are_found_wherever_a_stroke_stands() {
        assertThat(words.tokens("(819/QĐ-UBND;42/2022/NĐ-CP),/x 7/ 1/2/TT-BNV /9/A").stream().filter(Token::symbol).map(Token::folded))
            .containsExactly("819/qd-ubnd", "42/2022/nd-cp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "Số 819/QĐ-UBND, Đất ĐAI; đất-đai 8190 hoà", "đất", "  ĐẤT  ", "a/đất/819 819", "12/2020/QĐ-ĐẤT 1/2/đai"})
    void looking_for_some_words_finds_what_reading_all_of_them_finds(String text) {
        Set<String> some = Set.of("dat", "dai", "819", "hoa");
        assertThat(words.among(text, some)).isEqualTo(words.tokens(text).stream()
            .filter(token -> some.contains(token.folded()) || token.symbol() && Stream.of(token.folded().split("[/-]")).anyMatch(some::contains)).toList());
    }

    @Test
    void an_abbreviation_and_its_full_form_mean_one_another() {
        Question brief = new QuestionReader(words).read("tthc đất đai", SHORT);
        assertThat(brief.words().get(0).same()).containsExactly("thu tuc hanh chinh");
        assertThat(brief.words().get(1).same()).isEmpty();
        Question whole = new QuestionReader(words).read("thu tuc hanh chinh", SHORT);
        assertThat(whole.words()).allSatisfy(word -> assertThat(word.same()).containsExactly("tthc"));
        assertThat(new QuestionReader(words).read("par index 2025", SHORT).words().get(1).same()).containsExactly("chi so cai cach hanh chinh");
    }

    @Test
    void only_quotation_marks_mean_something() {
        Question question = new QuestionReader(words).read("“một cửa” +đất -đai* (x) title:y", SHORT);
        assertThat(question.phrases()).containsExactly(List.of("mot", "cua"));
        assertThat(question.folded()).containsExactly("dat", "dai", "x", "title", "y");
        assertThat(new QuestionReader(words).read("\"mở", SHORT).folded()).containsExactly("mo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*** \"\" ()", "!@#$%^&*", "\u202e\u0000", "\ud83d"})
    void signs_are_no_question(String typed) {
        assertThat(new QuestionReader(words).read(typed, SHORT).empty()).isTrue();
    }

    @Test
    void a_question_of_ten_kilobytes_is_cut_and_says_so() {
        Question question = new QuestionReader(words).read("thủ tục ".repeat(1_250), SHORT);
        assertThat(question.cut()).isTrue();
        assertThat(question.words()).hasSize(QuestionReader.MOST_WORDS);
        assertThat(new QuestionReader(words).read("a".repeat(10_000), SHORT).words().get(0).folded()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void an_excerpt_marks_words_as_they_are_written_and_shows_where_most_of_them_stand() {
        Question question = new QuestionReader(words).read("dat dai", SHORT);
        Excerpts excerpts = new Excerpts(words, question, false);
        assertThat(text(excerpts.whole("Đất đai ở Đại Mỗ").excerpt())).isEqualTo("[Đất] [đai] ở [Đại] Mỗ");
        String text = "Một câu. ".repeat(60) + "Hồ sơ đất đai nộp ở đây. " + "Câu khác. ".repeat(60);
        Excerpt best = excerpts.best(text).excerpt();
        assertThat(text(best)).contains("[đất] [đai]").startsWith("… ").endsWith(" …").hasSizeLessThan(300);
        assertThat(text(excerpts.best("Không có gì").excerpt())).isEqualTo("Không có gì");
    }

    @Test
    void words_are_lacking_until_each_was_seen_or_a_form_that_means_the_same_and_every_word_of_a_phrase() {
        Excerpts excerpts = new Excerpts(words, new QuestionReader(words).read("tthc đất \"một cửa\" 819", SHORT), false);
        long seen = excerpts.whole("Thủ tục hành chính về đất, một quyết định 819/QĐ-UBND").has();
        assertThat(excerpts.lacks(seen)).isTrue();
        assertThat(excerpts.lacks(seen | excerpts.best("Sau cùng là cửa").has())).isFalse();
        assertThat(excerpts.lacks(excerpts.whole("TTHC về đất, một cửa, số 820").has())).isTrue();
        Question four = new QuestionReader(words).read("quan trắc nước thải", SHORT);
        Excerpts all = new Excerpts(words, four, false);
        Excerpts most = new Excerpts(words, four, true);
        assertThat(all.lacks(all.whole("quan trắc nước").has())).isTrue();
        assertThat(most.lacks(most.whole("quan trắc nước").has())).as("nothing has all of them").isFalse();
    }

    @Test
    void a_mistyped_syllable_becomes_the_one_that_stands_there_in_titles() {
        Map<String, Integer> syllables = Map.of("thu", 9, "tuc", 8, "hanh", 8, "chinh", 9, "chanh", 20, "tu", 3);
        Map<String, Integer> pairs = Map.of("thu tuc", 8, "tuc hanh", 7, "hanh chinh", 8);
        Corrections corrections = new Corrections(syllables, asked -> pairs.entrySet().stream().filter(pair -> asked.contains(pair.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        assertThat(corrections.better(List.of("thu", "tcu", "hanh", "chnh"))).containsExactly("thu", "tuc", "hanh", "chinh");
        assertThat(corrections.better(List.of("thu", "tuc"))).isNull();
        assertThat(corrections.better(List.of("xyzzy"))).isNull();
        assertThat(corrections.better(List.of("819/qd-ubnd"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"chinh,chnh,true", "chinh,chihn,true", "chinh,chinhh,true", "chinh,chinh,true", "chinh,hanh,false", "an,nah,false", "a,b,true"})
    void near_is_one_slip_of_the_finger(String one, String two, boolean near) {
        assertThat(Corrections.near(one, two)).isEqualTo(near);
    }

    @Test
    void a_title_is_known_by_its_groups_of_one_to_three_syllables() {
        assertThat(Vocabulary.parts(words, "Thủ tục 819/QĐ-UBND đất").keySet()).containsExactly("dat", "thu", "thu tuc", "thu tuc dat", "tuc", "tuc dat");
        assertThat(Set.copyOf(Vocabulary.parts(words, "Thuỷ lợi").values())).contains("thủy lợi");
    }

    private static String text(Excerpt excerpt) {
        return excerpt.pieces().stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }
}
