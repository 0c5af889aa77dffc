package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Questions that more items answer than can be weighed: the newest and those with all words in the title stand for all. */
class BroadQuestionTest {

    private static final int ITEMS = ItemIndex.WEIGHED + 600;
    /** The two oldest but one have the words in the title. */
    private static final Set<Integer> TITLED = Set.of(2, 3);
    /** Has other words in its title that only look alike without marks. */
    private static final int LOOKS_ALIKE = 4;
    private static final Instant FIRST = Instant.parse("2016-01-01T03:00:00Z");
    private static final String ASKED = "bến xe khách";

    private static TestIndex index;

    @BeforeAll
    static void fill() {
        index = new TestIndex(Step.ALL);
        index.put(IntStream.rangeClosed(1, ITEMS).mapToObj(BroadQuestionTest::item).toList());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void the_newest_and_those_with_all_words_in_the_title_are_weighed() {
        Found found = index.found(ASKED, Wanted.best(1_000), reaches(2_000));
        assertThat(found.broad()).isTrue();
        assertThat(found.total()).isGreaterThanOrEqualTo(1_000);
        List<Long> numbers = found.numbers();
        assertThat(numbers.subList(0, 2)).containsExactlyInAnyOrder(2L, 3L);
        assertThat(numbers.subList(2, numbers.size())).hasSize(998).allMatch(number -> number > ITEMS - 2_001);
    }

    @Test
    void titles_that_only_look_alike_without_marks_stand_behind_all_others() {
        List<Long> typed = index.found(ASKED, Wanted.best(1_000), reaches(2_000)).numbers();
        assertThat(typed).doesNotContain((long) LOOKS_ALIKE);
        List<Long> bare = index.found("ben xe khach", Wanted.best(3), reaches(2_000)).numbers();
        assertThat(bare).contains((long) LOOKS_ALIKE);
    }

    @Test
    void a_longer_reach_is_taken_when_the_first_holds_too_few() {
        Found found = index.found(ASKED, Wanted.best(1_000), reaches(500, 3_000));
        assertThat(found.broad()).isTrue();
        assertThat(numbers(found)).hasSize(1_000);
    }

    @Test
    void when_no_reach_holds_enough_everything_is_weighed() {
        Found found = index.found(ASKED, Wanted.best(10), reaches(500));
        assertThat(found.broad()).isFalse();
        assertThat(found.groups().kinds().values()).containsExactly((long) ITEMS);
    }

    @Test
    void the_newest_first_are_the_newest_of_all() {
        Wanted newest = new Wanted(null, List.of(), null, 0, null, null, false, true, 0, 1_000);
        Found found = index.found(ASKED, newest, reaches(2_000));
        assertThat(found.broad()).isTrue();
        assertThat(found.numbers()).containsExactlyElementsOf(
            LongStream.rangeClosed(0, 999).mapToObj(back -> ITEMS - back).toList());
    }

    @Test
    void narrowed_to_what_can_be_weighed_it_is_answered_and_counted_in_full() {
        Wanted old = new Wanted(null, List.of(), null, 2016, null, null, false, false, 0, 10);
        Found found = index.found(ASKED, old, reaches(2_000));
        assertThat(found.broad()).isFalse();
        assertThat(found.groups().kinds().values()).containsExactly(IntStream.rangeClosed(1, ITEMS).filter(i -> year(i) == 2016).count());
    }

    private static Set<Long> numbers(Found found) {
        Set<Long> numbers = new HashSet<>();
        numbers.addAll(found.numbers());
        return numbers;
    }

    /** Moments since which so many items were published. */
    private static List<Instant> reaches(int... items) {
        return IntStream.of(items).mapToObj(many -> published(ITEMS - many)).toList();
    }

    private static Instant published(int number) {
        return FIRST.plus(number * 12L, ChronoUnit.HOURS);
    }

    private static int year(int number) {
        return Integer.parseInt(published(number).toString().substring(0, 4));
    }

    private static RelevanceCorpus.Item item(int number) {
        String title = TITLED.contains(number) ? "Dời bến xe khách ra ngoài nội đô" : number == LOOKS_ALIKE ? "Vải bền xé khạch" : "Tin số " + number;
        return new RelevanceCorpus.Item(number, Set.of(), new SearchEntry("ARTICLE", null, null, null, year(number), published(number), title, null, "Tóm tắt.", List.of(),
            "Từ nay xe khách vào bến mới.", "", null));
    }
}
