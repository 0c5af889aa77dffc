package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import vn.gov.hanoi.cchc.archive.boundary.ArchiveQueries;

/** Sends the parts of a permanent record's package, byte by byte what the manifest says, as documents that cannot act in our name. */
@ApplicationScoped
public class PackageAnswers {

    /** A package never changes; that its record was withdrawn must still be noticed. */
    private static final String KEEP = "public, max-age=300, must-revalidate";
    /** The rendered page brings its own style sheet and shows the pictures that lie beside it; scripts never run. */
    private static final String POLICY = "sandbox allow-same-origin; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'";
    private static final String UNKNOWN = "application/octet-stream";
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html;charset=UTF-8"),
        Map.entry("txt", "text/plain;charset=UTF-8"), Map.entry("json", "application/json"), Map.entry("jpg", "image/jpeg"),
        Map.entry("jpeg", "image/jpeg"), Map.entry("png", "image/png"), Map.entry("gif", "image/gif"), Map.entry("webp", "image/webp"),
        Map.entry("pdf", "application/pdf"), Map.entry("mp3", "audio/mpeg"), Map.entry("m4a", "audio/mp4"), Map.entry("ogg", "audio/ogg"),
        Map.entry("mp4", "video/mp4"), Map.entry("vtt", "text/vtt"));

    @Inject
    private ArchiveQueries archive;

    /** @return false when there is no such part, so that the caller shows why */
    boolean serve(PublicAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Path part = archive.file(address.slug(), (int) address.number(), address.name()).orElse(null);
        if (part == null) {
            return false;
        }
        response.setHeader("Cache-Control", KEEP);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Content-Disposition", disposition(address.name()));
        response.setContentType(type(address.name()));
        FileAnswers.sendAsked(part, request.getHeader("Range"), request, response);
        return true;
    }

    static String type(String path) {
        boolean supplied = path.startsWith("files/");
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), UNKNOWN);
        return supplied && !FileAnswers.shown(type) ? UNKNOWN : type;
    }

    /** What suppliers sent is saved unless it is a picture, a recording or a PDF; what we wrote is shown. */
    static String disposition(String path) {
        boolean shown = !path.startsWith("files/") || FileAnswers.shown(type(path));
        String name = path.substring(path.lastIndexOf('/') + 1);
        return (shown ? "inline" : "attachment") + "; filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
