package vn.gov.hanoi.cchc.site.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PublicFileNamesTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);

    @Test
    void a_name_in_an_address_is_plain() {
        assertThat(names(Map.of()).of(null, ONE, "Quyết định số 819 (bản ký).PDF")).isEqualTo("/tep/12/quyet-dinh-so-819-ban-ky.pdf");
        assertThat(names(Map.of()).of(null, ONE, "../../etc/passwd")).isEqualTo("/tep/12/" + names(Map.of()).name(ONE, "../../etc/passwd"));
        assertThat(names(Map.of()).name(ONE, "../../etc/passwd")).matches("[a-z0-9][a-z0-9.-]*");
        assertThat(names(Map.of()).name(ONE, "…")).isEqualTo("muc");
    }

    @Test
    void an_address_given_to_bytes_stays_with_them() {
        assertThat(names(Map.of("a.pdf", ONE)).name(ONE, "a.pdf")).isEqualTo("a.pdf");
        assertThat(names(Map.of("a.pdf", ONE)).name(TWO, "a.pdf")).isEqualTo("a-222222.pdf");
        assertThat(names(Map.of("a.pdf", ONE, "a-222222.pdf", "3".repeat(64))).name(TWO, "a.pdf")).isEqualTo("a-222222222222.pdf");
    }

    private static PublicFileNames names(Map<String, String> given) {
        return new PublicFileNames(12, given);
    }
}
