package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Crawl;
import vn.gov.hanoi.cchc.it.support.Crawl.Visited;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.Launching;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/**
 * The whole site with the sample and some hundreds of imported items, in both languages, by its own links from the first page on. With
 * {@code -Dportal.corpus=<file>} the items are those of a file that bench/corpus.py wrote, of any size.
 */
class CrawlIT {

    private static final String SOURCE = "Nguồn: Trang thông tin Cải cách hành chính";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Boolean> PICTURES = new ConcurrentHashMap<>();
    private static int corpus;
    private static Crawl crawl;
    private static HttpAnswers http;

    /** The corpus of bench/, by the command an operator would use. */
    @BeforeAll
    static void importTheCorpusAndWalk() throws IOException {
        RunningPortal portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        Path file = Path.of(System.getProperty("portal.corpus", "target/corpus.jsonl")).toAbsolutePath();
        if (System.getProperty("portal.corpus") == null) {
            try (InputStream in = new GZIPInputStream(CrawlIT.class.getResourceAsStream("/corpus/corpus-240.jsonl.gz"))) {
                Files.write(file, in.readAllBytes());
            }
        }
        corpus = Files.readAllLines(file).size();
        Launching.Ended done = Launching.run(Map.of("PORTAL_IMPORT_KEY", portal.key("import"), "PORTAL_HTTP_PORT", Integer.toString(portal.port(8080)),
            "PORTAL_DATA", portal.data().toString()), Path.of("target/import-corpus.log").toAbsolutePath(), "import", file.toString());
        assertThat(done.output()).contains(corpus + " lines").contains("0 refused");
        crawl = Crawl.from("/");
        System.out.println("Crawl: " + crawl.visited().size() + " addresses " + crawl.kinds());
    }

    @Test
    void no_link_and_no_anchor_leads_nowhere() {
        assertThat(crawl.broken()).isEmpty();
    }

    @Test
    void every_public_item_is_reached_by_links_alone() {
        List<String> items = PublicItems.addresses("%");
        assertThat(items).hasSizeGreaterThan(corpus);
        assertThat(crawl.visited().keySet()).containsAll(items).containsAll(items.stream().map(item -> "/en" + item).toList());
        assertThat(crawl.visited().keySet()).containsAll(PublicItems.column("select concat('/chuyen-muc/', slug) from site_section where visible = 1"));
    }

    @Test
    void every_page_has_a_title_one_heading_its_language_and_a_description() {
        List<String> faults = faults(page -> {
            Document markup = page.page();
            List<String> missing = new ArrayList<>();
            miss(missing, markup.title().isBlank(), "title");
            miss(missing, markup.select("h1").size() != 1 || markup.selectFirst("h1").text().isBlank(), "one h1");
            miss(missing, !markup.selectFirst("html").attr("lang").equals(page.path().startsWith("/en/") ? "en" : "vi"), "lang");
            miss(missing, content(markup, "meta[name=description]").isBlank() && !item(page), "description");
            miss(missing, markup.select("main").size() != 1, "one main");
            return missing;
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void every_page_names_its_address_which_answers_itself_and_tells_machines_what_it_is() {
        List<String> faults = faults(page -> {
            Document markup = page.page();
            if (content(markup, "meta[name=robots]").contains("noindex")) {
                return List.of();
            }
            List<String> missing = new ArrayList<>();
            Elements canonical = markup.select("link[rel=canonical]");
            String right = canonical.isEmpty() ? "" : canonical.get(0).attr("href");
            Visited target = crawl.visited().get(right.replaceFirst("^https?://[^/]+", ""));
            miss(missing, canonical.size() != 1 || target == null || target.status() != 200, "canonical that answers: " + right);
            boolean other = target != null && target != page && target.markup() != null;
            miss(missing, other && !target.page().select("link[rel=canonical]").attr("href").equals(right), "canonical of itself");
            for (String property : List.of("og:type", "og:title", "og:url", "og:image", "og:site_name", "og:locale")) {
                miss(missing, content(markup, "meta[property=" + property + "]").isBlank(), property);
            }
            miss(missing, !content(markup, "meta[property=og:url]").equals(right), "og:url is canonical");
            miss(missing, !shows(content(markup, "meta[property=og:image]")), "a picture to share");
            miss(missing, markup.select("script[type=application/ld+json]").isEmpty(), "linked data");
            markup.select("script[type=application/ld+json]").forEach(block -> miss(missing, !read(block.data()).path("@context").asText().contains("schema.org"),
                "readable linked data"));
            return missing;
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void content_names_its_source() {
        assertThat(faults(page -> {
            boolean content = page.path().matches("(/en)?/(bai-viet|van-ban|luu-tru)/.*|(/en)?/chi-so.*") && !page.path().contains("/lich-su");
            return content && !page.page().select("main, body.print").text().contains(SOURCE) ? List.of("source line") : List.of();
        })).isEmpty();
    }

    @Test
    void no_answer_sets_a_cookie_or_lacks_its_policy() {
        List<String> faults = new ArrayList<>();
        crawl.visited().values().stream().filter(seen -> !seen.path().startsWith("/quan-tri")).forEach(seen -> {
            miss(faults, !seen.header("Set-Cookie").isEmpty(), "cookie at " + seen.path());
            String policy = seen.header("Content-Security-Policy");
            // a kept copy brings its style sheet along; shut in, without script, it can do no harm with it
            boolean shutIn = policy.contains("sandbox") && !policy.contains("script-src") && !policy.contains("unsafe-eval");
            miss(faults, !policy.contains("default-src 'none'") || policy.contains("unsafe") && !shutIn, "policy at " + seen.path() + ": " + policy);
            miss(faults, !seen.header("X-Content-Type-Options").equals("nosniff"), "nosniff at " + seen.path());
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_is_loaded_from_elsewhere_and_nothing_is_written_into_the_page_that_the_policy_forbids() {
        assertThat(faults(page -> {
            List<String> found = new ArrayList<>();
            for (Element part : page.page().select("script[src], img, source, video, audio, iframe, link[rel~=stylesheet|icon|preload|manifest], use")) {
                String address = part.hasAttr("href") ? part.absUrl("href") : part.absUrl("src");
                miss(found, !address.isEmpty() && !address.startsWith(RunningPortal.get().url("/")), "foreign " + address);
            }
            miss(found, !page.page().select("[style], style, script:not([src]):not([type=application/ld+json])").isEmpty(), "inline style or script");
            page.page().getAllElements().forEach(element -> element.attributes().forEach(attribute ->
                miss(found, attribute.getKey().startsWith("on"), attribute.getKey() + " on " + element.tagName())));
            return found;
        })).isEmpty();
        assertThat(crawl.foreign()).as("links to other sites").allMatch(link -> link.startsWith("https://") || link.startsWith("http://purl.org/"));
    }

    @Test
    void no_page_uses_a_name_of_a_place_twice() {
        assertThat(faults(page -> {
            Set<String> seen = new HashSet<>();
            return page.page().select("[id]").stream().map(Element::id).filter(id -> !seen.add(id)).map(id -> "twice #" + id).toList();
        })).isEmpty();
    }

    @Test
    void titles_of_one_kind_never_differ_by_case_alone_and_lists_have_titles_of_their_own() {
        Map<String, Set<String>> spellings = new HashMap<>();
        Map<String, String> owners = new HashMap<>();
        List<String> same = new ArrayList<>();
        for (Visited page : crawl.pages()) {
            String kind = Crawl.kind(page.path()) + (page.path().startsWith("/en/") ? " en " : " vi ");
            String title = page.page().title();
            spellings.computeIfAbsent(kind + title.toLowerCase(Locale.ROOT), key -> new TreeSet<>()).add(title);
            if (page.path().matches("(/en)?/(chuyen-muc|chi-so)/[^?]*")) {
                String other = owners.put(kind + title, page.path());
                miss(same, other != null, title + ": " + page.path() + " and " + other);
            }
        }
        assertThat(spellings.values()).allMatch(titles -> titles.size() == 1);
        assertThat(same).isEmpty();
    }

    private static List<String> faults(Function<Visited, List<String>> check) {
        assertThat(crawl.pages()).hasSizeGreaterThan(corpus);
        return crawl.pages().parallelStream().flatMap(page -> check.apply(page).stream().map(fault -> page.path() + ": " + fault)).toList();
    }

    private static void miss(List<String> missing, boolean fault, String what) {
        if (fault) {
            missing.add(what);
        }
    }

    /** An item whose author wrote no summary has none for machines either. */
    private static boolean item(Visited page) {
        return page.path().matches("(/en)?/(bai-viet|van-ban)/.*");
    }

    private static boolean shows(String address) {
        return PICTURES.computeIfAbsent(address.replaceFirst("^https?://[^/]+", ""), path -> {
            HttpResponse<String> answer = http.get(path);
            return answer.statusCode() == 200 && answer.headers().firstValue("Content-Type").orElse("").startsWith("image/");
        });
    }

    private static String content(Document page, String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? "" : element.attr("content");
    }

    private static JsonNode read(String data) {
        try {
            return JSON.readTree(data);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
