package vn.gov.hanoi.cchc.states;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The diagrams of the documents are the tables of the code. */
class StateDiagramsTest {

    @Test
    void the_committed_diagrams_are_those_of_the_code() throws IOException {
        Map<String, String> committed = new TreeMap<>();
        try (Stream<Path> files = Files.list(StateDiagrams.FOLDER)) {
            for (Path file : files.toList()) {
                committed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(committed).as("run StateDiagrams.main in ejb-module and commit what it wrote").isEqualTo(StateDiagrams.files());
    }

    @Test
    void receipts_articles_and_files_have_a_table() {
        assertThat(StateDiagrams.files()).containsKeys("receipt-state.md", "article-state.md", "scan-state.md");
    }

    @Test
    void an_arrow_names_the_steps_that_lead_along_it() {
        assertThat(StateDiagrams.files().get("article-state.md")).contains("SUBMITTED --> PUBLISHED: APPROVE");
    }
}
