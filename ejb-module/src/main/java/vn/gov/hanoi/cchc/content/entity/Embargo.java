package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** An approval for a later instant; empty when there is none. */
@Embeddable
public class Embargo {

    @Column(name = "scheduled_at")
    private Instant at;
    @Column(name = "schedule_reason")
    private String reason;
    @Column(name = "schedule_by")
    private String by;

    protected Embargo() {
    }

    Embargo(Instant at, String reason, String by) {
        this.at = at;
        this.reason = reason;
        this.by = by;
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }

    /** Account name of who approved it. */
    public String by() {
        return by;
    }
}
