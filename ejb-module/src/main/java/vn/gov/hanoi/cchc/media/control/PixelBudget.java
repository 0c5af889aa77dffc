package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** How many pixels may be unpacked in memory at once: a quarter of the heap, so that a dozen photographs arriving together queue. */
@ApplicationScoped
public class PixelBudget {

    private static final int MEGAPIXEL = 1_000_000;
    /** The picture and its turned or converted copy, four bytes each. */
    private static final int BYTES_A_PIXEL = 8;
    private static final int PATIENCE_SECONDS = 60;

    private final int megapixels = (int) Math.max(1, Runtime.getRuntime().maxMemory() / 4 / BYTES_A_PIXEL / MEGAPIXEL);
    private final Semaphore free = new Semaphore(megapixels, true);

    /** Gives the pixels back. */
    interface Lease extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Waits for room; a picture larger than the whole budget gets it alone.
     *
     * @throws RuleViolated file.busy after a minute
     */
    Lease take(long pixels) {
        int wanted = (int) Math.min(megapixels, 1 + pixels / MEGAPIXEL);
        try {
            if (free.tryAcquire(wanted, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return () -> free.release(wanted);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new RuleViolated("file.busy");
    }
}
