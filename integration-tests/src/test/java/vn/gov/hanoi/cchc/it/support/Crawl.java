package vn.gov.hanoi.cchc.it.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link and every part of every public page, from the first page on, and keeps what it saw. */
public final class Crawl {

    private static final int MOST = 30_000;
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String base = RunningPortal.get().url("");
    private final Map<String, Visited> visited = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Set<String> foreign = ConcurrentHashMap.newKeySet();

    /**
     * One address as it answered.
     *
     * @param from page that led there
     * @param page markup, or null when it is none
     * @param ids  what fragments can point at
     */
    public record Visited(String path, String from, HttpResponse<byte[]> answer, Document page, Set<String> ids, Set<String> links) {

        /** A page of this site, made from its own templates: neither a kept copy nor a text of the interface. */
        public boolean own() {
            return page != null && answer.statusCode() == 200 && !path.matches("/luu-tru/[^/]+/.*|/api/.*|/quan-tri.*");
        }

        public String header(String name) {
            return answer.headers().firstValue(name).orElse("");
        }
    }

    public static Crawl from(String start) {
        Crawl crawl = new Crawl();
        Set<String> front = new LinkedHashSet<>(Set.of(start));
        crawl.asked.put(start, "-");
        while (!front.isEmpty() && crawl.visited.size() < MOST) {
            front.parallelStream().forEach(crawl::visit);
            Set<String> next = new LinkedHashSet<>();
            for (String path : front) {
                crawl.visited.get(path).links().stream().map(Crawl::page).filter(link -> crawl.asked.putIfAbsent(link, path) == null).forEach(next::add);
            }
            front = next;
        }
        return crawl;
    }

    /** Everything that was seen, by address. */
    public Map<String, Visited> visited() {
        return visited;
    }

    /** Addresses of other sites that links lead to. */
    public Set<String> foreign() {
        return foreign;
    }

    /** Own pages. */
    public List<Visited> pages() {
        return visited.values().stream().filter(Visited::own).sorted((a, b) -> a.path().compareTo(b.path())).toList();
    }

    /** Links that lead nowhere: no good answer, or a place in a page that is not there. */
    public List<String> broken() {
        List<String> broken = new ArrayList<>();
        for (Visited from : visited.values()) {
            for (String link : from.links()) {
                Visited target = visited.get(page(link));
                if (target == null) {
                    broken.add(link + " was never asked for");
                } else if (target.answer().statusCode() != 200 && !link.startsWith("/quan-tri")) {
                    broken.add(target.answer().statusCode() + " " + link + " on " + from.path());
                } else if (link.indexOf('#') >= 0 && target.page() != null && !target.ids().contains(fragment(link))) {
                    broken.add("no such place: " + link + " on " + from.path());
                }
            }
        }
        return broken.stream().distinct().sorted().toList();
    }

    private void visit(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean markup = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            Document page = markup ? Jsoup.parse(new ByteArrayInputStream(answer.body()), "UTF-8", base + path) : null;
            boolean office = path.startsWith("/quan-tri");
            visited.put(path, new Visited(path, asked.get(path), answer, page, page == null ? Set.of() : ids(page), page == null || office ? Set.of() : links(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> ids(Document page) {
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> ids.add(element.id()));
        return ids;
    }

    /** What a page points at on this site, as path with query and fragment. */
    private Set<String> links(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.select("[href], [src], [srcset], [poster]")) {
            found.add(element.absUrl("href"));
            found.add(element.absUrl("src"));
            found.add(element.absUrl("poster"));
            for (String candidate : element.attr("srcset").split(",")) {
                found.add(candidate.isBlank() ? "" : URI.create(page.location()).resolve(candidate.strip().split("\\s+")[0]).toString());
            }
        }
        Set<String> links = new LinkedHashSet<>();
        for (String link : found) {
            if (link.startsWith(base + "/")) {
                links.add(encoded(link.substring(base.length())));
            } else if (link.startsWith("http")) {
                foreign.add(link);
            }
        }
        return links;
    }

    /** As a browser sends it: letters outside ASCII by their bytes. */
    private static String encoded(String link) {
        return URI.create(link.replace(" ", "%20").replace("|", "%7C").replace("\"", "%22")).toASCIIString();
    }

    private static String page(String link) {
        return link.indexOf('#') < 0 ? link : link.substring(0, link.indexOf('#'));
    }

    private static String fragment(String link) {
        return URLDecoder.decode(link.substring(link.indexOf('#') + 1), StandardCharsets.UTF_8);
    }

    /** How many pages of each kind were seen. */
    public Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        visited.keySet().stream().sorted().forEach(path -> kinds.merge(kind(path), 1, Integer::sum));
        return kinds;
    }

    /** First parts of an address, without language, number and question. */
    public static String kind(String path) {
        String plain = path.replaceFirst("^/en(?=/)", "").replaceFirst("\\?.*", "");
        String[] parts = plain.split("/");
        String below = parts.length > 3 ? "/…" : "";
        return parts.length < 2 ? "/" : "/" + parts[1].replaceAll("-?\\d+", "") + (parts.length > 2 ? "/…" : "") + below;
    }
}
