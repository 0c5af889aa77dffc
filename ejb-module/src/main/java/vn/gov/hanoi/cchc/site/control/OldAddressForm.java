package vn.gov.hanoi.cchc.site.control;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.AddressText;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * The one form of an address of the old site: its path decoded, composed, in lower case and without a slash at its end; then its query in
 * the order of the alphabet, without what campaigns and networks add. So every way to write an address finds the same row.
 *
 * @param text path and query
 */
public record OldAddressForm(String text) {

    private static final int LONGEST = 2_000;
    private static final int MOST_PARAMETERS = 30;
    private static final Pattern WHOLE = Pattern.compile("(?i)https?://[^/?#]+([^#]*)(#.*)?");
    private static final Pattern NOISE = Pattern.compile("(?i)(utm_[a-z]+|fbclid|gclid|zarsrc|mibextid|_ga|share)=.*");
    /** Answered by the portal itself whatever is asked there. */
    private static final Pattern OURS = Pattern.compile("/(quan-tri|api|tai-nguyen|jakarta\\.faces\\.resource)(/.*)?");

    /** @param address whole or only its path; @return null when it is no address that somebody could ask for here */
    public static OldAddressForm of(String address) {
        if (address == null || address.length() > LONGEST) {
            return null;
        }
        String stripped = address.strip();
        Matcher whole = WHOLE.matcher(stripped);
        String rest = whole.matches() ? whole.group(1).isEmpty() ? "/" : whole.group(1) : stripped.replaceFirst("#.*", "");
        int question = rest.indexOf('?');
        return question < 0 ? of(rest, null) : of(question == 0 ? "/" : rest.substring(0, question), rest.substring(question + 1));
    }

    /**
     * @param rawPath  percent-encoded
     * @param rawQuery percent-encoded, or null
     */
    public static OldAddressForm of(String rawPath, String rawQuery) {
        int length = rawPath.length() + (rawQuery == null ? 0 : rawQuery.length());
        if (length > LONGEST || !rawPath.startsWith("/") || rawPath.startsWith("//")) {
            return null;
        }
        String path = AddressText.decoded(rawPath);
        String query = rawQuery == null ? "" : query(rawQuery);
        if (path == null || query == null) {
            return null;
        }
        String bare = path.toLowerCase(Locale.ROOT).replaceFirst("/+$", "");
        boolean nothing = bare.isEmpty() && query.isEmpty();
        return nothing || OURS.matcher(bare).matches() ? null : new OldAddressForm((bare.isEmpty() ? "/" : bare) + (query.isEmpty() ? "" : "?" + query));
    }

    /** The same without its query; null when nothing is left or there was none. */
    public OldAddressForm withoutQuery() {
        int question = text.indexOf('?');
        return question <= 1 ? null : new OldAddressForm(text.substring(0, question));
    }

    public String hash() {
        return Sha256.of(text);
    }

    private static String query(String raw) {
        String[] parts = raw.split("&");
        if (parts.length > MOST_PARAMETERS) {
            return null;
        }
        TreeSet<String> sorted = new TreeSet<>();
        for (String part : parts) {
            String decoded = AddressText.decoded(part.replace('+', ' '));
            if (decoded == null) {
                return null;
            }
            if (!decoded.isBlank() && !NOISE.matcher(decoded).matches()) {
                sorted.add(decoded.replace("&", "%26"));
            }
        }
        return String.join("&", sorted);
    }
}
