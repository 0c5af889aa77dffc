package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An index of the server's own is asked in turns. */
class IndexTurnsTest {

    private static final int MOST = Runtime.getRuntime().availableProcessors();

    @Test
    void no_more_are_asked_at_a_time_than_there_are_processors_and_everybody_is_answered() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger peak = new AtomicInteger();
        CountDownLatch come = new CountDownLatch(MOST + 6);
        CountDownLatch full = new CountDownLatch(MOST);
        CountDownLatch answer = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(MOST + 6);
        try {
            List<Future<Integer>> answers = IntStream.range(0, MOST + 6).mapToObj(number -> people.submit(() -> {
                come.countDown();
                return IndexState.instance().ask(() -> {
                    peak.accumulateAndGet(asked.incrementAndGet(), Math::max);
                    full.countDown();
                    await(answer);
                    asked.decrementAndGet();
                    return number;
                }).orElseThrow();
            })).toList();
            assertThat(come.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(full.await(10, TimeUnit.SECONDS)).isTrue();
            answer.countDown();
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i);
            }
            assertThat(peak).hasValue(MOST);
        } finally {
            people.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
