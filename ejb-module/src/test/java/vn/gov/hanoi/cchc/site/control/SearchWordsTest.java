package vn.gov.hanoi.cchc.site.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void words_are_folded_and_too_long_to_be_stop_words() {
        assertThat(SearchWords.indexed("Xã Ba Vì: 819/QĐ-UBND")).isEqualTo("wwxa wwba wwvi ww819 wwqd wwubnd");
    }

    @Test
    void every_word_is_wanted_and_the_last_may_be_unfinished() {
        assertThat(SearchWords.asked("cải cách hà")).isEqualTo("+wwcai +wwcach +wwha*");
    }

    @Test
    void operators_of_the_index_cannot_be_typed() {
        assertThat(SearchWords.asked("-\"a\" +(b) @3 *")).isEqualTo("+wwa +wwb +ww3*");
        assertThat(SearchWords.asked("*** \"")).isNull();
    }
}
