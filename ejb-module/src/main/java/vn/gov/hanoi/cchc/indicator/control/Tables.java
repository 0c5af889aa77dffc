package vn.gov.hanoi.cchc.indicator.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Lines of values as a file. A text that a spreadsheet would take for a formula is given a quotation mark in front. */
final class Tables {

    private static final String BOM = "\uFEFF";
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n|].*", Pattern.DOTALL);
    private static final double WIDE = 42;
    private static final double NARROW = 14;

    private Tables() {
    }

    /** UTF-8 with a mark at the front, semicolons, and commas in numbers: as a spreadsheet program in Vietnam opens it. */
    static byte[] csv(List<List<Object>> lines) {
        StringBuilder out = new StringBuilder(BOM);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').setQuoteMode(QuoteMode.MINIMAL).get();
        try (CSVPrinter printer = new CSVPrinter(out, format)) {
            for (List<Object> line : lines) {
                for (Object value : line) {
                    printer.print(value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : guarded(value));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param wide places of columns that hold long texts */
    static byte[] xlsx(String title, List<List<Object>> lines, List<Integer> wide) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "CCHC", "1.0")) {
            Worksheet sheet = book.newWorksheet(title);
            int columns = lines.stream().mapToInt(List::size).max().orElse(0);
            for (int column = 0; column < columns; column++) {
                sheet.width(column, wide.contains(column) ? WIDE : NARROW);
            }
            for (int row = 0; row < lines.size(); row++) {
                for (int column = 0; column < lines.get(row).size(); column++) {
                    put(sheet, row, column, lines.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, guarded(value).toString());
        }
    }

    static Object guarded(Object value) {
        return value instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : value;
    }
}
