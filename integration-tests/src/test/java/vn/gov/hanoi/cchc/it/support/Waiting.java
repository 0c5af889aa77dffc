package vn.gov.hanoi.cchc.it.support;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits on conditions, never for a time. */
public final class Waiting {

    private Waiting() {
    }

    public static void until(String what, Duration limit, Callable<Boolean> condition) {
        Awaitility.await(what).atMost(limit).pollInterval(Duration.ofMillis(200)).pollDelay(Duration.ZERO).until(condition);
    }
}
