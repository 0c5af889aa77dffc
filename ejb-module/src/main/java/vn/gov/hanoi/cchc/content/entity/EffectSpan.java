package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.EffectInterval;
import vn.gov.hanoi.cchc.content.api.EffectStatus;

/** One interval of the status of a document, computed; a row that is left over covers no day. */
@Entity
@Table(name = "content_effect_interval")
public class EffectSpan {

    /** The last day that the database can hold: no end is known. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @EmbeddedId
    private OrdinalId id;
    @Enumerated(EnumType.STRING)
    private EffectStatus status;
    @Column(name = "from_day")
    private LocalDate from;
    @Column(name = "to_day")
    private LocalDate to;

    protected EffectSpan() {
    }

    public EffectSpan(OrdinalId id, EffectInterval interval) {
        this.id = id;
        show(interval);
    }

    public void show(EffectInterval interval) {
        status = interval.status();
        from = interval.from();
        to = interval.to() == null ? OPEN : interval.to();
    }

    /** Covers no day. */
    public void empty() {
        to = from;
    }

    public boolean isEmpty() {
        return to.equals(from);
    }

    public EffectInterval interval() {
        return new EffectInterval(status, from, to.equals(OPEN) ? null : to);
    }

    public int ordinal() {
        return id.ordinal();
    }
}
