package vn.gov.hanoi.cchc.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class SectionForestTest {

    private final SectionForest forest = new SectionForest(new ArrayList<>());
    private UUID documents;
    private UUID city;
    private UUID decisions;
    private UUID results;

    @BeforeEach
    void plant() {
        documents = add(null, "Văn bản");
        city = add(documents, "Văn bản Thành phố");
        decisions = add(city, "Quyết định");
        results = add(null, "Tình hình và kết quả");
    }

    @Test
    void there_are_three_levels_and_no_fourth() {
        assertThat(forest.get(decisions).level()).isEqualTo(3);
        refused("section.too-deep", () -> add(decisions, "Quá sâu"));
    }

    @Test
    void a_branch_cannot_be_moved_where_its_leaves_would_be_too_deep() {
        UUID below = add(results, "Thủ tục");
        refused("section.too-deep", () -> forest.move(city, below, 0));
        assertThat(forest.get(city).parent()).isEqualTo(documents);
    }

    @Test
    void a_section_cannot_be_put_below_itself() {
        refused("section.circle", () -> forest.move(documents, city, 0));
        refused("section.circle", () -> forest.move(documents, documents, 0));
    }

    @Test
    void moving_takes_everything_below_along_and_closes_the_gap() {
        UUID central = add(documents, "Văn bản Trung ương");
        forest.move(city, results, 0);

        assertThat(forest.get(city).parent()).isEqualTo(results);
        assertThat(forest.get(decisions).level()).isEqualTo(3);
        assertThat(forest.get(central).position()).isZero();

        forest.move(city, null, 1);
        assertThat(forest.get(city).level()).isEqualTo(1);
        assertThat(forest.get(decisions).level()).isEqualTo(2);
        assertThat(forest.children(null)).extracting(Section::name).containsExactly("Văn bản", "Văn bản Thành phố", "Tình hình và kết quả");
    }

    @Test
    void siblings_have_different_names() {
        refused("section.name.taken", () -> add(documents, "văn bản thành phố"));
        UUID other = add(documents, "Văn bản Trung ương");
        refused("section.name.taken", () -> forest.rename(other, "x", "Văn bản Thành phố", null));
        forest.rename(city, "x", "Văn bản thành phố", null);
    }

    @Test
    void hiding_takes_everything_below_along_and_nothing_is_shown_below_what_is_hidden() {
        forest.show(documents, false);

        assertThat(forest.get(decisions).visible()).isFalse();
        refused("section.parent.hidden", () -> forest.show(city, true));
        refused("section.parent.hidden", () -> forest.move(results, documents, 0));
    }

    @Test
    void an_order_names_exactly_the_children() {
        refused("section.order", () -> forest.reorder(null, List.of(results)));
        refused("section.order", () -> forest.reorder(null, List.of(results, city)));
        forest.reorder(null, List.of(results, documents));
        assertThat(forest.ordered()).extracting(Section::id).containsExactly(results, documents, city, decisions);
    }

    @Test
    void a_change_can_be_taken_back() {
        List<SectionNode> before = forest.nodes();
        forest.move(city, results, 0);
        List<SectionNode> after = forest.nodes();

        forest.restore(SectionForest.differing(before, after), SectionForest.differing(after, before));

        assertThat(forest.nodes()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void a_change_that_was_changed_again_cannot_be_taken_back() {
        List<SectionNode> before = forest.nodes();
        forest.rename(city, "moi", "Mới", null);
        List<SectionNode> after = forest.nodes();
        forest.rename(city, "moi-nua", "Mới nữa", null);

        refused("section.undo.overtaken", () -> forest.restore(SectionForest.differing(before, after), SectionForest.differing(after, before)));
    }

    @Test
    void taking_an_addition_back_hides_it_because_nothing_is_deleted() {
        List<SectionNode> before = forest.nodes();
        UUID added = add(results, "Thử");
        List<SectionNode> after = forest.nodes();

        forest.restore(SectionForest.differing(before, after), SectionForest.differing(after, before));

        assertThat(forest.get(added).visible()).isFalse();
    }

    @Test
    void a_path_goes_from_the_first_level_down() {
        assertThat(forest.path(decisions)).extracting(Section::id).containsExactly(documents, city, decisions);
    }

    private UUID add(UUID parent, String name) {
        return forest.add(UUID.randomUUID(), parent, "s" + forest.nodes().size(), name, null).id();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
