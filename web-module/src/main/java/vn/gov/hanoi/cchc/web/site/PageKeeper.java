package vn.gov.hanoi.cchc.web.site;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.boundary.KeptPage;
import vn.gov.hanoi.cchc.site.boundary.KeptPages;
import vn.gov.hanoi.cchc.site.boundary.PageViews;

/** Sends the answers of public addresses and keeps those that are the same for everybody. */
@ApplicationScoped
public class PageKeeper {

    /**
     * A reader asks each time; a proxy may answer itself for a second, then with what it has while it asks, and for ten minutes while
     * there is nobody to ask.
     */
    static final String KEEP = "public, max-age=0, s-maxage=1, stale-while-revalidate=5, stale-if-error=600";
    /** RFC 9211, so that whoever looks after the site sees where an answer came from. */
    static final String CACHE_STATUS = "Cache-Status";
    private static final String ASKED = PageKeeper.class.getName();
    private static final int LONGEST_ADDRESS = 1_000;
    private static final int SMALLEST = 200;
    private static final int BROTLI_QUALITY = 5;
    /** Made for each answer, or put on every answer by the server before anything of the application is asked (server.cli). */
    private static final Set<String> NOT_KEPT = Set.of("date", "connection", "keep-alive", "content-length", "content-encoding", "transfer-encoding", "etag",
        "set-cookie", "cache-status", "x-content-type-options", "strict-transport-security", "cross-origin-opener-policy", "cross-origin-embedder-policy",
        "cross-origin-resource-policy", "permissions-policy");

    @Inject
    private Clock clock;

    private final boolean brotli = Brotli4jLoader.isAvailable();

    /**
     * What was asked; a forward changes the request.
     *
     * @param address null for an answer that must not be kept
     * @param english below {@code /en}
     */
    private record Asked(String address, boolean english, long stamp) {
    }

    /** To be called before anything that the answer shows is read. */
    static void begin(HttpServletRequest request) {
        String address = address(request.getRequestURI(), request.getQueryString());
        request.setAttribute(ASKED, new Asked(keepable(request, address) ? address : null, PublicAddress.english(address), KeptPages.instance().stamp()));
    }

    /**
     * Sends an answer, and keeps it when it is a 200 for everybody. Status, type and other headers are set already.
     *
     * @param shows what it shows, in the words of {@link PublicTags}, or null when it must not be kept
     */
    void send(HttpServletRequest request, HttpServletResponse response, byte[] body, Set<String> shows) throws IOException {
        send(request, response, body, shows, null);
    }

    /** @param until when it is out of date even if nothing changes, or null for midnight, which is the latest */
    void send(HttpServletRequest request, HttpServletResponse response, byte[] body, Set<String> shows, Instant until) throws IOException {
        Asked asked = (Asked) request.getAttribute(ASKED);
        count(request, response);
        response.addHeader("Vary", "Accept-Encoding");
        if (shows != null && asked != null && asked.address != null && response.getStatus() == HttpServletResponse.SC_OK) {
            if (response.getHeader("ETag") == null) {
                response.setHeader("ETag", "W/\"" + Sha256.of(body).substring(0, 24) + '"');
            }
            Instant midnight = midnight();
            KeptPage page = page(response, body, asked.english ? PublicTags.inEnglish(shows) : shows, until == null || until.isAfter(midnight) ? midnight : until);
            boolean kept = KeptPages.instance().keep(asked.address, page, asked.stamp);
            response.setHeader(CACHE_STATUS, kept ? "portal; fwd=miss; stored" : "portal; fwd=miss");
            if (known(request.getHeader("If-None-Match"), page.tag())) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            if (body.length >= SMALLEST && Coding.gzip(request.getHeader("Accept-Encoding"))) {
                response.setHeader("Content-Encoding", Coding.GZIP.token());
                write(request, response, page.gzip());
                return;
            }
        }
        write(request, response, body);
    }

    private static void count(HttpServletRequest request, HttpServletResponse response) {
        if (response.getStatus() == HttpServletResponse.SC_OK && KeptPage.readByPeople(response.getContentType()) && request.getMethod().equals("GET")) {
            PageViews.instance().seen();
        }
    }

    /** Whether the answer may come from memory or go there: a plain question by nobody in particular. */
    static boolean keepable(HttpServerExchange exchange) {
        return (exchange.getRequestMethod().equals(Methods.GET) || exchange.getRequestMethod().equals(Methods.HEAD))
            && !exchange.isHostIncludedInRequestURI()
            && keepable(exchange.getRequestHeaders().getFirst(Headers.COOKIE), exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION));
    }

    private static boolean keepable(HttpServletRequest request, String address) {
        return address.length() <= LONGEST_ADDRESS && keepable(request.getHeader("Cookie"), request.getHeader("Authorization"));
    }

    private static boolean keepable(String cookie, String authorization) {
        return authorization == null && (cookie == null || !cookie.contains("cchc="));
    }

    static String address(String path, String query) {
        return query == null || query.isEmpty() ? path : path + '?' + query;
    }

    /** Whether the reader has it already; compared weakly (RFC 9110, 13.1.2). */
    static boolean known(String ifNoneMatch, String tag) {
        return ifNoneMatch != null && (ifNoneMatch.contains(tag.startsWith("W/") ? tag.substring(2) : tag) || ifNoneMatch.equals("*"));
    }

    private KeptPage page(HttpServletResponse response, byte[] body, Set<String> shows, Instant until) throws IOException {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        headers.add(Map.entry("Content-Type", response.getContentType()));
        for (String name : new HashSet<>(response.getHeaderNames())) {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT)) && !name.equalsIgnoreCase("Content-Type")) {
                headers.add(Map.entry(name, String.join(", ", response.getHeaders(name))));
            }
        }
        Set<String> tags = new HashSet<>(shows);
        tags.add(PublicTags.FRAME);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(body.length / 3 + 64);
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(body);
        }
        return new KeptPage(response.getHeader("ETag"), headers, body.length, zipped.toByteArray(), brotli ? brotli(body) : null, tags, until);
    }

    private static byte[] brotli(byte[] body) throws IOException {
        return Encoder.compress(body, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
    }

    /** What a page says of today, such as which documents are in force, is out of date then. */
    private Instant midnight() {
        return LocalDate.now(clock.withZone(ClockProducer.HANOI)).plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant();
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, byte[] body) throws IOException {
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}
