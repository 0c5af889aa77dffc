package vn.gov.hanoi.cchc.indicator.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Reads the first sheet of an XLSX, or a CSV, into lines. What the file is was judged when it was staged. */
final class SheetReading {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** A spreadsheet stores 91,43 as 91.430000000000007. */
    private static final int DIGITS = 6;

    private SheetReading() {
    }

    /**
     * @throws RuleViolated index.file.type, index.file.large, index.file.damaged, index.file.rows, index.file.csv
     */
    static List<SheetRow> read(StagedFile file) {
        if (!XLSX.equals(file.mediaType()) && !CSV.equals(file.mediaType())) {
            throw new RuleViolated("index.file.type", file.name());
        }
        if (file.size() > SheetLimits.BYTES) {
            throw new RuleViolated("index.file.large");
        }
        if (!Files.isReadable(file.path())) {
            throw new RuleViolated("index.file.gone");
        }
        try {
            return XLSX.equals(file.mediaType()) ? xlsx(file.path()) : csv(Files.readString(file.path(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new RuleViolated("index.file.damaged");
        }
    }

    private static List<SheetRow> xlsx(Path path) throws IOException {
        List<XlsxParts.Range> merges = XlsxParts.inspect(path);
        ReadingOptions options = new ReadingOptions(XlsxParts.styled(path), false);
        List<SheetRow> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(path); ReadableWorkbook book = new ReadableWorkbook(in, options);
             Stream<Row> lines = book.getFirstSheet().openStream()) {
            for (Iterator<Row> all = lines.iterator(); all.hasNext();) {
                Row row = all.next();
                List<SheetRow.Cell> cells = new ArrayList<>();
                for (int column = 0; column < Math.min(row.getCellCount(), SheetLimits.COLUMNS); column++) {
                    cells.add(cell(row.getOptionalCell(column).orElse(null), column + 1, row.getRowNum(), merges));
                }
                add(rows, new SheetRow(row.getRowNum(), cells));
            }
            return rows;
        } catch (ExcelReaderException | UncheckedIOException | IllegalArgumentException e) {
            throw new RuleViolated("index.file.damaged");
        }
    }

    private static SheetRow.Cell cell(Cell cell, int column, int line, List<XlsxParts.Range> merges) {
        boolean merged = merges.stream().anyMatch(range -> range.holds(column, line));
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return merged ? new SheetRow.Cell(null, false, true, false) : SheetRow.EMPTY;
        }
        boolean formula = cell.getType() == CellType.FORMULA;
        boolean broken = cell.getType() == CellType.ERROR || formula && (cell.getRawValue() == null || cell.getRawValue().startsWith("#"));
        boolean number = cell.getType() == CellType.NUMBER || formula;
        String text = number ? number(cell.getRawValue(), cell.getDataFormatString())
            : cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return new SheetRow.Cell(VietnameseText.line(text), formula, merged, broken);
    }

    /** As people see it: 0.9143 shown as 91,43 % is 91.43. */
    private static String number(String raw, String format) {
        try {
            BigDecimal number = new BigDecimal(raw);
            number = format != null && format.contains("%") ? number.multiply(HUNDRED) : number;
            return number.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException | NullPointerException notANumber) {
            return raw;
        }
    }

    /** Excel writes semicolons in Vietnam and commas elsewhere: the heading tells. */
    static List<SheetRow> csv(String text) {
        String table = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String head = table.lines().limit(20).reduce("", (a, b) -> a + "\n" + b);
        char delimiter = Stream.of(';', ',', '\t').max(Comparator.comparingLong(one -> head.chars().filter(c -> c == one).count())).orElse(',');
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).setTrim(true).get();
        List<SheetRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            for (CSVRecord line : parser) {
                List<SheetRow.Cell> cells = line.stream().limit(SheetLimits.COLUMNS)
                    .map(value -> new SheetRow.Cell(VietnameseText.line(value), false, false, value.startsWith("#") && value.endsWith("!"))).toList();
                add(rows, new SheetRow((int) line.getRecordNumber(), cells));
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new RuleViolated("index.file.csv");
        }
    }

    private static void add(List<SheetRow> rows, SheetRow row) {
        if (row.blank() && row.cells().stream().noneMatch(SheetRow.Cell::merged)) {
            return;
        }
        if (rows.size() >= SheetLimits.ROWS) {
            throw new RuleViolated("index.file.rows", SheetLimits.ROWS);
        }
        rows.add(row);
    }
}
