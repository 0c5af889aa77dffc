package vn.gov.hanoi.cchc.rest.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import vn.gov.hanoi.cchc.rest.json.StrictJson;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.boundary.KeptPage;
import vn.gov.hanoi.cchc.site.boundary.KeptPages;

/** Answers with public data, kept beside the public pages under the names of what they show, and forgotten with them. */
@ApplicationScoped
public class OpenAnswers {

    private static final String KEEP = "public, max-age=0, s-maxage=1, stale-while-revalidate=5, stale-if-error=600";
    private static final Pattern GZIP = Pattern.compile("(?i)(?:^|,)\\s*gzip\\s*(?:;\\s*q=(?:1(?:\\.0*)?|0\\.0*[1-9]\\d*)\\s*)?(?:,|$)");
    private static final int LONGEST_ADDRESS = 1_000;

    @Inject
    private Clock clock;

    /**
     * @param shows what the body shows, in the words of {@link PublicTags}
     * @param body  asked for the body unless it is known; null when nothing stands there
     * @return null when nothing stands there
     */
    Response answer(HttpServletRequest request, Set<String> shows, Supplier<?> body) {
        String address = request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        KeptPages pages = KeptPages.instance();
        KeptPage page = pages.find(address);
        boolean known = page != null && (pages.databaseAway() || page.until().isAfter(clock.instant()));
        if (!known) {
            long stamp = pages.stamp();
            Object found = body.get();
            if (found == null) {
                return null;
            }
            page = page(found, shows);
            if (address.length() <= LONGEST_ADDRESS) {
                pages.keep(address, page, stamp);
            }
        }
        return response(request, page, known);
    }

    private Response response(HttpServletRequest request, KeptPage page, boolean known) {
        String asked = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        boolean same = asked != null && (asked.contains(page.tag().substring(2)) || asked.equals("*"));
        Response.ResponseBuilder answer = same ? Response.notModified() : Response.ok().type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"));
        answer.header(HttpHeaders.ETAG, page.tag()).header(HttpHeaders.CACHE_CONTROL, KEEP).header("Cache-Status", known ? "portal; hit" : "portal; fwd=miss");
        if (same) {
            return answer.build();
        }
        String coding = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (coding != null && GZIP.matcher(coding).find()) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").entity(page.gzip()).build();
        }
        return answer.entity(plain(page)).build();
    }

    private KeptPage page(Object body, Set<String> shows) {
        try {
            byte[] bytes = StrictJson.instance().writeValueAsBytes(body);
            ByteArrayOutputStream zipped = new ByteArrayOutputStream(bytes.length / 3 + 64);
            try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
                out.write(bytes);
            }
            Set<String> tags = new HashSet<>(shows);
            tags.add(PublicTags.FRAME);
            return new KeptPage("W/\"" + Sha256.of(bytes).substring(0, 24) + '"', List.of(), bytes.length, zipped.toByteArray(), null, tags, midnight());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Public items are plain data", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which documents are in force is said of today. */
    private Instant midnight() {
        return LocalDate.now(clock.withZone(ClockProducer.HANOI)).plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant();
    }

    private static byte[] plain(KeptPage page) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(page.gzip()))) {
            return in.readNBytes(page.plain());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
