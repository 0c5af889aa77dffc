package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages are made a few at a time. */
class PageTurnsTest {

    private static final int MOST = 3;
    private static final int PEOPLE = 12;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @AfterEach
    void leave() {
        people.shutdownNow();
    }

    @Test
    void no_more_are_made_at_a_time_and_everybody_gets_his() throws Exception {
        PageTurns turns = new PageTurns(MOST, Duration.ofSeconds(20));
        AtomicInteger busy = new AtomicInteger();
        AtomicInteger peak = new AtomicInteger();
        CountDownLatch full = new CountDownLatch(MOST);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<Integer>> pages = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            int page = i;
            pages.add(people.submit(() -> turns.take(() -> {
                peak.accumulateAndGet(busy.incrementAndGet(), Math::max);
                full.countDown();
                await(go);
                busy.decrementAndGet();
                return page;
            })));
        }
        await(full);
        go.countDown();
        for (int i = 0; i < PEOPLE; i++) {
            assertThat(pages.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i);
        }
        assertThat(peak).hasValue(MOST);
    }

    @Test
    void nobody_waits_for_ever_behind_those_who_are_stuck() throws Exception {
        PageTurns turns = new PageTurns(1, Duration.ofMillis(50));
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Future<Integer> first = people.submit(() -> turns.take(() -> {
            stuck.countDown();
            await(go);
            return 1;
        }));
        await(stuck);
        assertThat(people.submit(() -> turns.take(() -> 2)).get(10, TimeUnit.SECONDS)).isEqualTo(2);
        go.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void a_page_that_fails_gives_its_turn_back() throws Exception {
        PageTurns turns = new PageTurns(1, Duration.ofDays(1));
        assertThatThrownBy(() -> turns.take(() -> {
            throw new ServletException("half-way");
        })).isInstanceOf(ServletException.class);
        assertThat(people.submit(() -> turns.take(() -> 2)).get(10, TimeUnit.SECONDS)).isEqualTo(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
