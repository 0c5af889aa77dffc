package vn.gov.hanoi.cchc.web.site;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How a body is sent, the best first. */
enum Coding {

    BROTLI("br"), GZIP("gzip"), PLAIN("identity");

    /** Browsers send some dozen different headers. */
    private static final int REMEMBERED = 256;
    private static final Map<String, Coding> KNOWN = new ConcurrentHashMap<>();

    private final String token;
    private final byte[] letters;

    Coding(String token) {
        this.token = token;
        this.letters = token.getBytes(StandardCharsets.US_ASCII);
    }

    /** Value of {@code Content-Encoding}. */
    String token() {
        return token;
    }

    byte[] letters() {
        return letters;
    }

    /** @param header value of {@code Accept-Encoding}, or null */
    static Coding best(String header) {
        if (header == null) {
            return PLAIN;
        }
        Coding known = KNOWN.get(header);
        if (known == null) {
            known = accepts(header, BROTLI.token) ? BROTLI : accepts(header, GZIP.token) ? GZIP : PLAIN;
            if (KNOWN.size() < REMEMBERED) {
                KNOWN.put(header, known);
            }
        }
        return known;
    }

    /** Whether gzip is accepted; a weight of zero is a refusal (RFC 9110, 12.5.3). */
    static boolean gzip(String header) {
        return header != null && accepts(header, GZIP.token);
    }

    private static boolean accepts(String header, String coding) {
        for (String part : header.split(",")) {
            String[] parts = part.strip().split("\\s*;\\s*q=\\s*");
            if (parts[0].equalsIgnoreCase(coding)) {
                return parts.length < 2 || !parts[1].matches("0(\\.0*)?");
            }
        }
        return false;
    }
}
