package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.CalendarEntry;
import vn.gov.hanoi.cchc.site.api.DocumentCard;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PictureShown;

class LinkedDataTest {

    private static final String BASE = "https://cchc.vidu.vn";
    private static final String HOSTILE = "</script><script>x()</script> \"&'";

    @Test
    void an_article_names_its_author_its_source_and_how_to_cite_it() {
        JsonNode data = blocks(LinkedData.of(item(HOSTILE, null), BASE)).get(0);
        assertThat(data.path("@type").asText()).isEqualTo("NewsArticle");
        assertThat(data.path("headline").asText()).isEqualTo(HOSTILE);
        assertThat(data.path("author").path("name").asText()).isEqualTo("Nguyễn Văn A");
        assertThat(data.path("creditText").asText()).isEqualTo("Nguồn: Trang thông tin Cải cách hành chính");
        assertThat(data.path("image").get(0).path("contentUrl").asText()).isEqualTo(BASE + "/tep/1/a.jpg");
        assertThat(data.path("isBasedOn").asText()).isEqualTo("https://nguon.vidu.vn/1");
    }

    @Test
    void data_for_machines_cannot_end_its_element() {
        String markup = LinkedData.of(item(HOSTILE, null), BASE);
        assertThat(markup.indexOf("</script>")).isEqualTo(markup.length() - "</script>".length());
        assertThat(ItemMetadata.of(item("\"><script>x()</script>", null), BASE)).doesNotContain("<script", "\"\">");
    }

    @Test
    void a_document_says_what_it_is_and_whether_it_applies() {
        DocumentCard card = CanonicalJson.read("{\"symbol\": \"819/QĐ-UBND\", \"typeName\": \"Quyết định\", \"organ\": \"UBND thành phố Hà Nội\", "
            + "\"issuedOn\": \"2026-11-20\", \"effect\": \"IN_FORCE\"}", DocumentCard.class);
        JsonNode data = blocks(LinkedData.of(item("Về điều gì đó", card), BASE)).get(0);
        assertThat(data.path("@type").asText()).isEqualTo("Legislation");
        assertThat(data.path("legislationIdentifier").asText()).isEqualTo("819/QĐ-UBND");
        assertThat(data.path("legislationLegalForce").asText()).isEqualTo("https://schema.org/InForce");
    }

    @Test
    void the_trail_counts_its_steps_and_leaves_out_the_address_of_the_page_itself() {
        JsonNode steps = blocks(LinkedData.trail(List.of(new Crumb("/", "Trang chủ"), new Crumb(null, HOSTILE)), BASE)).get(0).path("itemListElement");
        assertThat(steps).hasSize(2);
        assertThat(steps.get(0).path("item").asText()).isEqualTo(BASE + "/");
        assertThat(steps.get(1).path("position").asInt()).isEqualTo(2);
        assertThat(steps.get(1).has("item")).isFalse();
        assertThat(LinkedData.trail(List.of(), BASE)).isEmpty();
    }

    @Test
    void the_site_offers_its_search_in_its_language() {
        List<JsonNode> blocks = blocks(LinkedData.site(BASE, true));
        assertThat(blocks).extracting(block -> block.path("@type").asText()).containsExactly("WebSite", "GovernmentOrganization");
        assertThat(blocks.get(0).path("potentialAction").path("target").path("urlTemplate").asText())
            .isEqualTo(BASE + "/en/tim-kiem?q={search_term_string}");
    }

    @Test
    void an_entry_of_a_calendar_is_an_event_with_hanoi_times() {
        JsonNode data = blocks(LinkedData.event(new CalendarEntry("a", "Bảo trì", "", "/thong-bao/1", Instant.parse("2026-11-24T17:00:00Z"),
            Instant.parse("2026-11-24T19:00:00Z"), Instant.parse("2026-11-20T00:00:00Z"), 0, true), BASE)).get(0);
        assertThat(data.path("startDate").asText()).isEqualTo("2026-11-25T00:00:00+07:00");
        assertThat(data.path("eventStatus").asText()).isEqualTo("https://schema.org/EventCancelled");
        assertThat(data.has("description")).isFalse();
    }

    private static ItemPage item(String title, DocumentCard document) {
        PictureShown lead = new PictureShown("/tep/1/a.jpg", "Ảnh", null, 640, 480, null, null);
        return new ItemPage(1, document == null ? ItemKind.ARTICLE : ItemKind.DOCUMENT, "/bai-viet/a-1", "cchc-2026-1", title, "", "", UUID.randomUUID(), List.of(),
            new Moment("2026-11-23T09:30:00+07:00", "", ""), null, 1, "Nguyễn Văn A", "Sở Nội vụ", "https://nguon.vidu.vn/1", lead, List.of(), List.of(),
            document, List.of("thẻ"), List.of(), false, "", null, null, null, List.of(), null);
    }

    private static List<JsonNode> blocks(String markup) {
        List<JsonNode> blocks = new ArrayList<>();
        Matcher block = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>").matcher(markup);
        while (block.find()) {
            try {
                blocks.add(new ObjectMapper().readTree(block.group(1)));
            } catch (JsonProcessingException e) {
                throw new AssertionError(block.group(1), e);
            }
        }
        return blocks;
    }
}
