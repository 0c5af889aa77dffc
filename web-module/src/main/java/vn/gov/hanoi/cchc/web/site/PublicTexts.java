package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The words of the public site in its two languages; pages read them as {@code #{t.home}}. */
@Named
@ApplicationScoped
public class PublicTexts {

    static final Map<String, String> VI = load("/i18n/public.properties");
    static final Map<String, String> EN = load("/i18n/public_en.properties");

    /** For a preview in the office. */
    public Map<String, String> getVi() {
        return VI;
    }

    /** @param english whether in English, else in Vietnamese */
    public static Map<String, String> of(boolean english) {
        return english ? EN : VI;
    }

    /** A text with its placeholders filled; the values are put in as they are. */
    static String fill(boolean english, String key, Object... values) {
        return new MessageFormat(of(english).get(key).replace("'", "''"), Locale.ROOT).format(values);
    }

    private static Map<String, String> load(String name) {
        try (InputStream in = PublicTexts.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
