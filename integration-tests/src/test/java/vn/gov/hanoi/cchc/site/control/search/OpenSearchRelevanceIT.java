package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.SearchNode;

/**
 * The judged questions of {@link RelevanceTest}, asked of an OpenSearch: as good as the server's own index. Items that fit equally well may stand
 * in another order, because the two add up the same parts of a score in another order.
 */
class OpenSearchRelevanceIT {

    private static final double GOAL = .90;

    @Test
    void every_class_of_questions_is_answered_as_well_as_by_the_index_of_the_server() {
        try (SearchNode node = new SearchNode("relevance-node").start();
             TestIndex there = new TestIndex(Step.ALL, Map.of("type", "elasticsearch", "uris", node.uri()));
             TestIndex here = new TestIndex(Step.ALL)) {
            there.put(Judgements.ITEMS);
            here.put(Judgements.ITEMS);
            Map<String, Double> classes = Judgements.classes(there);
            classes.forEach((name, value) -> System.out.printf("nDCG@10 in OpenSearch %-16s %.3f%n", name, value));
            assertThat(classes).hasSizeGreaterThanOrEqualTo(6).allSatisfy((name, value) -> assertThat(value).as(name).isGreaterThanOrEqualTo(GOAL));
            assertThat(classes).isEqualTo(Judgements.classes(here));
        }
    }
}
