package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.ImageAttributes;
import crawlercommons.sitemaps.extension.LinkAttributes;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Site map, rules for robots, calendars and the other small files, read by libraries that are not ours. */
class SiteMapIT {

    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
    }

    @Test
    void the_site_map_lists_every_public_item_once_and_nothing_else() throws Exception {
        PublicItems.publish("phi-dia-gioi", 2);
        SiteMapIndex index = (SiteMapIndex) parsed("/sitemap.xml");
        Set<String> listed = new TreeSet<>();
        for (AbstractSiteMap part : index.getSitemaps()) {
            String path = path(part.getUrl());
            if (path.matches("/sitemap-[0-9]+\\.xml")) {
                assertThat(part.getLastModified()).as(path).isNotNull();
                Collection<SiteMapURL> urls = ((SiteMap) parsed(path)).getSiteMapUrls();
                assertThat(urls).hasSizeLessThanOrEqualTo(50_000).allMatch(SiteMapURL::isValid);
                urls.forEach(url -> {
                    assertThat(url.getLastModified()).isNotNull();
                    assertThat(listed.add(path(url.getUrl()))).isTrue();
                });
            }
        }
        List<String> translated = PublicItems.column("select concat('/en', if(kind = 'DOCUMENT', '/van-ban/', '/bai-viet/'), slug, '-', public_number) "
            + "from site_item where visible = 1 and title_en is not null");
        assertThat(listed).containsExactlyInAnyOrderElementsOf(Stream.concat(PublicItems.addresses("%").stream(), translated.stream()).toList());
    }

    @Test
    void pictures_of_items_stand_beside_them() throws Exception {
        String article = PublicItems.column("select concat('/bai-viet/', slug, '-', public_number) from site_item where visible = 1 and picture is not null").get(0);
        SiteMapURL url = ((SiteMap) parsed("/sitemap-1.xml")).getSiteMapUrls().stream().filter(u -> path(u.getUrl()).equals(article)).findFirst().orElseThrow();
        ImageAttributes image = (ImageAttributes) url.getAttributesForExtension(Extension.IMAGE)[0];
        assertThat(http.get(path(image.getLoc())).statusCode()).isEqualTo(200);
    }

    @Test
    void news_are_the_articles_of_two_days() throws Exception {
        SiteMap news = (SiteMap) parsed("/sitemap-tin-moi.xml");
        assertThat(news.getSiteMapUrls()).isNotEmpty();
        for (SiteMapURL url : news.getSiteMapUrls()) {
            ExtensionMetadata[] found = url.getAttributesForExtension(Extension.NEWS);
            assertThat(found).as(url.toString()).hasSize(1);
            NewsAttributes item = (NewsAttributes) found[0];
            assertThat(item.isValid()).isTrue();
            assertThat(item.getLanguage()).isEqualTo("vi");
            assertThat(item.getPublicationDateTime()).isAfter(ZonedDateTime.now().minusHours(49));
        }
    }

    @Test
    void pages_that_stay_are_listed_under_the_address_they_call_their_own_with_their_other_language() throws Exception {
        SiteMap pages = (SiteMap) parsed("/sitemap-trang.xml");
        assertThat(pages.getSiteMapUrls()).extracting(url -> path(url.getUrl())).doesNotHaveDuplicates()
            .contains("/", "/en/", "/van-ban", "/chuyen-muc/phi-dia-gioi", "/tro-nang", "/chi-so/sipas-cap-tinh/2024", "/en/chi-so/sipas-cap-tinh/2024");
        assertThat(pages.getSiteMapUrls()).anyMatch(url -> path(url.getUrl()).startsWith("/chi-so/co-quan/"));
        for (SiteMapURL url : pages.getSiteMapUrls()) {
            List<String> languages = new ArrayList<>();
            ExtensionMetadata[] links = url.getAttributesForExtension(Extension.LINKS);
            for (ExtensionMetadata link : links == null ? new ExtensionMetadata[0] : links) {
                languages.add(((LinkAttributes) link).getParams().get("hreflang"));
            }
            Document page = Jsoup.parse(http.get(path(url.getUrl())).body());
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(portal.url(path(url.getUrl())));
            assertThat(page.select("link[hreflang=en]").isEmpty()).as(path(url.getUrl())).isEqualTo(languages.isEmpty());
            if (!languages.isEmpty()) {
                assertThat(languages).containsExactlyInAnyOrder("vi", "en");
            }
        }
    }

    @Test
    void what_has_a_day_of_its_own_says_when_it_changed() throws Exception {
        List<SiteMapURL> urls = ((SiteMap) parsed("/sitemap-trang.xml")).getSiteMapUrls().stream()
            .filter(url -> path(url.getUrl()).matches("/(tro-nang|du-lieu-ca-nhan|chi-so/[a-z-]+/[0-9]+)")).toList();
        assertThat(urls).hasSizeGreaterThan(2).allMatch(url -> url.getLastModified() != null);
    }

    @Test
    void robots_may_read_everything_public_and_find_the_site_map() {
        HttpResponse<String> answer = http.get("/robots.txt");
        SimpleRobotRules rules = new SimpleRobotRulesParser().parseContent(portal.url("/robots.txt"), answer.body().getBytes(StandardCharsets.UTF_8), "text/plain",
            List.of("cchcbot"));
        assertThat(rules.getSitemaps()).containsExactly(portal.url("/sitemap.xml"));
        for (String path : List.of("/", "/bai-viet/a-1", "/van-ban", "/rss.xml", "/api/v1/articles", "/tep/1/a.pdf", "/tai-nguyen/x/a.css")) {
            assertThat(rules.isAllowed(portal.url(path))).as(path).isTrue();
        }
        for (String path : List.of("/quan-tri", "/quan-tri/dang-nhap", "/tim-kiem?q=a", "/en/tim-kiem", "/bai-viet/a-1?ban-in=1", "/api/v1/intake/documents")) {
            assertThat(rules.isAllowed(portal.url(path))).as(path).isFalse();
        }
    }

    @Test
    void the_security_file_names_a_contact_and_expires_within_a_year() {
        HttpResponse<String> answer = http.get("/.well-known/security.txt");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.body().lines()).allMatch(line -> line.matches("(#.*|(Contact|Expires|Preferred-Languages|Canonical): \\S.*)"));
        assertThat(answer.body().lines().filter(line -> line.startsWith("Expires: "))).hasSize(1);
        Instant expires = Instant.parse(field(answer, "Expires"));
        assertThat(expires).isBetween(Instant.now().plus(Duration.ofDays(100)), Instant.now().plus(Duration.ofDays(365)));
        assertThat(field(answer, "Contact")).isEqualTo("mailto:an-toan@vidu.vn");
        assertThat(field(answer, "Canonical")).isEqualTo(portal.url("/.well-known/security.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/opensearch.xml", "/en/opensearch.xml"})
    void the_description_of_the_search_leads_to_the_search(String path) throws Exception {
        org.w3c.dom.Document document = factory().newDocumentBuilder().parse(new ByteArrayInputStream(http.get(path).body().getBytes(StandardCharsets.UTF_8)));
        String namespace = "http://a9.com/-/spec/opensearch/1.1/";
        Element root = document.getDocumentElement();
        assertThat(root.getNamespaceURI() + root.getLocalName()).isEqualTo(namespace + "OpenSearchDescription");
        assertThat(root.getElementsByTagNameNS(namespace, "ShortName").item(0).getTextContent()).hasSizeBetween(1, 16);
        assertThat(root.getElementsByTagNameNS(namespace, "Description").item(0).getTextContent()).hasSizeBetween(1, 1024);
        String template = ((Element) root.getElementsByTagNameNS(namespace, "Url").item(0)).getAttribute("template");
        assertThat(http.get(template.replace("{searchTerms}", "th%E1%BB%A7+t%E1%BB%A5c").substring(portal.url("").length())).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/thong-bao.ics", "/lay-y-kien.ics"})
    void a_calendar_without_entries_is_a_calendar(String path) throws Exception {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/calendar;charset=UTF-8");
        assertThat(calendar(answer).validate().getEntries()).isEmpty();
    }

    @Test
    void an_entry_of_a_calendar_keeps_its_words_and_its_times() throws Exception {
        String uid = "thu-" + System.nanoTime() + "@cchc.example";
        try (var connection = portal.database(); var insert = connection.prepareStatement("insert into site_calendar_entry values (?, 'NOTICE', ?, ?, "
            + "'/thong-bao/1', '2030-01-01 01:00:00', '2030-01-01 03:00:00', utc_timestamp(6), 1, 0)")) {
            insert.setString(1, uid);
            insert.setString(2, "Bảo trì, nâng cấp; tạm ngừng \\ " + "dài ".repeat(40));
            insert.setString(3, "Dòng một\nEND:VCALENDAR");
            insert.executeUpdate();
        }
        // another address of the same, so that nothing kept is shown
        Calendar calendar = calendar(http.get("/thong-bao.ics?" + System.nanoTime()));
        assertThat(calendar.validate().getEntries()).isEmpty();
        VEvent event = calendar.<VEvent>getComponents("VEVENT").stream().filter(e -> e.getUid().orElseThrow().getValue().equals(uid)).findFirst().orElseThrow();
        assertThat(event.getSummary().getValue()).startsWith("Bảo trì, nâng cấp; tạm ngừng \\ dài dài");
        assertThat(event.getDescription().getValue()).isEqualTo("Dòng một\nEND:VCALENDAR");
        assertThat(Instant.from(event.<ZonedDateTime>getDateTimeStart().getDate())).isEqualTo("2030-01-01T01:00:00Z");
        assertThat(http.get("/lay-y-kien.ics?" + System.nanoTime()).body()).doesNotContain(uid);
        assertThat(http.get("/?" + System.nanoTime()).body()).contains("\"@type\":\"Event\"", "2030-01-01T08:00:00+07:00");
    }

    private static AbstractSiteMap parsed(String path) throws Exception {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        SiteMapParser parser = new SiteMapParser(true);
        parser.setStrictNamespace(true);
        parser.enableExtensions();
        parser.addAcceptedNamespace(new String[] {"http://www.google.com/schemas/sitemap-news/0.9"});
        return parser.parseSiteMap(answer.body().getBytes(StandardCharsets.UTF_8), URI.create(portal.url(path)).toURL());
    }

    private static Calendar calendar(HttpResponse<String> answer) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }

    private static String field(HttpResponse<String> answer, String name) {
        return answer.body().lines().filter(line -> line.startsWith(name + ": ")).findFirst().orElseThrow().substring(name.length() + 2);
    }

    private static DocumentBuilderFactory factory() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory;
    }

    private static String path(URL url) {
        return url.getPath();
    }
}
