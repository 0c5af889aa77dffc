package vn.gov.hanoi.cchc.content.api;

import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;

/**
 * How the body of an item names its own files. The stored form is {@code tep:<file id>}, free of addresses; whoever shows the body
 * (site, preview, permanent record) puts its own addresses in.
 */
public final class FileLinks {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final java.util.regex.Pattern STORED = java.util.regex.Pattern.compile("(src|href)=\"tep:(" + ID + ")\"");
    private static final java.util.regex.Pattern ANY = java.util.regex.Pattern.compile("(?<![0-9a-f])(" + ID + ")(?![0-9a-f])");

    private FileLinks() {
    }

    /** The stored form. */
    public static String reference(UUID file) {
        return "tep:" + file;
    }

    /** The file an address is about: the stored form, or any address of this portal that carries the id; null when there is none. */
    public static UUID file(String address) {
        if (address == null || !(address.startsWith("tep:") || address.startsWith("/"))) {
            return null;
        }
        Matcher id = ANY.matcher(address);
        return id.find() ? UUID.fromString(id.group(1)) : null;
    }

    /**
     * The body with addresses instead of stored references.
     *
     * @param address address of a file, already safe inside a double-quoted attribute; null drops the attribute
     */
    public static String resolve(String bodyHtml, Function<UUID, String> address) {
        if (bodyHtml == null || !bodyHtml.contains("\"tep:")) {
            return bodyHtml;
        }
        return STORED.matcher(bodyHtml).replaceAll(found -> {
            String to = address.apply(UUID.fromString(found.group(2)));
            return to == null ? "" : Matcher.quoteReplacement(found.group(1) + "=\"" + to + "\"");
        });
    }
}
