package vn.gov.hanoi.cchc.rules.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.TraceText;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The entry of one day. A retired entry counts for nothing and can come back. */
@Entity
@Table(name = "rules_calendar_day")
public class CalendarDay {

    @Id
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    private DayKind kind;
    private String name;
    private String basis;
    @Enumerated(EnumType.STRING)
    private RuleStatus status;
    private boolean retired;
    @Column(name = "changed_by")
    private String changedBy;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private long version = 1;

    protected CalendarDay() {
    }

    public CalendarDay(CalendarDayView shape, Caller by, Instant at) {
        this.day = shape.day();
        put(shape, by, at);
    }

    /** Why a kind cannot stand on a day: a code of {@code rule.…}, empty when it can. */
    public static Optional<String> misplaced(DayKind kind, boolean weeklyRest) {
        return switch (kind) {
            case HOLIDAY -> Optional.empty();
            case MAKEUP_WORK -> weeklyRest ? Optional.empty() : Optional.of("rules.calendar.makeup.workday");
            case COMPENSATION, SWAP_OFF -> weeklyRest ? Optional.of("rules.calendar.off.restday") : Optional.empty();
        };
    }

    public CalendarDayView toView() {
        return new CalendarDayView(day, kind, name, basis, status, version);
    }

    public boolean retired() {
        return retired;
    }

    /** @throws RuleViolated {@code rules.calendar.changed} when somebody was faster, or the entry is retired */
    public void expect(long readVersion) {
        if (retired || readVersion != version) {
            throw new RuleViolated("rules.calendar.changed", TraceText.date(day));
        }
    }

    /** Takes the shape over; a retired entry is in force again. */
    public void put(CalendarDayView shape, Caller by, Instant at) {
        this.kind = shape.kind();
        this.name = shape.name();
        this.basis = shape.basis();
        this.status = shape.status();
        this.retired = false;
        touched(by, at);
    }

    public void retire(Caller by, Instant at) {
        this.retired = true;
        touched(by, at);
    }

    private void touched(Caller by, Instant at) {
        this.changedBy = by.name();
        this.changedAt = at;
    }
}
