package vn.gov.hanoi.cchc.it.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The arithmetic by which HTTP Observatory scores the headers of a page: 100 to begin with, bonuses only for who has 90 without them.
 * What it takes from a preload list is not counted.
 */
public final class HeaderScore {

    private static final int BEGINNING = 100;
    private static final int ENOUGH_FOR_BONUSES = 90;
    private static final long HALF_A_YEAR = 15_768_000;
    private static final List<String> STRICT = List.of("no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin");

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Integer> rows = new TreeMap<>();
    private final String body;

    private HeaderScore(Map<String, List<String>> headers, String body) {
        this.headers.putAll(headers);
        this.body = body;
    }

    /**
     * @param redirected whether plain http leads to https on the same host
     */
    public static HeaderScore of(Map<String, List<String>> headers, String body, boolean redirected) {
        HeaderScore score = new HeaderScore(headers, body);
        String policy = score.first("Content-Security-Policy");
        score.rows.put("Content-Security-Policy", policy(policy));
        score.rows.put("framing", directive(policy, "frame-ancestors").matches("'(none|self)'") ? 5
            : score.first("X-Frame-Options").isEmpty() ? -20 : 0);
        score.rows.put("cookies", score.cookies());
        score.rows.put("Cross-Origin-Opener-Policy", isolation(score.first("Cross-Origin-Opener-Policy"), "same-origin"));
        score.rows.put("Cross-Origin-Embedder-Policy", isolation(score.first("Cross-Origin-Embedder-Policy"), "require-corp"));
        score.rows.put("Cross-Origin-Resource-Policy", isolation(score.first("Cross-Origin-Resource-Policy"), "same-origin"));
        score.rows.put("Strict-Transport-Security", transport(score.first("Strict-Transport-Security")));
        score.rows.put("Referrer-Policy", referrer(score.first("Referrer-Policy")));
        score.rows.put("X-Content-Type-Options", score.first("X-Content-Type-Options").equals("nosniff") ? 0 : -5);
        score.rows.put("scripts", score.scripts());
        score.rows.put("CORS", score.first("Access-Control-Allow-Credentials").equals("true") ? -50 : 0);
        score.rows.put("redirection", redirected ? 0 : -20);
        return score;
    }

    /** Rows of the table, by what was judged. */
    public Map<String, Integer> rows() {
        return Map.copyOf(rows);
    }

    public int total() {
        int withoutBonuses = BEGINNING + rows.values().stream().filter(points -> points < 0).mapToInt(Integer::intValue).sum();
        int bonuses = rows.values().stream().filter(points -> points > 0).mapToInt(Integer::intValue).sum();
        return Math.max(0, withoutBonuses < ENOUGH_FOR_BONUSES ? withoutBonuses : withoutBonuses + bonuses);
    }

    private static int policy(String policy) {
        if (policy.isEmpty()) {
            return -25;
        }
        String scripts = directive(policy, "script-src").isEmpty() ? directive(policy, "default-src") : directive(policy, "script-src");
        if (scripts.isEmpty() || scripts.contains("'unsafe-inline'") || scripts.contains("*") || scripts.contains("data:")) {
            return -20;
        }
        if (scripts.contains("'unsafe-eval'")) {
            return -10;
        }
        boolean best = directive(policy, "default-src").equals("'none'") && !policy.contains("'unsafe-") && directive(policy, "form-action").matches("'(self|none)'");
        return best ? 10 : 0;
    }

    private static String directive(String policy, String name) {
        for (String directive : policy.split(";")) {
            String[] parts = directive.strip().split("\\s+", 2);
            if (parts[0].equalsIgnoreCase(name)) {
                return parts.length < 2 ? "" : parts[1];
            }
        }
        return "";
    }

    private int cookies() {
        int points = headers.containsKey("Set-Cookie") ? 5 : 0;
        for (String cookie : headers.getOrDefault("Set-Cookie", List.of())) {
            String attributes = cookie.toLowerCase(Locale.ROOT);
            points = Math.min(points, !attributes.contains("; secure") ? -40 : !attributes.contains("; httponly") ? -30 : attributes.contains("; samesite=") ? 5 : 0);
        }
        return points;
    }

    private static int isolation(String value, String best) {
        return value.equals(best) ? 10 : value.isEmpty() || value.matches("unsafe-none|same-origin-allow-popups|same-site|cross-origin|credentialless") ? 0 : -5;
    }

    private static int transport(String value) {
        Matcher age = Pattern.compile("max-age=(\\d+)").matcher(value);
        return !age.find() ? -20 : Long.parseLong(age.group(1)) < HALF_A_YEAR ? -10 : 0;
    }

    private static int referrer(String value) {
        return STRICT.contains(value) ? 5 : value.matches("unsafe-url|origin|origin-when-cross-origin|no-referrer-when-downgrade") ? -5 : 0;
    }

    private int scripts() {
        List<String> foreign = new ArrayList<>();
        Matcher script = Pattern.compile("<script\\b[^>]*\\bsrc=\"((?:https?:)?//[^\"]*)\"[^>]*>").matcher(body);
        while (script.find()) {
            if (!script.group().contains(" integrity=")) {
                foreign.add(script.group(1));
            }
        }
        return foreign.isEmpty() ? 0 : foreign.stream().anyMatch(address -> address.startsWith("http:")) ? -50 : -5;
    }

    private String first(String name) {
        List<String> values = headers.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }
}
