package vn.gov.hanoi.cchc.rules.entity;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated text with quotes (RFC 4180), one row a line; blank lines are left out. */
public final class CsvTable {

    /**
     * @param line   1 for the first line of the text
     * @param fields without quotes, trimmed
     */
    public record Row(int line, List<String> fields) {
    }

    private CsvTable() {
    }

    public static List<Row> rows(String text) {
        List<Row> rows = new ArrayList<>();
        String[] lines = text.replace("\uFEFF", "").split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                rows.add(new Row(i + 1, fields(lines[i])));
            }
        }
        return rows;
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                fields.add(field.toString().strip());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        fields.add(field.toString().strip());
        return fields;
    }
}
