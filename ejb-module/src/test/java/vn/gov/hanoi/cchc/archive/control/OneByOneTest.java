package vn.gov.hanoi.cchc.archive.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

class OneByOneTest {

    private final List<String> done = new ArrayList<>();
    private final Map<String, String> failed = new LinkedHashMap<>();

    @Test
    void one_that_fails_is_noted_with_its_reason_and_does_not_stop_the_others() {
        OneByOne.each(List.of("a", "b", "c"), acting(name -> {
            if (name.equals("a")) {
                throw new EJBException("disk");
            }
            if (name.equals("b")) {
                throw new RuleViolated("archive.file.changed", "01-anh.jpg");
            }
        }), failed::put, "archive.package.failed");

        assertThat(done).containsExactly("c");
        assertThat(failed).containsEntry("a", Texts.get("archive.package.failed")).hasSize(2);
        assertThat(failed.get("b")).contains("01-anh.jpg");
    }

    @Test
    void one_whose_failure_cannot_even_be_noted_does_not_stop_the_others() {
        OneByOne.each(List.of("a", "b"), acting(name -> {
            if (name.equals("a")) {
                throw new EJBException("disk");
            }
        }), (name, why) -> {
            throw new EJBException("database");
        }, "archive.package.failed");

        assertThat(done).containsExactly("b");
    }

    private Consumer<String> acting(Consumer<String> first) {
        return first.andThen(done::add);
    }
}
