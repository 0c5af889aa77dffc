package vn.gov.hanoi.cchc.content.control.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Files of the old site by the names under which an operator lays them beside the import: {@code host/path}, where the path is what stands
 * behind {@code /wp-content/uploads/}, or the whole path elsewhere. Nothing is ever fetched.
 */
final class OldFiles {

    private static final String UPLOADS = "/wp-content/uploads/";
    private static final int LONGEST = 380;
    private static final Pattern SEGMENT = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}\\p{M} ._()+,-]{0,119}");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(jpe?g|png|gif|webp)");
    private static final Pattern PAPER = Pattern.compile("(?i).*\\.(pdf|docx?|xlsx?|pptx?|odt|ods|csv|txt|mp3|m4a|ogg|mp4)");

    private final URI site;

    OldFiles(String site) {
        this.site = uri(site);
    }

    /** Host of an address, lower case and without {@code www.}; null when it has none. */
    static String host(String address) {
        URI uri = uri(address);
        String host = uri == null ? null : uri.getHost();
        return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** The whole address of one that may be relative; null when it is none of the web. */
    String absolute(String address) {
        URI uri = uri(address);
        if (uri == null) {
            return null;
        }
        URI whole = site == null ? uri : site.resolve(uri);
        return whole.getHost() != null && ("http".equalsIgnoreCase(whole.getScheme()) || "https".equalsIgnoreCase(whole.getScheme())) ? whole.toString() : null;
    }

    /** The name of a picture beside the import, or null. */
    String picture(String address) {
        String name = name(address);
        return name != null && PICTURE.matcher(name).matches() ? name : null;
    }

    /** The name of another file of the old site, or null; files of others stay where they are. */
    String paper(String address) {
        String name = name(address);
        return name != null && PAPER.matcher(name).matches() && site != null && host(absolute(address)).equals(host(site.toString())) ? name : null;
    }

    private String name(String address) {
        String whole = absolute(address);
        String host = host(whole);
        String path = whole == null ? null : uri(whole).getRawPath();
        if (host == null || path == null) {
            return null;
        }
        int uploads = path.indexOf(UPLOADS);
        String rest = decoded(uploads < 0 ? path.substring(1) : path.substring(uploads + UPLOADS.length()));
        if (rest == null || rest.isEmpty() || host.length() + rest.length() > LONGEST || !host.matches("[a-z0-9.-]+")) {
            return null;
        }
        for (String segment : rest.split("/", -1)) {
            if (!SEGMENT.matcher(segment).matches()) {
                return null;
            }
        }
        return host + "/" + rest;
    }

    private static String decoded(String path) {
        try {
            return VietnameseText.nfc(URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static URI uri(String address) {
        if (address == null || address.length() > 2_000) {
            return null;
        }
        try {
            return new URI(address.strip().replace(" ", "%20").replace("[", "%5B").replace("]", "%5D").replace("|", "%7C"));
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
