package vn.gov.hanoi.cchc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The server and the widgets speak Vietnamese: every message of theirs has our words, and every placeholder is well formed. */
class FacesMessagesTest {

    @Test
    void every_message_of_the_widgets_has_our_words() throws IOException {
        assertThat(ours().stringPropertyNames()).containsAll(keys("/org/primefaces/Messages.properties"));
    }

    @Test
    void every_message_of_the_server_has_our_words() {
        Set<String> server = new TreeSet<>();
        ours().stringPropertyNames().stream().filter(key -> key.startsWith("jakarta.faces.")).forEach(server::add);
        assertThat(server).as("messages of Mojarra 4.0.13").hasSize(63);
    }

    @Test
    void every_text_is_a_well_formed_message() {
        ours().forEach((key, text) -> assertThat(new MessageFormat((String) text).format(new Object[] {"a", "b", "c"})).as((String) key)
            .isNotBlank().doesNotContain("{"));
    }

    private static Set<String> keys(String resource) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = FacesMessagesTest.class.getResourceAsStream(resource)) {
            properties.load(in);
        }
        return properties.stringPropertyNames();
    }

    private static Properties ours() {
        Properties properties = new Properties();
        try (InputStream in = FacesMessagesTest.class.getResourceAsStream("/i18n/faces.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
