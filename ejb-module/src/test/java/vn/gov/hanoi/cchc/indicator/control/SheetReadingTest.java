package vn.gov.hanoi.cchc.indicator.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.StagedFile;

/** Spreadsheets as programs write them. */
class SheetReadingTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    private Path folder;

    @Test
    void numbers_are_read_as_people_see_them_and_formulas_by_their_values() throws IOException {
        List<SheetRow> rows = read(sheet -> {
            sheet.value(0, 0, "Tên đơn vị");
            sheet.value(2, 0, "  Sở  Nội vụ ");
            sheet.value(2, 1, 91.430000000000007);
            sheet.value(2, 2, 0.9143);
            sheet.style(2, 2).format("0.00%").set();
            sheet.formula(2, 3, "B3*2");
            sheet.value(2, 4, true);
        });
        assertThat(rows).extracting(SheetRow::line).containsExactly(1, 3);
        SheetRow row = rows.get(1);
        assertThat(row.cell(0).text()).isEqualTo("Sở Nội vụ");
        assertThat(row.cell(1).text()).isEqualTo("91.43");
        assertThat(row.cell(2).text()).isEqualTo("91.43");
        assertThat(row.cell(3).formula()).isTrue();
        assertThat(row.cell(3).broken()).as("a formula that was never computed").isTrue();
        assertThat(row.cell(9)).isEqualTo(SheetRow.EMPTY);
    }

    @Test
    void merged_cells_are_seen() throws IOException {
        List<SheetRow> rows = read(sheet -> {
            sheet.value(0, 0, "Tên đơn vị");
            sheet.value(1, 0, "Sở Nội vụ");
            sheet.range(1, 0, 2, 0).merge();
            sheet.value(2, 1, 90);
        });
        assertThat(rows.get(1).cell(0).merged()).isTrue();
        assertThat(rows.get(2).cell(0).merged()).isTrue();
        assertThat(rows.get(2).cell(1).merged()).isFalse();
    }

    @Test
    void too_long_a_table_and_what_is_no_table_are_refused() throws IOException {
        assertThatThrownBy(() -> read(sheet -> {
            for (int row = 0; row < 100_000; row++) {
                sheet.value(row, 0, row);
            }
        })).extracting("code").isEqualTo("index.file.rows");
        Path broken = Files.writeString(folder.resolve("hong.xlsx"), "PK nothing");
        assertThatThrownBy(() -> SheetReading.read(staged(broken, XLSX))).extracting("code").isEqualTo("index.file.damaged");
        assertThatThrownBy(() -> SheetReading.read(staged(broken, "application/pdf"))).extracting("code").isEqualTo("index.file.type");
        assertThatThrownBy(() -> SheetReading.read(staged(folder.resolve("mat.csv"), "text/csv"))).extracting("code").isEqualTo("index.file.gone");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"91,43|91.43", "91.43|91.43", "91,43 %|91.43", "94|94", "0|0", "+3|3", "-3|-3"})
    void decimals_with_comma_or_point(String text, BigDecimal number) {
        assertThat(Decimals.decimal(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"36.525|36525", "36,525|36525", "36 525|36525", "36525|36525", "3.0|3", "12,5|", "1.23|", "1.234,5|", "9999999999|", "x|"})
    void whole_numbers_with_groups_or_without(String text, Integer number) {
        assertThat(Decimals.whole(text)).isEqualTo(number);
    }

    @Test
    void what_was_written_is_read_again_and_no_text_becomes_a_formula() throws IOException {
        List<List<Object>> lines = List.of(Arrays.asList("Tên", "Số"), Arrays.asList("=HYPERLINK(\"x\")", new BigDecimal("-0.5")),
            Arrays.asList("+84", null), Arrays.asList("@x; \"y\"", 3));
        String csv = new String(Tables.csv(lines), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFTên;Số\r\n").contains("'=HYPERLINK(\"\"x\"\")", ";-0,5", "'+84;", "\"'@x; \"\"y\"\"\";3");
        Path file = Files.write(folder.resolve("ra.xlsx"), Tables.xlsx("Bảng", lines, List.of()));
        List<SheetRow> rows = SheetReading.read(staged(file, XLSX));
        assertThat(rows).extracting(row -> row.cell(0).text()).containsExactly("Tên", "'=HYPERLINK(\"x\")", "'+84", "'@x; \"y\"");
        assertThat(rows).noneMatch(row -> row.cell(0).formula());
        assertThat(rows.get(1).cell(1).text()).isEqualTo("-0.5");
    }

    private List<SheetRow> read(Consumer<Worksheet> content) throws IOException {
        Path file = folder.resolve("bang.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "test", "1.0")) {
            content.accept(book.newWorksheet("Kết quả"));
        }
        return SheetReading.read(staged(file, XLSX));
    }

    private static StagedFile staged(Path file, String type) throws IOException {
        return new StagedFile(file.getFileName().toString(), type, MediaKind.DOCUMENT, Files.exists(file) ? Files.size(file) : 1, "x", "x", file, null, null, null, null,
            List.of());
    }
}
