package vn.gov.hanoi.cchc.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.CalendarImport;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.ImportCalendarYear;
import vn.gov.hanoi.cchc.rules.api.PutCalendarDay;
import vn.gov.hanoi.cchc.rules.api.RetireCalendarDay;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.VerifyCalendarYear;
import vn.gov.hanoi.cchc.rules.boundary.CalendarDesk;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Forms of the calendar: a day, a year confirmed, a year pasted. */
@Named
@ViewScoped
public class CalendarEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CalendarDesk desk;
    @Inject
    private RuleQueries rules;
    @Inject
    private CalendarView calendar;
    @Inject
    private Visit visit;
    private int year;
    private Long version;
    private boolean tried;
    private final CalendarForm form = new CalendarForm();

    @PostConstruct
    void open() {
        year = calendar.getYear().year();
        CalendarDayView opened = calendar.getOpened();
        if (opened != null) {
            version = opened.version();
            form.setDay(opened.day());
            form.setKind(opened.kind());
            form.setName(opened.name());
            form.setBasis(opened.basis());
            form.setStatus(opened.status());
        } else {
            form.setDay(visit.day("ngay"));
        }
    }

    public void put() {
        desk.put(new PutCalendarDay(form.getDay(), version, form.getKind(), form.getName(), form.getBasis(), form.getStatus()));
        year = form.getDay().getYear();
        leave("calendar-day");
    }

    public void retire() {
        desk.retire(new RetireCalendarDay(form.getDay(), version, form.getReason()));
        leave("calendar-retired");
    }

    public void verify() {
        desk.verifyYear(new VerifyCalendarYear(year, form.getNotice()));
        leave("calendar-verified");
    }

    /** Shows what an import would do; nothing changes. */
    public void preview() {
        CalendarImport plan = rules.preview(command());
        tried = plan.problems().isEmpty();
        visit.showOnce("plan", plan);
    }

    public void importYear() {
        desk.importYear(command());
        leave("calendar-imported");
    }

    private ImportCalendarYear command() {
        return new ImportCalendarYear(year, form.getCsv());
    }

    private void leave(String key) {
        visit.done(OfficeRoute.CALENDAR.address() + "?nam=" + year, key);
    }

    /** The pasted year was tried and can be taken. */
    public boolean isTried() {
        return tried;
    }

    /** An entry is open, not a new one. */
    public boolean isExisting() {
        return version != null;
    }

    public DayKind[] getKinds() {
        return DayKind.values();
    }

    public RuleStatus[] getStates() {
        return RuleStatus.values();
    }

    public CalendarForm getForm() {
        return form;
    }
}
