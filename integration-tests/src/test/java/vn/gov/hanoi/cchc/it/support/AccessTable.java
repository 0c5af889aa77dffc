package vn.gov.hanoi.cchc.it.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table of who may do what: one row an address, one column a role, {@code x} for yes. */
public final class AccessTable {

    private final List<String> columns;
    private final Map<String, Set<String>> rows = new LinkedHashMap<>();

    private AccessTable(List<String> columns) {
        this.columns = columns;
    }

    public static AccessTable read(String resource) {
        try (InputStream in = AccessTable.class.getResourceAsStream(resource)) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
            List<String> head = words(lines.get(0));
            AccessTable table = new AccessTable(head.subList(1, head.size()));
            lines.subList(1, lines.size()).forEach(table::row);
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void row(String line) {
        List<String> words = words(line);
        int marks = words.size() - columns.size();
        Set<String> allowed = new LinkedHashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!Set.of("x", ".").contains(words.get(marks + i))) {
                throw new IllegalArgumentException(line);
            }
            if (words.get(marks + i).equals("x")) {
                allowed.add(columns.get(i));
            }
        }
        if (rows.put(String.join(" ", words.subList(0, marks)), allowed) != null) {
            throw new IllegalArgumentException("twice: " + line);
        }
    }

    private static List<String> words(String line) {
        return Arrays.asList(line.strip().split("\\s+"));
    }

    public List<String> columns() {
        return columns;
    }

    public Set<String> rows() {
        return rows.keySet();
    }

    public boolean allows(String row, String column) {
        return rows.get(row).contains(column);
    }
}
