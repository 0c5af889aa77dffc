package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** What stands on another site when somebody embeds an item there carries author, source line and the address that stays (oEmbed 1.0). */
class EmbedIT {

    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bai-viet", "van-ban"})
    void a_page_leads_to_its_quotation_which_names_author_source_line_and_permanent_address(String kind) {
        String address = PublicItems.addresses("%").stream().filter(one -> one.startsWith("/" + kind)).findFirst().orElseThrow();
        String link = Jsoup.parse(http.get(address).body()).select("link[type=application/json+oembed]").attr("href");
        HttpResponse<String> answer = http.get(link.substring(portal.url("").length()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        JsonNode embed = HttpAnswers.json(answer);
        assertThat(List.of(embed.path("version").asText(), embed.path("type").asText())).containsExactly("1.0", "rich");
        assertThat(embed.path("width").asInt()).isEqualTo(600);
        assertThat(embed.has("height")).isTrue();
        Document quotation = Jsoup.parseBodyFragment(embed.path("html").asText());
        assertThat(quotation.select("script, iframe, style, [onclick]")).isEmpty();
        assertThat(quotation.select("blockquote > p > a").attr("href")).isEqualTo(portal.url(address));
        assertThat(quotation.select("footer").text()).contains("Nguồn: Trang thông tin Cải cách hành chính", embed.path("author_name").asText());
        assertThat(embed.path("author_name").asText()).isNotBlank();
        String permanent = quotation.select("footer a").attr("href");
        assertThat(permanent).startsWith(portal.url("/luu-tru/cchc-")).isEqualTo(quotation.select("blockquote").attr("cite"));
        assertThat(http.get(permanent.substring(portal.url("").length())).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/,404", "/bai-viet/khong-co-999999999,404", "/chuyen-muc/van-ban,404", "/../bai-viet/a-3,404", "/van-ban/a-3,404"})
    void what_is_no_item_cannot_be_embedded(String path, int status) {
        assertThat(asked(portal.url(path), "").statusCode()).isEqualTo(status);
    }

    @Test
    void addresses_of_others_and_odd_wishes_are_refused_in_words() {
        assertThat(http.get("/api/v1/oembed").statusCode()).isEqualTo(404);
        assertThat(asked("https://example.org/bai-viet/a-3", "").statusCode()).isEqualTo(404);
        assertThat(asked(portal.url("/bai-viet/a-3"), "&format=xml").statusCode()).as("oEmbed 1.0, 2.3.2").isEqualTo(501);
        assertThat(asked(portal.url("/bai-viet/a-3"), "&maxwidth=rong").statusCode()).isEqualTo(400);
        assertThat(HttpAnswers.json(asked(portal.url("/bai-viet/a-3"), "&maxwidth=320")).path("width").asInt()).isEqualTo(320);
    }

    private static HttpResponse<String> asked(String address, String more) {
        return http.get("/api/v1/oembed?url=" + URLEncoder.encode(address, StandardCharsets.UTF_8) + more);
    }
}
