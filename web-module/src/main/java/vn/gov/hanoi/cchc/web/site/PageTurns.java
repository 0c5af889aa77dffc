package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Pages are made a few at a time, in the order they were asked for: more at once would not be ready earlier, only the unlucky ones later.
 * Only making takes a turn, not sending, which lasts as long as the reader's line is slow.
 */
final class PageTurns {

    /** While one waits for the database, another is worked on. */
    private static final int FOR_EACH_PROCESSOR = 2;

    private final Semaphore turns;
    private final Duration longest;

    /** What is done in a turn. */
    interface Work<T> {

        T get() throws IOException, ServletException;
    }

    /**
     * @param most    at a time
     * @param longest who waited so long goes on without a turn: then those who have one wait for something else, which nobody has to do
     *                after them
     */
    PageTurns(int most, Duration longest) {
        this.turns = new Semaphore(most, true);
        this.longest = longest;
    }

    /** As many as this server can work on. */
    static PageTurns ofThisServer() {
        return new PageTurns(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(1));
    }

    <T> T take(Work<T> work) throws IOException, ServletException {
        boolean taken = waited();
        try {
            return work.get();
        } finally {
            if (taken) {
                turns.release();
            }
        }
    }

    private boolean waited() {
        try {
            return turns.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
