package vn.gov.hanoi.cchc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.rules.Books.day;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.CalendarImport;
import vn.gov.hanoi.cchc.rules.api.CsvProblem;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.entity.CalendarDay;
import vn.gov.hanoi.cchc.rules.entity.CalendarImportPlan;
import vn.gov.hanoi.cchc.rules.entity.WorkingCalendar;

/** A year pasted as CSV. */
class CalendarImportTest {

    private final WorkingCalendar calendar = Books.seeded().calendar();

    @Test
    void a_pasted_year_adds_changes_and_retires_entries() {
        CalendarImport plan = plan(2027, """
            date,kind,name,basis,status
            2027-01-01,HOLIDAY,Tết Dương lịch,BLLĐ Đ112,provisional
            04/02/2027,HOLIDAY,"Tết Nguyên đán, ngày 28 tháng Chạp",Thông báo số 1,verified
            2027-02-05,HOLIDAY,Tết Nguyên đán Đinh Mùi,Thông báo số 1,verified
            """);

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(plan.added()).containsExactly(new CalendarDayView(day("2027-02-04"), DayKind.HOLIDAY, "Tết Nguyên đán, ngày 28 tháng Chạp",
            "Thông báo số 1", RuleStatus.VERIFIED, 0));
        assertThat(plan.changed()).extracting(CalendarDayView::day).containsExactly(day("2027-02-05"));
        assertThat(plan.retired()).hasSize(13);
    }

    @Test
    void a_new_year_needs_no_heading_line() {
        assertThat(plan(2028, "2028-01-01,HOLIDAY,Tết Dương lịch,BLLĐ Đ112,verified\r\n").added()).hasSize(1);
    }

    @Test
    void every_line_that_cannot_be_taken_is_named() {
        CalendarImport plan = plan(2028, """
            2028-01-01,HOLIDAY,Tết Dương lịch,BLLĐ Đ112
            31/02/2028,HOLIDAY,Không có,BLLĐ Đ112,verified
            2027-01-01,HOLIDAY,Năm khác,BLLĐ Đ112,verified
            2028-01-03,FERIEN,Loại lạ,BLLĐ Đ112,verified
            2028-01-03,SWAP_OFF,Hoán đổi,BLLĐ Đ112,sure
            2028-01-03,SWAP_OFF,,BLLĐ Đ112,verified
            2028-01-03,MAKEUP_WORK,Làm bù ngày thường,x,verified
            2028-01-08,SWAP_OFF,Nghỉ thứ bảy,x,verified
            2028-01-04,SWAP_OFF,Hoán đổi,x,verified
            2028-01-04,SWAP_OFF,Hoán đổi,x,verified
            """);

        assertThat(plan.problems()).containsExactly(
            new CsvProblem(1, "rules.calendar.csv.columns", "4"),
            new CsvProblem(2, "rules.calendar.csv.date", "31/02/2028"),
            new CsvProblem(3, "rules.calendar.csv.year", "2027-01-01"),
            new CsvProblem(4, "rules.calendar.csv.kind", "FERIEN"),
            new CsvProblem(5, "rules.calendar.csv.status", "sure"),
            new CsvProblem(6, "rules.calendar.csv.text", "2028-01-03"),
            new CsvProblem(7, "rules.calendar.csv.makeup", "2028-01-03"),
            new CsvProblem(8, "rules.calendar.csv.off", "2028-01-08"),
            new CsvProblem(10, "rules.calendar.csv.twice", "2028-01-04"));
    }

    @Test
    void an_empty_paste_retires_nothing_silently() {
        assertThat(plan(2027, "date,kind,name,basis,status\n").problems()).extracting(CsvProblem::code)
            .containsExactly("rules.calendar.csv.empty");
    }

    @Test
    void decomposed_letters_are_composed() {
        String decomposed = Normalizer.normalize("Quốc khánh", Normalizer.Form.NFD);

        assertThat(plan(2028, "2028-09-02,HOLIDAY," + decomposed + ",BLLĐ,verified").added().get(0).name()).isEqualTo("Quốc khánh");
    }

    @Test
    void a_make_up_day_is_a_rest_day_and_a_swapped_day_is_a_working_day() {
        assertThat(CalendarDay.misplaced(DayKind.MAKEUP_WORK, false)).contains("rules.calendar.makeup.workday");
        assertThat(CalendarDay.misplaced(DayKind.SWAP_OFF, true)).contains("rules.calendar.off.restday");
        assertThat(CalendarDay.misplaced(DayKind.COMPENSATION, true)).contains("rules.calendar.off.restday");
        assertThat(List.of(DayKind.HOLIDAY, DayKind.MAKEUP_WORK)).allMatch(kind -> CalendarDay.misplaced(kind, true).isEmpty());
    }

    private CalendarImport plan(int year, String csv) {
        return CalendarImportPlan.of(year, csv, calendar.year(year).days(), calendar::weeklyRest);
    }
}
