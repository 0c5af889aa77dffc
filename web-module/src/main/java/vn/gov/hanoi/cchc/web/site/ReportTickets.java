package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.site.boundary.FormKey;

/**
 * A form without a session carries its ticket: which form it is and when it was shown, signed so that every server knows it. One that was
 * forged or has grown old is not known; then the form is shown once more with everything in it.
 */
@ApplicationScoped
public class ReportTickets {

    /** Nobody reads and fills in the form in less. */
    private static final Duration TOO_FAST = Duration.ofSeconds(3);
    private static final Duration TOO_OLD = Duration.ofHours(12);
    private static final Pattern TAKEN = Pattern.compile("(TN-[0-9]{4}-[0-9]{6,})\\.([0-9]{0,12})\\.[0-9a-f]{32}");
    private static final String FORM = "[0-9]{1,12}\\.[0-9a-f-]{36}\\.[0-9a-f]{32}";

    /** What a ticket says about its form. */
    enum Standing { GOOD, TOO_FAST, NOT_OURS }

    @Inject
    private Clock clock;

    @Inject
    private FormKey key;

    private volatile KeyedMark mark;

    ReportTickets() {
    }

    ReportTickets(Clock clock, KeyedMark mark) {
        this.clock = clock;
        this.mark = mark;
    }

    /** For a form that is shown now. */
    String issue() {
        String form = clock.instant().getEpochSecond() + "." + UUID.randomUUID();
        return form + "." + mark().of(form);
    }

    Standing of(String ticket) {
        if (ticket == null || !ticket.matches(FORM) || !signed(ticket)) {
            return Standing.NOT_OURS;
        }
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(ticket.substring(0, ticket.indexOf('.')))), clock.instant());
        return age.compareTo(TOO_OLD) > 0 ? Standing.NOT_OURS : age.compareTo(TOO_FAST) < 0 ? Standing.TOO_FAST : Standing.GOOD;
    }

    /**
     * What the reader is told: the number of his receipt, and by when he is answered.
     *
     * @param dueAt whole seconds, or null when no term runs
     */
    record Taken(String number, Instant dueAt) {
    }

    /** A receipt as it stands in the address of its page, so that nobody can be shown one that was never given. */
    String sealed(String number, Instant dueAt) {
        String receipt = number + "." + (dueAt == null ? "" : dueAt.getEpochSecond());
        return receipt + "." + mark().of("receipt " + receipt);
    }

    /** @return null when it was not given here */
    Taken taken(String sealed) {
        Matcher parts = TAKEN.matcher(sealed == null ? "" : sealed);
        if (!parts.matches()) {
            return null;
        }
        Taken taken = new Taken(parts.group(1), parts.group(2).isEmpty() ? null : Instant.ofEpochSecond(Long.parseLong(parts.group(2))));
        return sealed(taken.number(), taken.dueAt()).equals(sealed) ? taken : null;
    }

    private KeyedMark mark() {
        if (mark == null) {
            mark = new KeyedMark(key.bytes());
        }
        return mark;
    }

    private boolean signed(String ticket) {
        int end = ticket.lastIndexOf('.');
        return mark().of(ticket.substring(0, end)).equals(ticket.substring(end + 1));
    }
}
