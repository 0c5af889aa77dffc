package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.TriagePage;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** A reader's report through its real address: one receipt, nothing lost, nothing about the reader that he did not say. */
class ReaderReportIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TICKET = Pattern.compile("name=\"phieu\" value=\"([^\"]+)\"");
    private final RunningPortal portal = RunningPortal.get();
    private final String seed = Long.toString(System.nanoTime(), 36);

    @Test
    void the_same_form_sent_twice_at_once_is_one_receipt_with_page_item_and_number_and_no_address_of_the_reader() throws Exception {
        String item = PublicItems.addresses("Hà Nội rút ngắn thời gian giải quyết 62 thủ tục%").get(0);
        Map<String, Long> before = portal.rowCounts();
        Map<String, String> form = form("/bao-loi?trang=" + item, "Số liệu sai " + seed);
        form.put("trang", item);
        HttpResponse<String> hasty = post("/bao-loi", form, "same-origin");
        assertThat(hasty.statusCode()).isEqualTo(422);
        assertThat(hasty.body()).contains("Bạn gửi quá nhanh", "Số liệu sai " + seed);
        assertThat(portal.rowCounts()).as("nothing is kept of it").isEqualTo(before);
        Waiting.until("the form is old enough", Duration.ofSeconds(15), () -> post("/bao-loi", form, "same-origin").statusCode() == 303);
        List<CompletableFuture<HttpResponse<String>>> both = List.of(later(form), later(form));
        List<String> numbers = both.stream().map(CompletableFuture::join).map(answer -> answer.headers().firstValue("Location").orElseThrow())
            .distinct().toList();
        assertThat(numbers).hasSize(1);
        String number = numbers.get(0).replaceAll(".*da-nhan=(TN-[0-9]{4}-[0-9]+)\\..*", "$1");
        HttpResponse<String> done = get(numbers.get(0), null);
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains(number, "Đã tiếp nhận báo lỗi");
        assertThat(done.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(done.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(PublicItems.column("select count(*) from intake_receipt where kind = 'FAULT' and number = ?", number)).containsExactly("1");
        assertThat(PublicItems.column("select v.content from intake_submission_version v join intake_receipt r on r.id = v.receipt_id where r.number = ?",
            number).get(0)).contains(item, "Số liệu sai " + seed, "62 thủ tục");
        assertThat(PublicItems.column("select concat(supplier_person, ' ', coalesce(supplier_contact, '-')) from intake_receipt where number = ?", number))
            .containsExactly("Người đọc -");
        assertThat(PublicItems.column("select address from audit_row where desk like '%ReportDesk' and method = 'receive' and address is not null")).isEmpty();
        assertThat(PublicItems.column("select command from audit_row where desk like '%ReportDesk' and method = 'receive' and command like ?",
            "%" + seed + "%")).as("what he wrote is not in the trail").isEmpty();
    }

    @Test
    void he_is_told_the_day_the_office_sees_and_a_report_that_waits_past_it_is_late() throws Exception {
        String number = sent(form("/bao-loi", "Sai ngày " + seed), "publicInfo.correct.max");
        OfficeVisitor office = OfficeVisitor.signedIn(portal, "STANDING_OFFICE");
        assertThat(words(office.get("/quan-tri/han/" + number).body()))
            .contains("Hạn trả lời", "ngày làm việc thứ 5", "Trong hạn", "Đính chính thông tin công khai");
        assertThat(words(office.get("/quan-tri/tin/" + number).body())).contains("Trong hạn", "Hạn trả lời");
        assertThat(queue(office, number, "dung")).contains(number, "Trong hạn");
        List<Long> before = figures(office);
        try (Connection database = portal.database(); Statement past = database.createStatement()) {
            past.executeUpdate("update intake_receipt set due_at = utc_timestamp(6) - interval 1 day where number = '" + number + "'");
        }
        assertThat(queue(office, number, "tre")).contains(number, "Quá hạn");
        assertThat(queue(office, number, "dung")).doesNotContain("/quan-tri/tin/" + number);
        assertThat(words(office.get("/quan-tri/tin/" + number).body())).contains("Quá hạn");
        assertThat(figures(office)).containsExactly(before.get(0), before.get(1), before.get(2) + 1, before.get(3) - 1);
        new TriagePage(office, number).act("Đã xử lý", "loikq", "Đã sửa ngày");
        assertThat(figures(office)).containsExactly(before.get(0), before.get(1) + 1, before.get(2), before.get(3) - 1);
        assertThat(words(office.get("/quan-tri/tin/" + number).body())).as("an answer after the term stays late").contains("Quá hạn");
    }

    @Test
    void a_barrier_is_answered_within_the_term_of_petitions() throws Exception {
        String number = sent(changed(form("/bao-loi", "Không đọc được bảng " + seed), "loai", "rao-can"), "feedback.reply.max");
        OfficeVisitor office = OfficeVisitor.signedIn(portal, "STANDING_OFFICE");
        List<Long> before = figures(office);
        new TriagePage(office, number).act("Đã xử lý", "loikq", "Đã thêm tiêu đề cột");
        assertThat(figures(office)).as("answered in time").containsExactly(before.get(0) + 1, before.get(1), before.get(2), before.get(3) - 1);
    }

    /** The receipt of a form whose page tells the day until which the office must answer by that rule. */
    private String sent(Map<String, String> form, String rule) throws Exception {
        String[] place = {null};
        Waiting.until("the form is old enough", Duration.ofSeconds(15), () -> {
            place[0] = post("/bao-loi", form, "same-origin").headers().firstValue("Location").orElse(null);
            return place[0] != null;
        });
        String number = place[0].replaceAll(".*da-nhan=(TN-[0-9]{4}-[0-9]+)\\..*", "$1");
        assertThat(portal.text("select rule_key from intake_receipt where number = '" + number + "'")).isEqualTo(rule);
        String lastDay = portal.text("select date_format(due_at + interval 7 hour - interval 1 second, '%d/%m/%Y') from intake_receipt where number = '"
            + number + "'");
        assertThat(get(place[0], null).body()).contains("chậm nhất hết ngày " + lastDay);
        assertThat(get("/en" + place[0], null).body()).contains("by the end of " + lastDay);
        assertThat(get(place[0].replaceFirst("\\.[0-9]+\\.", ".9999999999."), null).body()).as("another day was promised to nobody").doesNotContain(number);
        return number;
    }

    private String queue(OfficeVisitor office, String number, String term) {
        return office.get("/quan-tri/hang-tin?buoc=&tim=" + number + "&han=" + term).body().replaceAll("(?s).*<tbody>|</tbody>.*", "");
    }

    /** Answered in time and late, overdue, open: the row of readers' reports of this month. */
    private List<Long> figures(OfficeVisitor office) {
        String row = office.get("/quan-tri/so-lieu-tiep-nhan").body().replaceAll("(?s).*Nhận trong thời gian này|</tr>.*", "");
        List<Long> cells = Pattern.compile("<td class=\"n\">\\s*(\\d+)\\s*</td>").matcher(row).results().map(cell -> Long.valueOf(cell.group(1))).toList();
        assertThat(cells).as(row).hasSize(4);
        return cells;
    }

    private static String words(String page) {
        return page.replaceAll("(?s).*<main", "").replaceAll("<[^>]+>|\\s+", " ").replaceAll(" +", " ");
    }

    @Test
    void what_cannot_be_taken_stands_in_the_form_again_and_leaves_no_row() throws Exception {
        Map<String, Long> before = portal.rowCounts();
        Map<String, String> form = form("/bao-loi", "Giữ lại câu này " + seed);
        form.put("lien-he", "doc-gia@vidu.vn");
        refused(post("/bao-loi", form, "cross-site"), 403, "không được gửi từ trang này");
        refused(post("/bao-loi", form, null), 403, "không được gửi từ trang này");
        refused(post("/bao-loi", changed(form, "phieu", "1." + "0".repeat(36) + "." + "0".repeat(32)), "same-origin"), 422, "mở quá lâu");
        refused(post("/bao-loi", changed(form, "phieu", "x"), "same-origin"), 422, "mở quá lâu");
        refused(post("/en/bao-loi", changed(form, "phieu", "x"), "same-origin"), 422, "open for too long");
        HttpResponse<String> empty = post("/bao-loi", changed(form, "loi", "  "), "same-origin");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Viết điều sai hoặc điều cản trở bạn", "doc-gia@vidu.vn");
        HttpResponse<String> longer = post("/bao-loi", changed(form, "loi", "a".repeat(2001)), "same-origin");
        assertThat(longer.statusCode()).isEqualTo(422);
        assertThat(longer.body()).contains("bạn đã viết 2001");
        HttpResponse<String> markup = post("/bao-loi", changed(form, "ten", "\"><script>alert(1)</script>" + "x".repeat(200)), "same-origin");
        assertThat(markup.body()).doesNotContain("<script>alert(1)");
        assertThat(get("/bao-loi?trang=" + encoded("https://xau.vn/\"><b>"), null).body()).doesNotContain("xau.vn");
        assertThat(get("/bao-loi?da-nhan=TN-2026-000001." + "0".repeat(32), null).body()).doesNotContain("TN-2026-000001");
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    @Test
    void a_trap_that_was_filled_in_and_a_secrecy_mark_make_no_receipt() throws Exception {
        Map<String, String> form = form("/bao-loi", "Có bẫy " + seed);
        Waiting.until("the form is old enough", Duration.ofSeconds(15), () -> post("/bao-loi", changed(form, "trang-web", "x"), "same-origin").body()
            .contains("ô phải để trống"));
        HttpResponse<String> marked = post("/bao-loi", changed(form, "loi", "TỐI MẬT"), "same-origin");
        assertThat(marked.statusCode()).isEqualTo(422);
        assertThat(marked.body()).contains("Báo lỗi chưa được gửi");
        assertThat(PublicItems.column("select count(*) from intake_submission_version where content like ?", "%" + seed + "%")).containsExactly("0");
    }

    @Test
    void the_page_somebody_comes_from_is_filled_in_without_what_he_searched_for() throws Exception {
        assertThat(get("/bao-loi", portal.url("/tim-kiem?q=bi-mat-cua-toi")).body()).contains("value=\"/tim-kiem\"").doesNotContain("bi-mat-cua-toi");
        assertThat(get("/bao-loi", "https://noi-khac.vn/trang").body()).doesNotContain("value=\"/trang\"");
        assertThat(get("/bao-loi", null).statusCode()).isEqualTo(200);
    }

    private void refused(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(words, "Giữ lại câu này " + seed, "doc-gia@vidu.vn");
    }

    private Map<String, String> form(String address, String words) throws IOException, InterruptedException {
        Matcher ticket = TICKET.matcher(get(address, null).body());
        assertThat(ticket.find()).isTrue();
        return new LinkedHashMap<>(Map.of("phieu", ticket.group(1), "loai", "sai", "loi", words, "trang-web", ""));
    }

    private static Map<String, String> changed(Map<String, String> form, String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(form);
        other.put(name, value);
        return other;
    }

    private CompletableFuture<HttpResponse<String>> later(Map<String, String> form) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return post("/bao-loi", form, "same-origin");
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private HttpResponse<String> get(String path, String referrer) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url(path)));
        return CLIENT.send((referrer == null ? request : request.header("Referer", referrer)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String site) throws IOException, InterruptedException {
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + encoded(field.getValue())).collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url(path))).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
        return CLIENT.send((site == null ? request : request.header("Sec-Fetch-Site", site)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
