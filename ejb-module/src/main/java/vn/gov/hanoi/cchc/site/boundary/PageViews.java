package vn.gov.hanoi.cchc.site.boundary;

import java.util.concurrent.atomic.LongAdder;

/**
 * Public pages that this server has sent to readers and nobody has written down yet. Counted on the thread that reads requests, which has no
 * container around it, hence the one instance.
 */
public final class PageViews {

    private static final PageViews INSTANCE = new PageViews();

    private final LongAdder views = new LongAdder();

    PageViews() {
    }

    public static PageViews instance() {
        return INSTANCE;
    }

    /** A page goes out. */
    public void seen() {
        views.increment();
    }

    /** What was counted since this was asked last; whoever asks writes it down or gives it back. */
    public long take() {
        return views.sumThenReset();
    }

    public void giveBack(long taken) {
        views.add(taken);
    }
}
