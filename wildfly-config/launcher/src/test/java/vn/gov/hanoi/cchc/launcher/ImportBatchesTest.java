package vn.gov.hanoi.cchc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportBatchesTest {

    @Test
    void a_file_is_sent_in_pieces_that_cut_no_line() throws IOException {
        List<ImportBatches.Batch> pieces = pieces(10, "aaaa\nbbbb\ncccc\ndddddddddddddddd\ne\n");
        assertThat(pieces).extracting(piece -> text(piece))
            .containsExactly("aaaa\nbbbb\n", "cccc\n", "dddddddddddddddd\n", "e\n");
        assertThat(pieces.get(1).lineOfFile(1)).isEqualTo(3);
    }

    @Test
    void blank_lines_are_left_out_and_counted_so_that_refusals_name_the_line_of_the_file() throws IOException {
        List<ImportBatches.Batch> pieces = pieces(1000, "\n{\"a\":1}\r\n   \n\n{\"b\":2}");
        assertThat(pieces).hasSize(1);
        assertThat(pieces.get(0).lines()).containsExactly(2, 5);
    }

    @Test
    void an_empty_file_has_no_piece() throws IOException {
        assertThat(pieces(10, "")).isEmpty();
        assertThat(pieces(10, " \n\n")).isEmpty();
    }

    @Test
    void a_line_that_would_spoil_its_piece_is_left_out_and_named() throws IOException {
        byte[] bytes = ("gut\n" + "x".repeat(ImportBatches.LONGEST_LINE + 1) + "\n\u00e9\nende").getBytes(StandardCharsets.ISO_8859_1);
        try (ImportBatches batches = new ImportBatches(new ByteArrayInputStream(bytes), 1000)) {
            assertThat(batches.next().lines()).containsExactly(1, 4);
            assertThat(batches.next()).isNull();
            assertThat(batches.refusals()).extracting(ImportBatches.Refusal::line).containsExactly(2, 3);
        }
    }

    private static String text(ImportBatches.Batch piece) {
        StringBuilder text = new StringBuilder();
        piece.parts().forEach(part -> text.append(new String(part, StandardCharsets.UTF_8)));
        assertThat(text.toString().getBytes(StandardCharsets.UTF_8)).hasSize((int) piece.bytes());
        return text.toString();
    }

    private static List<ImportBatches.Batch> pieces(int largest, String text) throws IOException {
        List<ImportBatches.Batch> pieces = new ArrayList<>();
        try (ImportBatches batches = new ImportBatches(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), largest)) {
            for (ImportBatches.Batch next = batches.next(); next != null; next = batches.next()) {
                pieces.add(next);
            }
        }
        return pieces;
    }
}
