package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** A table of results beside that of the year before: on every page that shows it, and in the file that readers take along. */
class IndexYearsIT {

    private static final String BEFORE = "/chi-so/par-index-so-nganh/2018";
    private static final String NOW = "/chi-so/par-index-so-nganh/2019";
    private static final String NAME = "PAR INDEX các sở, ban, ngành của Hà Nội năm 2019";
    private static RunningPortal portal;
    private static HttpAnswers http;
    private static final List<String> EDITIONS = new ArrayList<>();

    @BeforeAll
    static void publish() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        published(2018, "SNV;Sở Nội vụ;94;\nSTC;Sở Tài chính;93;\nSTP;Sở Tư pháp;92;\n");
        published(2019, "SNV;Sở Nội vụ;96,5;\nSTC;Sở Tài chính;90,5;\nSTP;Sở Tư pháp;92;=1+1\nSYT;Sở Y tế;95;\n");
    }

    /** Other tests look at the list of all tables. */
    @AfterAll
    static void withdraw() {
        OfficeVisitor head = OfficeVisitor.signedIn(portal, "HEAD_OF_BOARD");
        EDITIONS.forEach(edition -> IndexCounter.decide(head, edition, "go", "Công bố để thử"));
    }

    @Test
    void readers_see_how_each_unit_and_the_mean_changed_against_the_year_before() {
        Document table = page(NOW);
        assertThat(table.select(".lede").text().replace('\u00a0', ' ')).startsWith("Trung bình 93,5 %, tăng 0,5 điểm phần trăm so với năm 2018.");
        assertThat(column(table, "So với năm trước")).containsExactly(Map.entry("Sở Nội vụ", "+2,5"), Map.entry("Sở Y tế", "–"), Map.entry("Sở Tư pháp=1+1", "0"),
            Map.entry("Sở Tài chính", "−2,5"));
        assertThat(column(page(BEFORE), "So với năm trước").values()).as("nothing was measured the year before").containsOnly("–");
        assertThat(row(page("/chi-so"), NOW)).contains("93,5 %", "+0,5");
        assertThat(row(page("/chi-so/co-quan/STC"), NOW)).contains("90,5 %", "−2,5", "93,5 %");
        assertThat(page("/en" + NOW).select(".lede").text()).contains("93.5%", "0.5", "2018");
    }

    @Test
    void the_spreadsheet_at_its_address_holds_the_numbers_as_numbers_with_source_and_citation() throws IOException, InterruptedException {
        List<List<Object>> lines = sheet(NOW + ".xlsx");
        assertThat(lines).contains(List.of("Chỉ số", NAME), List.of("Nguồn số liệu", "Số liệu kiểm thử"), List.of("Trung bình (%)", 93.5),
            List.of("Thay đổi của trung bình (điểm phần trăm)", 0.5), List.of("Địa chỉ", portal.url(NOW)),
            List.of("Trích nguồn", NAME + ". Nguồn: Trang thông tin Cải cách hành chính. " + portal.url(NOW)));
        List<Object> heading = lines.stream().filter(line -> line.contains("Mã cơ quan")).findFirst().orElseThrow();
        List<List<Object>> units = lines.subList(lines.indexOf(heading) + 1, lines.size());
        assertThat(values(units, heading, "Tên đơn vị")).containsExactly("Sở Nội vụ", "Sở Y tế", "Sở Tư pháp", "Sở Tài chính");
        assertThat(values(units, heading, "Mã cơ quan")).containsExactly("SNV", "SYT", "STP", "STC");
        assertThat(values(units, heading, "Xếp hạng")).containsExactly(1.0, 2.0, 3.0, 4.0);
        assertThat(values(units, heading, "Tỷ lệ (%)")).containsExactly(96.5, 95.0, 92.0, 90.5);
        assertThat(values(units, heading, "So với năm trước (điểm phần trăm)")).containsExactly(2.5, null, 0.0, -2.5);
        assertThat(values(units, heading, "Ghi chú")).as("no formula of whoever wrote the note").containsExactly(null, null, "'=1+1", null);
    }

    @Test
    void the_spreadsheet_for_english_readers_says_the_same() throws IOException, InterruptedException {
        List<List<Object>> lines = sheet("/en" + NOW + ".xlsx");
        assertThat(lines).contains(List.of("Source of the figures", "Số liệu kiểm thử"));
        assertThat(lines).anySatisfy(line -> assertThat(line).hasSize(2).last().asString().contains("Trang thông tin Cải cách hành chính", portal.url("/en" + NOW)));
        assertThat(lines).anySatisfy(line -> assertThat(line).contains("SNV", 96.5, 2.5));
    }

    /** What is in a column of the table of units, by the name of the unit. */
    private static Map<String, String> column(Document page, String heading) {
        List<String> headings = page.select("table.results thead th").eachText();
        int at = headings.indexOf(headings.stream().filter(text -> text.startsWith(heading)).findFirst().orElseThrow());
        Map<String, String> column = new LinkedHashMap<>();
        page.select("table.results tbody tr").forEach(row -> column.put(row.select("th").text(), row.child(at).text()));
        return column;
    }

    /** The words of the row that leads to an address. */
    private static List<String> row(Document page, String address) {
        return page.select("tr:has(a[href=" + address + "]) td").eachText().stream().map(text -> text.replace('\u00a0', ' ')).toList();
    }

    private static List<Object> values(List<List<Object>> units, List<Object> heading, String column) {
        int at = heading.indexOf(column);
        return units.stream().map(unit -> at < unit.size() ? unit.get(at) : null).toList();
    }

    /** Lines of the first sheet as a program that is not ours reads them: numbers as numbers, text as text, null where nothing stands. */
    private static List<List<Object>> sheet(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(portal.url(address))).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.body())); Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.map(IndexYearsIT::line).toList();
        }
    }

    private static List<Object> line(Row row) {
        List<Object> line = new ArrayList<>();
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getOptionalCell(column).orElse(null);
            assertThat(cell == null || cell.getType() != CellType.FORMULA).as("a formula in line " + row.getRowNum()).isTrue();
            line.add(cell == null || cell.getType() == CellType.EMPTY ? null : cell.getType() == CellType.NUMBER ? (Object) cell.asNumber().doubleValue() : cell.asString());
        }
        return line;
    }

    private static Document page(String path) {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static void published(int year, String lines) {
        IndexCounter counter = IndexCounter.open(portal, year, Map.of());
        assertThat(counter.send("bang.csv", IndexTable.csv(lines))).isEmpty();
        counter.check();
        String edition = counter.keep(Map.of());
        assertThat(edition).contains("?da=index-kept");
        EDITIONS.add(edition.replaceFirst("\\?.*", ""));
        assertThat(IndexCounter.decide(OfficeVisitor.signedIn(portal, "HEAD_OF_BOARD"), EDITIONS.get(EDITIONS.size() - 1), "cong-bo", "")).endsWith("?da=index-published");
    }
}
