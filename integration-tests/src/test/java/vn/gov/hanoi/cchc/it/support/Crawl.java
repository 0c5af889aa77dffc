package vn.gov.hanoi.cchc.it.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link and every part of every public page, from the first page on, and keeps what it saw. */
public final class Crawl {

    private static final int MOST = 400_000;
    private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String base = RunningPortal.get().url("");
    private final Map<String, Visited> visited = new ConcurrentHashMap<>();
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Set<String> foreign = ConcurrentHashMap.newKeySet();

    /**
     * One address as it answered.
     *
     * @param address the whole of it, host and all
     * @param from    page that led there
     * @param markup  body of a page, compressed as it came; null when it is none
     * @param ids     what fragments can point at
     */
    public record Visited(String path, String address, String from, int status, HttpHeaders headers, byte[] markup, Set<String> ids, List<String> links) {

        /** A page of this site, made from its own templates: neither a kept copy nor a text of the interface. */
        public boolean own() {
            return markup != null && status == 200 && !path.matches("/luu-tru/[^/]+/.*|/api/.*|/quan-tri.*");
        }

        /** The page, read anew each time: a tree takes a hundred times the memory of what came, and a site has many. */
        public Document page() {
            return Crawl.parsed(markup, headers, address);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    /** @throws IllegalStateException when the site has no end */
    public static Crawl from(String start) {
        Crawl crawl = new Crawl();
        Set<String> front = new LinkedHashSet<>(Set.of(start));
        crawl.asked.put(start, "-");
        while (!front.isEmpty()) {
            front.parallelStream().forEach(crawl::visit);
            Set<String> next = new LinkedHashSet<>();
            for (String path : front) {
                crawl.visited.get(path).links().stream().map(Crawl::page).filter(link -> crawl.asked.putIfAbsent(link, path) == null).forEach(next::add);
            }
            front = next;
            if (crawl.asked.size() > MOST) {
                throw new IllegalStateException("more than " + MOST + " addresses, among them " + front.stream().limit(20).toList());
            }
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
                } else if (target.status() != 200 && !link.startsWith("/quan-tri")) {
                    broken.add(target.status() + " " + link + " on " + from.path());
                } else if (link.indexOf('#') >= 0 && target.markup() != null && !target.ids().contains(fragment(link))) {
                    broken.add("no such place: " + link + " on " + from.path());
                }
            }
        }
        return broken.stream().distinct().sorted().toList();
    }

    private void visit(String path) {
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
            boolean markup = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            Document page = markup ? parsed(answer.body(), answer.headers(), base + path) : null;
            boolean office = path.startsWith("/quan-tri");
            visited.put(path, new Visited(path, base + path, asked.get(path), answer.statusCode(), answer.headers(), markup ? answer.body() : null,
                page == null ? Set.of() : ids(page), page == null || office ? List.of() : links(page)));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Document parsed(byte[] body, HttpHeaders headers, String address) {
        boolean packed = headers.firstValue("Content-Encoding").orElse("").equals("gzip");
        try (InputStream plain = packed ? new GZIPInputStream(new ByteArrayInputStream(body)) : new ByteArrayInputStream(body)) {
            return Jsoup.parse(plain, "UTF-8", address);
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }

    private Set<String> ids(Document page) {
        return page.select("[id]").stream().map(element -> once(element.id())).collect(Collectors.toUnmodifiableSet());
    }

    /** Thousands of pages name the same places. */
    private String once(String name) {
        return names.computeIfAbsent(name, same -> same);
    }

    /** What a page points at on this site, as path with query and fragment. */
    private List<String> links(Document page) {
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
                links.add(once(encoded(link.substring(base.length()))));
            } else if (link.startsWith("http")) {
                foreign.add(link);
            }
        }
        return List.copyOf(links);
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
