package vn.gov.hanoi.cchc.archive.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.UncheckedIOException;

/** JSON broken into lines for people. */
final class PrettyJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter LINES = MAPPER.writerWithDefaultPrettyPrinter();

    private PrettyJson() {
    }

    static String of(String json) {
        try {
            return LINES.writeValueAsString(MAPPER.readTree(json));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
