package vn.gov.hanoi.cchc.rules.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.CalendarChanged;
import vn.gov.hanoi.cchc.rules.api.RulesChanged;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;

/** What is kept in memory is never older than it may be. */
class CurrentRulesTest {

    private final Shelf shelf = new Shelf();
    private final Watch watch = new Watch();
    private final CurrentRules rules = new CurrentRules(shelf, watch);

    @Test
    void the_books_are_read_once_and_kept() {
        RuleBook first = rules.book();

        assertThat(rules.book()).isSameAs(first);
        assertThat(shelf.loads).isEqualTo(1);
    }

    @Test
    void an_edit_on_this_server_shows_at_once() {
        rules.book();
        shelf.edition = 2;
        rules.on(new RulesChanged("intake.event.max", 2));

        assertThat(rules.book().version()).isEqualTo(2);
    }

    @Test
    void an_edit_of_the_calendar_shows_at_once() {
        rules.book();
        rules.on(new CalendarChanged(2027, 2));
        rules.book();

        assertThat(shelf.loads).isEqualTo(2);
    }

    @Test
    void an_edit_on_another_server_shows_after_half_a_minute() {
        rules.book();
        shelf.edition = 2;
        watch.now = watch.now.plus(Duration.ofSeconds(29));
        assertThat(rules.book().version()).isEqualTo(1);

        watch.now = watch.now.plus(Duration.ofSeconds(1));
        assertThat(rules.book().version()).isEqualTo(2);
    }

    @Test
    void books_that_are_still_current_are_not_read_again() {
        rules.book();
        watch.now = watch.now.plus(Duration.ofMinutes(5));
        rules.book();
        rules.book();

        assertThat(shelf.loads).isEqualTo(1);
        assertThat(shelf.checks).isEqualTo(1);
    }

    @Test
    void what_was_read_while_an_edit_was_committed_is_not_kept() {
        shelf.whileReading = () -> {
            shelf.edition = 2;
            rules.on(new RulesChanged("intake.event.max", 2));
        };

        assertThat(rules.book().version()).as("read before the commit").isEqualTo(1);
        assertThat(rules.book().version()).isEqualTo(2);
    }

    /** The loader with its rows in a field instead of a database. */
    private static final class Shelf extends RuleBookLoader {
        private long edition = 1;
        private int loads;
        private int checks;
        private Runnable whileReading = () -> { };

        @Override
        public boolean current(RuleBook book) {
            checks++;
            return book.version() == edition;
        }

        @Override
        public RuleBook load() {
            loads++;
            RuleBook book = new RuleBook(edition, RuleSeed.rules(), 1, RuleSeed.days());
            Runnable meanwhile = whileReading;
            whileReading = () -> { };
            meanwhile.run();
            return book;
        }
    }

    private static final class Watch extends Clock {
        private Instant now = Instant.parse("2026-11-23T02:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
