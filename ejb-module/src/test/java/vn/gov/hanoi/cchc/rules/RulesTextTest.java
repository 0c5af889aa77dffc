package vn.gov.hanoi.cchc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.rules.Books.day;
import static vn.gov.hanoi.cchc.rules.Books.hanoi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleWarningKind;
import vn.gov.hanoi.cchc.rules.api.TraceKind;
import vn.gov.hanoi.cchc.rules.api.TraceText;
import vn.gov.hanoi.cchc.rules.control.RuleSeed;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;
import vn.gov.hanoi.cchc.rules.entity.TermClock;
import vn.gov.hanoi.cchc.rules.entity.TermStart;

/** A trace in words, from the words people will read. */
class RulesTextTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final RuleBook book = Books.seeded();
    private final ResourceBundle bundle = ResourceBundle.getBundle("i18n.rules", VIETNAMESE);
    private final TraceText text = new TraceText(bundle::getString, VIETNAMESE);

    @Test
    void the_working_out_of_working_days_reads_line_by_line() {
        DueDate due = TermClock.due(book, "publicInfo.publish.max", TermStart.at(hanoi("2026-08-27T18:05")));

        assertThat(text.lines(due.trace())).containsExactly(
            "Nhận lúc 18.05, Thứ Năm 27/08/2026, sau giờ làm việc: coi như nhận đầu ngày làm việc tiếp theo",
            "Thứ Sáu 28/08/2026: ngày bắt đầu, không tính",
            "Thứ Bảy 29/08/2026: nghỉ hằng tuần, không tính",
            "Chủ Nhật 30/08/2026: nghỉ hằng tuần, không tính",
            "Thứ Hai 31/08/2026: nghỉ hoán đổi, không tính (Hoán đổi với 22/08/2026)",
            "Thứ Ba 01/09/2026: nghỉ lễ, không tính (Quốc khánh)",
            "Thứ Tư 02/09/2026: nghỉ lễ, không tính (Quốc khánh)",
            "Thứ Năm 03/09/2026: ngày làm việc thứ 1",
            "Thứ Sáu 04/09/2026: ngày làm việc thứ 2",
            "Thứ Bảy 05/09/2026: nghỉ hằng tuần, không tính",
            "Chủ Nhật 06/09/2026: nghỉ hằng tuần, không tính",
            "Thứ Hai 07/09/2026: ngày làm việc thứ 3",
            "Thứ Ba 08/09/2026: ngày làm việc thứ 4",
            "Thứ Tư 09/09/2026: ngày làm việc thứ 5",
            "Hạn: hết Thứ Tư 09/09/2026 (24.00)");
        assertThat(text.rules(due.trace())).containsExactly(
            "Công khai thông tin: 5 ngày làm việc (Luật TCTT Đ18.4, từ 01/07/2018)",
            "Nhận sau giờ làm việc tính sang ngày làm việc sau: có (cách tính của sản phẩm, từ 19/02/2025)",
            "Giờ làm việc: 08:00-12:00,13:00-17:00 (giờ hành chính Hà Nội, từ 19/02/2025)");
        assertThat(text.versions(due.trace())).isEqualTo("Theo quy định bản 1, lịch làm việc bản 7");
    }

    @Test
    void the_working_out_of_hours_reads_span_by_span() {
        DueDate due = TermClock.due(book, "intake.document.max", TermStart.on(day("2026-02-13")));

        assertThat(text.lines(due.trace())).containsExactly(
            "Thứ Sáu 13/02/2026: ngày ban hành, không tính; tính từ 00.00 ngày tiếp theo",
            "Bắt đầu tính từ 00.00, Thứ Bảy 14/02/2026",
            "Thứ Bảy 14/02/2026, từ 00.00 đến 24.00: tính 24 giờ",
            "Chủ Nhật 15/02/2026, từ 00.00 đến 24.00: tính 24 giờ",
            "Thứ Hai 16/02/2026, từ 00.00 đến 24.00: tính 24 giờ",
            "Hạn: 24.00, Thứ Hai 16/02/2026");
        assertThat(text.versions(due.trace())).isEqualTo("Theo quy định bản 1; cách tính này không dùng lịch làm việc");
    }

    @Test
    void odd_lengths_are_told_to_the_second() {
        DueDate due = TermClock.due(book, "publish.afterApproval.alert", TermStart.at(hanoi("2026-11-23T23:29:58")));

        assertThat(text.lines(due.trace())).contains("Thứ Hai 23/11/2026, từ 23.29.58 đến 24.00: tính 30 phút 2 giây",
            "Hạn: 00.29.58, Thứ Ba 24/11/2026");
    }

    @Test
    void warnings_are_told_in_words() {
        DueDate due = TermClock.due(book, "maintenance.notice.min.national", TermStart.on(day("2024-01-10")));

        assertThat(text.warnings(due.trace())).contains(
            "Báo trước khi tạm ngừng để bảo trì (quốc gia): chỉ có giá trị từ 01/07/2026, đã dùng giá trị đầu tiên cho ngày 10/01/2024",
            "Chưa có lịch nghỉ năm 2024. Chỉ trừ ngày nghỉ hằng tuần và ngày lễ cố định; kiểm tra lại khi có lịch");
    }

    @Test
    void a_trace_kept_as_json_reads_the_same_years_later() {
        for (String key : List.of("intake.event.max", "publicInfo.publish.max", "maintenance.notice.min.city", "complaint.first.max")) {
            DueTrace trace = TermClock.due(book, key, TermStart.at(hanoi("2024-12-27T18:00:00.123456"))).trace();

            DueTrace read = DueTrace.ofJson(trace.toJson());

            assertThat(read).isEqualTo(trace);
            assertThat(read.toJson()).isEqualTo(trace.toJson());
            assertThat(text.lines(read)).isEqualTo(text.lines(trace));
        }
    }

    @Test
    void money_is_written_with_dots() {
        assertThat(text.value(book.get("salary.base", day("2026-11-23")))).isEqualTo("2.530.000 đồng");
    }

    @Test
    void every_code_of_the_context_has_a_text() {
        Set<String> keys = new TreeSet<>();
        add(keys, "rules.trace.", TraceKind.values());
        add(keys, "rules.trace.warning.", RuleWarningKind.values());
        add(keys, "rules.clock.", ClockKind.values());
        Stream.of(RuleUnit.values()).filter(RuleUnit::numeric).forEach(unit -> keys.add("rules.unit." + unit));
        RuleSeed.rules().forEach(rule -> keys.add("rules.key." + rule.key()));

        assertThat(bundle.keySet()).containsAll(keys);
    }

    @Test
    void every_refusal_has_a_text_and_every_text_a_refusal() throws IOException {
        Set<String> used = new TreeSet<>();
        Path sources = Path.of("").toAbsolutePath().resolve("src/main/java/vn/gov/hanoi/cchc/rules");
        Path module = Files.isDirectory(sources) ? sources : Path.of("ejb-module/src/main/java/vn/gov/hanoi/cchc/rules");
        try (Stream<Path> files = Files.walk(module)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher code = Pattern.compile("\"(rules\\.(rule|value|text|calendar)\\.[a-zA-Z.]*[a-zA-Z])\"").matcher(Files.readString(file));
                while (code.find()) {
                    used.add("rule." + code.group(1));
                }
            }
        }
        Stream.of("columns", "date", "year", "kind", "status", "text", "makeup", "off", "twice")
            .forEach(why -> used.add("rule.rules.calendar.csv." + why));

        assertThat(bundle.keySet().stream().filter(key -> key.startsWith("rule.")).toList()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void add(Set<String> keys, String prefix, Enum<?>[] values) {
        Stream.of(values).forEach(value -> keys.add(prefix + value.name()));
    }
}
