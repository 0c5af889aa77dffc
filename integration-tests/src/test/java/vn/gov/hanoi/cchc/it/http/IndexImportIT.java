package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.http.SampleFiles.Kind;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Index results from the spreadsheet to the readers (Article 4.4): what is wrong is said line by line and nothing of it is written. */
class IndexImportIT {

    private static final String SOUND = "SNV;Sở Nội vụ;94;\nSTC;Sở Tài chính;93,89;\nSTP;Sở Tư pháp;93.89;\n";

    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
    }

    @Test
    void files_that_are_no_tables_are_refused_at_the_door_and_nothing_is_written() {
        IndexCounter counter = IndexCounter.open(portal, 2014, Map.of());
        Map<String, Long> before = portal.rowCounts();
        long files = SampleFiles.stored(portal);
        assertThat(counter.send("bang.xlsm", IndexTable.macro())).contains("Không nhận tệp “bang.xlsm”");
        assertThat(counter.send("bang.xlsx", IndexTable.macro())).contains("Không nhận tệp “bang.xlsx”");
        assertThat(counter.send("bang.xlsx", Kind.ENCRYPTED_OFFICE.bytes())).contains("có mật khẩu hoặc bị mã hóa");
        assertThat(counter.send("bang.xlsx", IndexTable.bomb())).contains("bung ra quá lớn");
        assertThat(counter.send("bang.xlsx", Kind.PNG.bytes())).contains("không đúng với phần mở rộng");
        assertThat(counter.send("bang.csv", Kind.EMPTY.bytes())).contains("rỗng");
        assertThat(IndexCounter.text(counter.check())).contains("Chọn tệp XLSX hoặc CSV trước.");
        assertThat(counter.send("anh.png", Kind.PNG.bytes())).isEmpty();
        assertThat(IndexCounter.text(counter.check())).contains("Tệp “anh.png” không phải XLSX hoặc CSV.");
        assertThat(portal.rowCounts()).isEqualTo(before);
        assertThat(SampleFiles.stored(portal)).isEqualTo(files);
    }

    @Test
    void tables_that_cannot_be_read_as_a_whole_say_why_and_nothing_is_written() {
        Map<String, Long> before = portal.rowCounts();
        says("Tên;Số\nSNV;3\n", Map.of(), "Không thấy dòng tiêu đề");
        says("Tên đơn vị;Ghi chú\nSNV;3\n", Map.of(), "Thiếu cột số liệu");
        says("Tên đơn vị;Tên đơn vị;Tỷ lệ\nSNV;SNV;3\n", Map.of(), "xuất hiện hai lần");
        says(IndexTable.HEADING, Map.of(), "không có dòng nào");
        says(IndexTable.HEADING + "SNV;\"Sở Nội vụ;94;\n", Map.of(), "dấu nháy kép");
        says(IndexTable.HEADING + "SNV;Sở Nội vụ;94;\n".repeat(100_000), Map.of(), "Bảng dài quá 2.000 dòng");
        says(IndexTable.HEADING + SOUND, Map.of("nam", "1900"), "Năm đo phải từ 2012");
        says(IndexTable.HEADING + SOUND, Map.of("nam", "9999"), "Năm đo phải từ 2012");
        says(IndexTable.HEADING + SOUND, Map.of("nam", "hai"), "Nhập năm bằng bốn chữ số");
        says(IndexTable.HEADING + SOUND, Map.of("td", "nhiều"), "“nhiều” không phải số");
        says(IndexTable.HEADING + SOUND, Map.of("kt-thap", "90"), "hai đầu khoảng tin cậy");
        says(IndexTable.HEADING + SOUND, Map.of("ngay", "2001-01-01"), "Ngày công bố phải từ năm");
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    private static void says(String table, Map<String, String> typed, String words) {
        IndexCounter counter = IndexCounter.open(portal, 2014, typed);
        assertThat(counter.send("bang.csv", table.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(IndexCounter.text(counter.check())).as(words).contains(words).doesNotContain("Kết quả kiểm tra", "Exception");
    }

    @Test
    void every_line_is_judged_and_the_rest_goes_in_only_when_somebody_says_so() {
        IndexCounter counter = IndexCounter.open(portal, 2015, Map.of());
        List<List<String>> rows = List.of(List.of("Mã cơ quan", "Tên đơn vị", "Tỷ lệ (%)", "Ghi chú"), List.of("SNV", "Sở Nội vụ", "94", ""),
            List.of("", Normalizer.normalize("Sở Tài chính", Normalizer.Form.NFD), "93,89 %", ""), List.of("XYZ", "Sở Lạ", "90", ""),
            List.of("STP", "Sở Tư pháp", "100.5", ""), List.of("SNV", "Sở Nội vụ", "91", ""), List.of("SYT", "Sở Y tế", "chín mươi", ""),
            List.of("SCT", "Sở Công Thương", "=40+48|88", "=HYPERLINK(\"x\")|=cmd()"), List.of("SDL", "Sở Du lịch", "87", ""), List.of("", "", "86", ""));
        assertThat(counter.send("bang.xlsx", IndexTable.xlsx(rows, "C9:D9"))).isEmpty();
        Map<String, Long> before = portal.rowCounts();
        String page = IndexCounter.text(counter.check());
        assertThat(page).contains("3 dòng nhận", "3 dòng cần xem lại", "6 dòng không nhận", "4 Sở Lạ", "Không có cơ quan này trong danh mục",
            "giá trị “100,5”: Tỷ lệ lớn hơn 100 %", "Đơn vị này đã có ở dòng 2", "giá trị “chín mươi”: Không phải số", "lấy giá trị lưu gần nhất",
            "Ô bị gộp", "Không có mã cơ quan và tên đơn vị");
        assertThat(portal.rowCounts()).as("a dry run writes nothing").isEqualTo(before);
        assertThat(counter.keep(Map.of())).contains("Có 6 dòng không nhận được");
        assertThat(portal.rowCounts()).isEqualTo(before);
        String edition = counter.keep(Map.of("con-lai", "on"));
        assertThat(edition).matches("/quan-tri/chi-so/[0-9a-f-]{36}\\?da=index-kept");
        assertThat(count("indicator_edition where year = 2015")).isEqualTo(1);
        assertThat(count("indicator_refusal r join indicator_edition e on e.id = r.edition_id where e.year = 2015")).isGreaterThanOrEqualTo(6);
        assertThat(count("indicator_publication where year = 2015")).isZero();
        assertThat(http.get("/chi-so/par-index-so-nganh/2015").statusCode()).isEqualTo(404);
        String shown = IndexCounter.text(OfficeVisitor.signedIn(portal, "AUDITOR").get(edition).body());
        assertThat(shown).contains("Chờ công bố", "Dòng không nhận", "Sở Công Thương").doesNotContain("Công bố ngay");
        assertThat(IndexCounter.text(OfficeVisitor.signedIn(portal, "STANDING_OFFICE").get(edition).body()))
            .contains("Bạn đã nhập bản này nên người khác công bố").doesNotContain("Công bố ngay");
    }

    @Test
    void results_are_public_that_second_corrected_by_a_new_edition_and_withdrawn_with_a_marker() {
        String address = "/chi-so/par-index-so-nganh/2016";
        http.get("/chi-so");
        http.get("/van-ban");
        String first = imported(SOUND, Map.of("gc", "Bản đầu"));
        assertThat(http.get(address).statusCode()).isEqualTo(404);
        assertThat(http.get("/chi-so").body()).doesNotContain(address);
        OfficeVisitor head = OfficeVisitor.signedIn(portal, "HEAD_OF_BOARD");
        assertThat(IndexCounter.decide(head, first, "khong", "")).contains("Nhập lý do");
        assertThat(IndexCounter.decide(head, first, "cong-bo", "")).endsWith("?da=index-published");
        HttpResponse<String> table = http.get(address);
        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(IndexCounter.text(table.body())).contains("Trung bình 93,93 %", "1 Sở Nội vụ 94 %", "2 Sở Tài chính 93,89 %", "2 Sở Tư pháp 93,89 %");
        assertThat(http.get("/chi-so").body()).as("the list, kept before, is forgotten").contains(address);
        assertThat(http.get("/van-ban").headers().firstValue("Cache-Status").orElse("")).as("an unrelated page stays").contains("hit");
        assertThat(http.get("/chi-so/co-quan/STP").body()).contains(address);
        assertThat(http.get(address + ".csv").body()).startsWith("\uFEFF").contains("2;STC;Sở Tài chính;;;93,89");
        HttpResponse<String> sheet = http.get(address + ".xlsx");
        assertThat(sheet.body()).startsWith("PK");
        assertThat(sheet.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"par-index-so-nganh-2016.xlsx\"");
        JsonNode json = HttpAnswers.json(http.get("/api/v1/indices/par-index-so-nganh/2016"));
        assertThat(json.path("units").findValuesAsText("rank")).containsExactly("1", "2", "2");

        assertThat(IndexCounter.open(portal, 2016, Map.of()).send("bang.csv", IndexTable.csv(SOUND))).isEmpty();
        String second = imported("SNV;Sở Nội vụ;95;\nSTC;Sở Tài chính;96;=1+1\n", Map.of("gc", "Sửa điểm hai sở"));
        assertThat(IndexCounter.decide(head, second, "cong-bo", "")).endsWith("?da=index-published");
        assertThat(IndexCounter.text(http.get(address).body())).contains("1 Sở Tài chính =1+1 96 %", "Lịch sử chỉnh sửa", "Sửa điểm hai sở");
        assertThat(IndexCounter.text(http.get(address + "?ban=1").body())).contains("Bạn đang xem bản 1", "1 Sở Nội vụ 94 %");
        assertThat(http.get(address + ".csv").body()).contains(";'=1+1");
        assertThat(IndexCounter.text(head.get(first).body())).contains("Đã có bản thay");

        assertThat(IndexCounter.decide(head, second, "go", "Sở đề nghị kiểm tra lại số liệu")).endsWith("?da=index-withdrawn");
        HttpResponse<String> gone = http.get(address);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(IndexCounter.text(gone.body())).contains("Sở đề nghị kiểm tra lại số liệu").doesNotContain("96");
        assertThat(http.get(address + ".csv").statusCode()).isEqualTo(410);
        HttpResponse<String> edition = http.get(address + "?ban=2");
        assertThat(edition.statusCode()).isEqualTo(410);
        assertThat(IndexCounter.text(edition.body())).contains("Sở đề nghị kiểm tra lại số liệu").doesNotContain("96");
        assertThat(http.get("/en" + address + "?ban=2").statusCode()).isEqualTo(410);
        assertThat(http.get(address + "?ban=1").statusCode()).as("the edition before was replaced, not taken away").isEqualTo(200);
        assertThat(http.get(address + "?ban=3").statusCode()).as("there never was one").isEqualTo(404);
        HttpResponse<String> answer = http.get("/api/v1/indices/par-index-so-nganh/2016");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("request.gone", "Sở đề nghị kiểm tra lại số liệu").doesNotContain("units");
        assertThat(http.get("/api/v1/indices/par-index-so-nganh/2013").statusCode()).as("there never was one").isEqualTo(404);
        assertThat(http.get("/chi-so").body()).doesNotContain(address);
        assertThat(count("indicator_publication where year = 2016")).as("nothing is deleted").isEqualTo(2);
        assertThat(count("audit_row where desk like '%PublicationDesk%' and method in ('publish', 'withdraw') and outcome = 'DONE'")).isGreaterThanOrEqualTo(3);
    }

    @Test
    void nonsense_in_an_address_finds_nothing_and_fails_nowhere() {
        for (String path : List.of("/chi-so/x/2023", "/chi-so/par-index-so-nganh", "/chi-so/par-index-so-nganh/0", "/chi-so/par-index-so-nganh/99999",
            "/chi-so/par-index-so-nganh/2023.exe", "/chi-so/par-index-so-nganh/2023?ban=0", "/chi-so/par-index-so-nganh/2023?ban=99",
            "/chi-so/par-index-so-nganh/2023?ban=x", "/chi-so/co-quan/XYZ", "/chi-so/co-quan/..%2F..%2Fetc", "/chi-so/par-index-so-nganh/1999.csv",
            "/api/v1/indices/x/2023", "/api/v1/indices/par-index-so-nganh/x")) {
            assertThat(http.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(http.get("/chi-so/par-index-so-nganh/2023?sap-xep=%00&chieu='").statusCode()).isEqualTo(200);
        assertThat(http.get("/api/v1/indices?after=x").statusCode()).isEqualTo(422);
        JsonNode page = HttpAnswers.json(http.get("/api/v1/indices?limit=2"));
        assertThat(page.path("items")).hasSize(2);
        assertThat(HttpAnswers.json(http.get("/api/v1/indices?limit=2&after=" + page.path("next").asText())).path("items").get(0).path("address").asText())
            .isNotEqualTo(page.path("items").get(1).path("address").asText());
    }

    private static String imported(String lines, Map<String, String> typed) {
        IndexCounter counter = IndexCounter.open(portal, 2016, typed);
        assertThat(counter.send("bang.csv", IndexTable.csv(lines))).isEmpty();
        counter.check();
        String edition = counter.keep(Map.of());
        assertThat(edition).contains("?da=index-kept");
        return edition.replaceFirst("\\?.*", "");
    }

    private static long count(String from) {
        return Long.parseLong(portal.text("select count(*) from " + from));
    }
}
