package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicDocuments;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The library finds documents by what is known of them, in the order asked for, page after page. */
class DocumentLibraryIT {

    private static final int MANY = 40;
    private static HttpAnswers http;
    private static PublicDocuments documents;

    @BeforeAll
    static void publish() {
        http = new HttpAnswers(RunningPortal.get());
        documents = new PublicDocuments();
        for (int i = 1; i <= MANY; i++) {
            documents.document(String.valueOf(700 + i), "TB-THU", "Thông báo", LocalDate.of(2019, 1, 1).plusDays(i * 37 % MANY).toString(), "2019-06-01",
                i % 2 == 0 ? "CCHC-5" : "CCHC-1");
        }
        documents.document("9", "CT-THU", "Chỉ thị", "2018-05-05", null, "CCHC-5").document("10", "CT-THU", "Chỉ thị", "2018-05-06", "2199-01-01", null).publish();
    }

    @Test
    void a_document_is_found_by_the_beginning_of_its_symbol_with_or_without_marks() {
        assertThat(symbols(list("&so-ky-hieu=0741"))).isEmpty();
        assertThat(symbols(list("&so-ky-hieu=740"))).containsExactly("740/TB-THU");
        assertThat(symbols(list("&so-ky-hieu=740%2Ftb-thu"))).containsExactly("740/TB-THU");
        assertThat(symbols(list("&so-ky-hieu=09%2Fct"))).containsExactly("9/CT-THU");
    }

    @Test
    void it_is_found_by_type_field_and_days_of_issue() {
        assertThat(symbols(list("&loai=" + encoded("Chỉ thị")))).containsExactly("10/CT-THU", "9/CT-THU");
        assertThat(symbols(list("&linh-vuc=CCHC-5&loai=" + encoded("Chỉ thị")))).containsExactly("9/CT-THU");
        assertThat(symbols(list("&tu-ngay=2018-05-06&den-ngay=2018-12-31"))).containsExactly("10/CT-THU");
        assertThat(all("&linh-vuc=CCHC-5")).hasSize(MANY / 2 + 1);
    }

    @Test
    void it_is_found_by_its_status_today() {
        assertThat(symbols(list("&hieu-luc=chua-co-hieu-luc"))).containsExactly("10/CT-THU");
        assertThat(symbols(list("&hieu-luc=khong-xac-dinh"))).containsExactly("9/CT-THU");
        assertThat(all("&hieu-luc=con-hieu-luc")).hasSize(MANY);
        assertThat(all("&hieu-luc=con-hieu-luc&linh-vuc=CCHC-1&sap-xep=so-ky-hieu")).hasSize(MANY / 2).isSorted();
        assertThat(symbols(list("&hieu-luc=het-hieu-luc"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&sap-xep=ngay-dang", "&sap-xep=so-ky-hieu"})
    void every_order_leads_through_all_of_them_by_key_and_shows_each_once(String sort) {
        assertThat(all(sort)).hasSize(MANY + 2).doesNotHaveDuplicates();
    }

    @Test
    void symbols_are_sorted_by_their_numbers() {
        assertThat(symbols(list("&sap-xep=so-ky-hieu")).subList(0, 3)).containsExactly("9/CT-THU", "10/CT-THU", "701/TB-THU");
    }

    @Test
    void the_status_on_any_day_stands_on_the_page() {
        String address = documents.address("10");
        assertThat(http.get(address).body()).contains("Chưa có hiệu lực").doesNotContain("role=\"status\"><strong>Ngày");
        assertThat(onDay(address, "2018-05-05")).contains("Chưa ban hành vào ngày này");
        assertThat(onDay(address, "2018-05-06")).contains("Chưa có hiệu lực");
        assertThat(onDay(address, "2199-01-01")).contains("Còn hiệu lực");
        assertThat(http.get("/en" + address + "?ngay=2018-05-05").body()).contains("Not issued yet on this day.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "+99999-01-01", "-0001-01-01", "2026-02-30", "'", "%00", "9999-12-31"})
    void a_day_that_is_none_is_not_asked_about(String day) {
        HttpResponse<String> page = http.get(documents.address("10") + "?ngay=" + day.replace("+", "%2B").replace("'", "%27"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("Exception").doesNotContain("role=\"status\"><strong>Ngày");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hieu-luc=x", "linh-vuc=CCHC-9", "sap-xep=%27%3B--", "so-ky-hieu=%25%25%25", "so-ky-hieu=_", "loai=%F0%9F%98%80", "tu-ngay=9999-99-99",
        "tu-ngay=2026-01-01&den-ngay=2020-01-01", "co-quan=%00"})
    void a_filter_that_means_nothing_breaks_nothing(String filter) {
        HttpResponse<String> page = http.get("/van-ban?" + filter);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("</html>").doesNotContain("Exception", "SQL");
    }

    @Test
    void khoan_and_diem_have_addresses_of_their_own() {
        assertThat(http.get(documents.address("9")).body()).contains("<li id=\"dieu-1-khoan-1\">", "href=\"#dieu-1-khoan-2\"", "id=\"dieu-1-khoan-2-diem-b\"");
    }

    private static String onDay(String address, String day) {
        Matcher answer = Pattern.compile("role=\"status\"><strong>.*?</p>", Pattern.DOTALL).matcher(http.get(address + "?ngay=" + day).body());
        assertThat(answer.find()).as(day).isTrue();
        return answer.group();
    }

    private static String list(String more) {
        return "/van-ban?co-quan=" + encoded(documents.organ()) + more;
    }

    /** Every symbol of every page, by the links to the next one. */
    private static List<String> all(String more) {
        List<String> all = new ArrayList<>();
        String next = list(more);
        while (next != null) {
            String body = http.get(next).body();
            all.addAll(symbolsOf(body));
            Matcher link = Pattern.compile("<a rel=\"next\" href=\"([^\"]+)\"").matcher(body);
            next = link.find() ? link.group(1).replace("&amp;", "&") : null;
            assertThat(next == null || next.contains("sau=")).isTrue();
        }
        return all;
    }

    private static List<String> symbols(String path) {
        HttpResponse<String> page = http.get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return symbolsOf(page.body());
    }

    private static List<String> symbolsOf(String body) {
        return Pattern.compile("<p class=\"no\">([^<]+)<").matcher(body).results().map(found -> found.group(1)).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
