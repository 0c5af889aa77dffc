package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.Page;

/** Questions that more than a thousand items answer, in an index whose items can all be weighed: headings decide. */
class ManyAnswersTest {

    private static final int ITEMS = Page.MANY + 300;
    private static final int PAGE = 20;
    /** Items with the words in their summaries; those after them have other words there that look alike without marks. */
    private static final int HEADED = 45;
    private static final int ALIKE = 90;
    /** A document whose symbol has a number that every text has. */
    private static final int SYMBOL = 700;
    private static final Instant FIRST = Instant.parse("2016-01-01T03:00:00Z");

    private static TestIndex index;

    @BeforeAll
    static void fill() {
        index = new TestIndex(Step.ALL);
        index.put(IntStream.rangeClosed(1, ITEMS).mapToObj(ManyAnswersTest::item).toList());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void what_has_all_words_in_its_heading_stands_before_what_has_them_in_its_text() {
        assertThat(numbers("bến xe khách", 0, PAGE)).hasSize(PAGE).allMatch(number -> number <= HEADED);
        assertThat(numbers("ben xe khach", 0, PAGE)).hasSize(PAGE).allMatch(number -> number <= ALIKE);
    }

    @Test
    void pages_follow_one_another_without_a_gap_where_headings_end() {
        List<Long> read = new ArrayList<>();
        for (int offset = 0; offset < Page.MANY - 1; offset += PAGE) {
            read.addAll(numbers("bến xe khách", offset, PAGE));
        }
        assertThat(read).doesNotHaveDuplicates().hasSize(Page.MANY - 1);
        assertThat(read.subList(0, HEADED)).containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, HEADED).boxed().toList());
        assertThat(read).isEqualTo(numbers("bến xe khách", 0, Page.MANY - 1));
    }

    @Test
    void headings_with_other_marks_than_typed_stand_behind_texts_with_those_typed() {
        assertThat(numbers("bến xe khách", HEADED, Page.MANY - 1 - HEADED)).noneMatch(number -> number > HEADED && number <= ALIKE);
    }

    @Test
    void a_document_is_found_by_the_number_of_its_symbol_though_a_thousand_texts_have_the_number() {
        assertThat(numbers("15", 0, 1)).containsExactly((long) SYMBOL);
    }

    @Test
    void how_many_there_are_of_each_is_counted_in_full() {
        Found found = index.found("bến xe khách", Wanted.best(PAGE));
        assertThat(found.total()).isGreaterThan(Page.MANY);
        assertThat(found.broad()).isFalse();
        assertThat(found.groups().kinds()).containsOnly(Map.entry(ItemKind.ARTICLE, ITEMS - 1L), Map.entry(ItemKind.DOCUMENT, 1L));
        assertThat(found.groups().organs()).containsOnly(Map.entry("Sở Xây dựng", 1L));
        assertThat(found.groups().sections()).containsOnly(Map.entry(Groups.section(UUID.nameUUIDFromBytes(new byte[] {1})), (long) ITEMS));
        assertThat(found.groups().years().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(ITEMS);
        assertThat(List.copyOf(found.groups().years().keySet())).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static List<Long> numbers(String typed, int offset, int most) {
        return index.found(typed, new Wanted(null, List.of(), null, 0, null, null, false, false, offset, most)).numbers();
    }

    private static RelevanceCorpus.Item item(int number) {
        boolean document = number == SYMBOL;
        Instant published = FIRST.plus(number * 36L, ChronoUnit.HOURS);
        String summary = number <= HEADED ? "Dời bến xe khách ra ngoài." : number <= ALIKE ? "Vải bền xé khạch." : "Tóm tắt.";
        return new RelevanceCorpus.Item(number, Set.of(), new SearchEntry(document ? "DOCUMENT" : "ARTICLE", null, document ? "Sở Xây dựng" : null, null,
            Integer.parseInt(published.toString().substring(0, 4)), published, "Tin trong ngày", document ? "15/HD-SXD" : null, summary, List.of(),
            "Từ nay xe khách vào bến mới, mỗi giờ 15 chuyến.", "", null));
    }
}
