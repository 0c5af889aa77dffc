package vn.gov.hanoi.cchc.site.control.search;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.search.util.common.SearchException;

/** How the index of this server stands. One instance: the index tells it from threads that no container knows. */
public final class IndexState {

    private static final Logger LOG = Logger.getLogger(IndexState.class.getName());
    private static final IndexState INSTANCE = new IndexState();

    /**
     * @param running  a rebuild is under way
     * @param done     items read so far, or by the last one
     * @param all      items to read
     * @param started  begin of the last rebuild, or null
     * @param finished its end, or null
     * @param failed   the last one broke off
     * @param lagging  something was not written and is made up for soon
     */
    public record View(boolean running, long done, long all, Instant started, Instant finished, boolean failed, boolean lagging) {
    }

    private View view = new View(false, 0, 0, null, null, false, false);
    private boolean wanted;
    private volatile boolean away;

    private IndexState() {
    }

    public static IndexState instance() {
        return INSTANCE;
    }

    public synchronized View view() {
        return view;
    }

    /** It did not answer when it was asked last: nobody waits for it until {@link IndexSchedule} has found it again. */
    public boolean away() {
        return away;
    }

    /** What the index answers; empty while it does not. */
    public <T> Optional<T> ask(Supplier<T> question) {
        if (away) {
            return Optional.empty();
        }
        try {
            return Optional.of(question.get());
        } catch (SearchException e) {
            missed(e);
            return Optional.empty();
        }
    }

    public synchronized void missed(Throwable cause) {
        if (!away) {
            away = true;
            LOG.log(Level.WARNING, "Index of the search does not answer; looked after until it does", cause);
        }
    }

    synchronized void found() {
        away = false;
        LOG.info("Index of the search answers again");
    }

    synchronized void lags() {
        view = new View(view.running, view.done, view.all, view.started, view.finished, view.failed, true);
    }

    /** Asks for a rebuild, which begins within seconds. */
    public synchronized void want() {
        wanted = true;
    }

    /** Somebody asked, and it has not begun. */
    public synchronized boolean asked() {
        return wanted;
    }

    synchronized void begin(Instant now, long all) {
        wanted = false;
        view = new View(true, 0, all, now, null, false, false);
    }

    synchronized void progress(long done) {
        view = new View(true, done, Math.max(done, view.all), view.started, null, false, view.lagging);
    }

    synchronized void end(Instant now, boolean failed) {
        view = new View(false, view.done, view.all, view.started, now, failed, failed || view.lagging);
    }
}
