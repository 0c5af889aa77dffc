package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.PublicPages;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** What readers narrow the answer of the search to, and items that they find by the words of their files. */
class SearchNarrowedIT {

    private static final Duration MINUTE = Duration.ofSeconds(60);
    /** No other item has it. */
    private static final String WORD = word();
    private static RunningPortal portal;
    private static HttpAnswers http;

    /** Four articles around the ends of a day in Hà Nội, in a section, below it and elsewhere, and documents of two bodies. */
    @BeforeAll
    static void publish() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        bring(article("đầu", "cai-cach-thu-tuc-hanh-chinh", "2023-05-09T23:59:59+07:00"), article("hai", "phi-dia-gioi", "2023-05-10T00:00:00+07:00"),
            article("ba", "tinh-hinh-ket-qua", "2023-05-10T23:59:59+07:00"), article("tư", "the-gioi", "2023-05-11T00:00:00+07:00"),
            document("năm", "Sở Thử " + WORD, "2023-05-10T12:00:00+07:00"), document("sáu", "Ban Thử " + WORD, "2024-01-01T08:00:00+07:00"));
        Waiting.until("all are found", MINUTE, () -> found("").size() == 6);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {"chuyen-muc=tinh-hinh-ket-qua|đầu hai ba", "chuyen-muc=cai-cach-thu-tuc-hanh-chinh|đầu hai", "chuyen-muc=phi-dia-gioi|hai",
        "chuyen-muc=kinh-nghiem-mo-hinh|tư", "chuyen-muc=ban-chi-dao|''", "tu-ngay=2023-05-10|hai ba tư năm sáu", "den-ngay=2023-05-10|đầu hai ba năm",
        "tu-ngay=2023-05-10&den-ngay=2023-05-10|hai ba năm", "tu-ngay=2023-05-11&den-ngay=2023-05-10|''",
        "chuyen-muc=tinh-hinh-ket-qua&tu-ngay=2023-05-10&den-ngay=2023-05-10&loai=tin-bai|hai ba"})
    void an_answer_is_narrowed_to_a_section_with_all_below_it_and_to_days_of_hanoi_with_both_ends(String filter, String left) {
        assertThat(found("&" + filter)).containsExactlyInAnyOrder(left.isEmpty() ? new String[0] : left.split(" "));
        assertThat(titles("/en/tim-kiem?q=" + WORD + "&" + filter)).hasSameSizeAs(found("&" + filter));
    }

    @Test
    void an_answer_is_narrowed_to_what_one_body_issued() {
        String body = "&co-quan=" + encoded("Sở Thử " + WORD);
        assertThat(found(body)).containsExactly("năm");
        assertThat(found("&co-quan=" + encoded("Sở Thử"))).as("no such body").isEmpty();
        Document all = answer("");
        assertThat(all.select("label.pick:has(input[name=co-quan])").eachText()).contains("Sở Thử " + WORD + "1", "Ban Thử " + WORD + "1");
        assertThat(answer(body).select("input[name=co-quan][checked]").eachAttr("value")).containsExactly("Sở Thử " + WORD);
    }

    @Test
    void the_form_counts_what_each_section_holds_and_keeps_what_was_chosen() {
        assertThat(answer("").select("label.pick:has(input[value=tinh-hinh-ket-qua]) i").text()).isEqualTo("3");
        Document narrowed = answer("&chuyen-muc=phi-dia-gioi&tu-ngay=2023-05-01&den-ngay=2023-05-31");
        assertThat(narrowed.select("input[name=chuyen-muc][checked]").eachAttr("value")).containsExactly("phi-dia-gioi");
        assertThat(narrowed.select("label.pick:has(input[value=phi-dia-gioi]) i").text()).isEqualTo("1");
        assertThat(narrowed.select("#tu").val()).isEqualTo("2023-05-01");
        assertThat(narrowed.select("#den").val()).isEqualTo("2023-05-31");
        String other = narrowed.select(".sumline a[href*=sap-xep]").attr("href");
        assertThat(other).contains("chuyen-muc=phi-dia-gioi", "tu-ngay=2023-05-01", "den-ngay=2023-05-31", "q=" + WORD);
        assertThat(titles(other)).containsExactly("hai");
        assertThat(titles(narrowed.select("form details a[href^=/tim-kiem?q=]").attr("href"))).as("without the filter").hasSize(6);
    }

    @Test
    void a_day_that_is_none_narrows_nothing_and_does_not_stay_in_the_form() {
        for (String day : List.of("2023-02-30", "hom-qua", "99999-01-01", "")) {
            Document answer = answer("&tu-ngay=" + day + "&den-ngay=" + day);
            assertThat(answer.select("ul.result li")).as(day).hasSize(6);
            assertThat(answer.select("#tu").val() + answer.select("#den").val()).isEmpty();
        }
    }

    @Test
    void an_item_is_found_by_words_of_its_pdf_and_of_its_word_document_and_the_answer_says_where_they_stand() throws IOException {
        String own = word();
        String inPdf = word();
        String inWord = word();
        Path folder = Files.createDirectories(portal.data().resolve("import/tep/" + own));
        Files.write(folder.resolve("bang-ke.pdf"), SampleFiles.pdf("Bang ke so " + inPdf + " cua phuong"));
        Files.write(folder.resolve("phu-luc.docx"), SampleFiles.docx(SampleFiles.paragraph("Phụ lục về quầy " + inWord + " ở phường")));
        ObjectNode line = line("kèm tệp " + own, "tinh-hinh-ket-qua", "2023-06-01T08:00:00+07:00");
        ArrayNode files = line.putArray("files");
        files.addObject().put("file", own + "/bang-ke.pdf").put("title", "Bảng kê");
        files.addObject().put("file", own + "/phu-luc.docx").put("title", "Phụ lục");
        bring(line);
        String address = PublicItems.addresses("%kèm tệp " + own + "%").get(0);
        assertThat(http.get(address).body()).contains("bang-ke.pdf", "phu-luc.docx").doesNotContain(inPdf, inWord);
        for (String[] inside : new String[][] {{inPdf, inPdf}, {inWord, inWord}, {"\"phu luc ve quay " + inWord + "\"", inWord}}) {
            Waiting.until(inside[0] + " is found", MINUTE, () -> !answered(inside[0]).select("ul.result li").isEmpty());
            Element row = answered(inside[0]).select("ul.result li").first();
            assertThat(row.select("h3 a").attr("href")).isEqualTo(address);
            assertThat(row.select("p.small").text()).contains("Trong tệp kèm theo:");
            assertThat(row.select("p.small mark").text()).contains(inside[1]);
        }
    }

    @Test
    void words_of_a_pdf_that_an_office_program_wrote_lead_to_the_article_it_came_with() {
        String address = PublicPages.named("bai-viet").path();
        String page = Jsoup.parse(http.get(address).body()).text();
        String words = portal.text("select t.body from site_file_text t join site_file f on f.sha256 = t.sha256 where f.media_type = 'application/pdf' and f.public_number = "
            + address.substring(address.lastIndexOf('-') + 1));
        String phrase = Pattern.compile("\\p{L}+( \\p{L}+){4}").matcher(words).results().map(MatchResult::group).filter(five -> !page.contains(five)).findFirst().orElseThrow();
        assertThat(answered('"' + phrase + '"').select("ul.result h3 a").eachAttr("href")).as(phrase).contains(address);
    }

    /** What tells the items apart, of those that are found. */
    private static List<String> found(String filter) {
        return titles("/tim-kiem?q=" + WORD + filter);
    }

    private static List<String> titles(String path) {
        List<String> titles = new ArrayList<>();
        page(path).select("ul.result h3 a").eachText().forEach(title -> titles.add(title.substring(title.lastIndexOf(' ') + 1)));
        return titles;
    }

    private static Document answer(String filter) {
        return page("/tim-kiem?q=" + WORD + filter);
    }

    private static Document answered(String words) {
        return page("/tim-kiem?q=" + encoded(words));
    }

    private static Document page(String path) {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static ObjectNode article(String name, String section, String published) {
        return line("Chuyện " + WORD + " " + name, section, published);
    }

    private static ObjectNode document(String name, String organ, String published) {
        ObjectNode line = line("Văn bản " + WORD + " " + name, "van-ban", published);
        line.putObject("document").put("number", String.valueOf(Math.abs((WORD + name).hashCode()) % 1_000_000)).put("code", "TB-THU").put("type", "Thông báo")
            .put("issuer", organ).put("issue_date", "2023-05-01");
        return line;
    }

    private static ObjectNode line(String title, String section, String published) {
        return new ObjectMapper().createObjectNode().put("id", title).put("slug", "bai-thu").put("title", title).put("summary", "Tóm tắt.")
            .put("body_html", "<p>Một đoạn văn.</p>").put("category", section).put("author", "Nguyễn Văn Thử").put("source", "Sở Nội vụ")
            .put("published_at", published);
    }

    /** Imports lines and waits until readers see them. */
    private static void bring(ObjectNode... lines) {
        StringBuilder all = new StringBuilder();
        for (ObjectNode line : lines) {
            all.append(line).append('\n');
        }
        HttpResponse<String> answer = http.post("/api/v1/imports", portal.key("import"), "application/x-ndjson", all.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        for (ObjectNode line : lines) {
            Waiting.until(line.get("title").asText() + " is public", MINUTE, () -> !PublicItems.addresses(line.get("title").asText()).isEmpty());
        }
    }

    private static String word() {
        return "zu" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + Long.toString(System.nanoTime() & 0xffffff, 36).replaceAll("[0-9]", "w");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
