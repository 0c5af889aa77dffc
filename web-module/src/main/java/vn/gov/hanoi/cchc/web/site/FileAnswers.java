package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import vn.gov.hanoi.cchc.media.boundary.FileReading;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.site.api.PublicFile;
import vn.gov.hanoi.cchc.site.boundary.FilePreviewQueries;
import vn.gov.hanoi.cchc.site.boundary.PublicItemQueries;

/** Sends the bytes of public files: whole or in part, never as something that could act in our name (ruling 26). */
@ApplicationScoped
public class FileAnswers {

    /** Bytes under an address never change; a withdrawal must still be noticed. */
    private static final String KEEP = "public, max-age=300, must-revalidate";
    private static final String POLICY = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    @Inject
    private PublicItemQueries items;
    @Inject
    private FilePreviewQueries previews;
    @Inject
    private FileReading bytes;
    @Inject
    private PortalSettings settings;

    /** @return false when the address names no public file, so that the caller shows why */
    boolean serve(PublicAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PublicFile file = address.page() == PublicAddress.Page.FILE_PAGE ? page(address) : items.file(address.number(), address.name());
        if (file == null || file.withdrawn()) {
            return false;
        }
        Path path = readable(file.sha256());
        if (path == null) {
            return false;
        }
        String tag = "\"" + file.sha256() + "\"";
        describe(file, tag, response);
        String known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        response.setContentType(file.mediaType());
        String condition = request.getHeader("If-Range");
        String asked = condition == null || condition.equals(tag) ? request.getHeader("Range") : null;
        sendAsked(path, asked, request, response);
        return true;
    }

    private PublicFile page(PublicAddress address) {
        String[] pageAndWidth = address.name().split("-");
        return previews.picture(address.number(), address.slug(), Integer.parseInt(pageAndWidth[0]), Integer.parseInt(pageAndWidth[1]));
    }

    /** Sends the part that is asked for, or says that nothing of it exists. */
    public static void sendAsked(Path path, String asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // a part can only be got (RFC 9110, section 14.2): whoever asks about the file is told of all of it
        boolean head = "HEAD".equals(request.getMethod());
        ByteRange range = measured(head ? null : asked, Files.size(path), response);
        if (range != null && !head) {
            send(path, range, response.getOutputStream());
        }
    }

    private void describe(PublicFile file, String tag, HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", KEEP);
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("Content-Security-Policy", POLICY);
        if (settings.filesUrl() != null) {
            // pages of the site show pictures of the host of files
            response.setHeader("Cross-Origin-Resource-Policy", "same-site");
        }
        // the name is plain ASCII: that is how it became part of the address
        response.setHeader("Content-Disposition", (shown(file.mediaType()) ? "inline" : "attachment") + "; filename=\"" + file.name() + "\"");
    }

    /** Announces the part that is sent; null when nothing of what is asked for exists. */
    private static ByteRange measured(String asked, long size, HttpServletResponse response) {
        ByteRange range = ByteRange.parse(asked, size);
        if (range == null) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            response.setHeader("Content-Range", "bytes */" + size);
            return null;
        }
        if (range.partial()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + range.from() + "-" + (range.from() + range.length() - 1) + "/" + size);
        }
        response.setContentLengthLong(range.length());
        return range;
    }

    /** Whether a browser shows it in place instead of saving it. */
    static boolean shown(String mediaType) {
        return mediaType.startsWith("image/") && !mediaType.startsWith("image/svg") || mediaType.startsWith("audio/")
            || mediaType.startsWith("video/") || mediaType.equals("application/pdf");
    }

    /** Null when the bytes were sealed after they had become public. */
    private Path readable(String sha256) {
        try {
            return bytes.path(sha256);
        } catch (RuleViolated e) {
            if (e.code().equals("file.sealed")) {
                return null;
            }
            throw e;
        }
    }

    private static void send(Path path, ByteRange range, OutputStream out) throws IOException {
        try (FileChannel in = FileChannel.open(path, StandardOpenOption.READ)) {
            WritableByteChannel target = Channels.newChannel(out);
            long from = range.from();
            long left = range.length();
            while (left > 0) {
                long sent = in.transferTo(from, Math.min(left, 65_536), target);
                if (sent <= 0) {
                    break;
                }
                from += sent;
                left -= sent;
            }
        }
    }
}
