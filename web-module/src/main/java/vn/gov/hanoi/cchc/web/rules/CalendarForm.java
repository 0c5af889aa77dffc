package vn.gov.hanoi.cchc.web.rules;

import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;

/** What is typed to keep the calendar: a day, or a whole year as text. */
public class CalendarForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate day;
    private DayKind kind = DayKind.HOLIDAY;
    private String name;
    private String basis;
    private RuleStatus status = RuleStatus.PROVISIONAL;
    private String reason;
    private String csv;
    private String notice;

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public RuleStatus getStatus() {
        return status;
    }

    public void setStatus(RuleStatus status) {
        this.status = status;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getCsv() {
        return csv;
    }

    public void setCsv(String csv) {
        this.csv = csv;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}
