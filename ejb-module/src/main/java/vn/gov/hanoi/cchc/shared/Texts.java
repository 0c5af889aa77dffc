package vn.gov.hanoi.cchc.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The Vietnamese words of every context: {@code i18n/<context>.properties}, one key space. */
public final class Texts {

    /** Contexts that have words. */
    public static final List<String> BUNDLES =
        List.of("shared", "audit", "rules", "identity", "media", "notification", "intake", "content", "indicator", "archive", "site", "operations", "api",
            "sample");

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Pattern PLACE = Pattern.compile("\\[(\\d{1,4})]");
    private static final Map<String, String> WORDS = load();

    private Texts() {
    }

    /** The text of a key with its placeholders filled, or null when there is none. */
    public static String find(String key, Object... arguments) {
        String text = WORDS.get(key);
        return text == null ? null : new MessageFormat(text, VIETNAMESE).format(arguments);
    }

    /** The text of a key; the key itself when there is none, so that a gap is seen. */
    public static String get(String key, Object... arguments) {
        String text = find(key, arguments);
        return text == null ? key : text;
    }

    /** The text of a key with its placeholders as they stand; the key itself when there is none. */
    public static String pattern(String key) {
        return WORDS.getOrDefault(key, key);
    }

    /** Keys that begin so. */
    public static Set<String> keys(String begin) {
        return WORDS.keySet().stream().filter(key -> key.startsWith(begin)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words for a broken rule; fields are called as the pages call them. */
    public static String of(RuleViolated rule) {
        return words(rule.code(), rule.arguments());
    }

    /** The words for one of several problems of an input, with a rule's code and arguments. */
    public static String words(String code, List<Object> arguments) {
        return get("rule." + code, arguments.stream().map(Texts::called).toArray());
    }

    /** {@code files[1].alt} by its words under {@code input.files.alt}, counted from one; what has none as it is. */
    private static Object called(Object argument) {
        if (!(argument instanceof String path)) {
            return argument;
        }
        Matcher place = PLACE.matcher(path);
        Object number = place.find() ? Integer.parseInt(place.group(1)) + 1 : "";
        String words = find("input." + PLACE.matcher(path).replaceAll(""), number);
        return words == null ? argument : words;
    }

    /** The word for a constant of an enum: {@code state.<Enum>.<NAME>}, {@code state.<Outer>.<Enum>.<NAME>} when it stands inside another type. */
    public static String of(Enum<?> constant) {
        return get("state." + name(constant));
    }

    /** {@code <Enum>.<NAME>}, with the outer type in front when there is one: two contexts may both have a {@code Kind}. */
    public static String name(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? "" : outer.getSimpleName() + ".") + type.getSimpleName() + "." + constant.name();
    }

    private static Map<String, String> load() {
        Map<String, String> words = new HashMap<>();
        for (String bundle : BUNDLES) {
            try (InputStream in = Texts.class.getResourceAsStream("/i18n/" + bundle + ".properties")) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    properties.forEach((key, text) -> words.put((String) key, (String) text));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return Map.copyOf(words);
    }
}
