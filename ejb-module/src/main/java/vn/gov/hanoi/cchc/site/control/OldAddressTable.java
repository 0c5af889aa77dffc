package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.site.api.OldAddressTarget;
import vn.gov.hanoi.cchc.site.api.OldAddressTrial;
import vn.gov.hanoi.cchc.site.entity.OldAddress;

/** A table of old addresses, judged line by line: the lines that can go in, and the others with their reasons. */
@Dependent
public class OldAddressTable {

    private static final int MOST_LINES = 5_000;
    private static final int LONGEST_SHOWN = 200;
    private static final CSVFormat FORM = CSVFormat.DEFAULT.builder().setIgnoreSurroundingSpaces(true).setIgnoreEmptyLines(false).get();

    @Inject
    private OldAddressBook book;
    @Inject
    private OldAddressTargets targets;

    /** A line that can go in. */
    public record Line(OldAddressForm form, OldAddressTarget target) {
    }

    /** A table, read. */
    public record Judged(List<Line> lines, OldAddressTrial trial) {
    }

    /** @throws RuleViolated old-address.table.empty, old-address.table.long, old-address.table.broken */
    public Judged judge(String table) {
        List<Line> lines = new ArrayList<>();
        List<OldAddressTrial.Refusal> refusals = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        int same = 0;
        for (Row row : rows(table)) {
            int number = row.number();
            try {
                Line line = line(row.cells());
                Integer before = seen.putIfAbsent(line.form().hash(), number);
                if (before != null) {
                    throw new RuleViolated("old-address.twice", before);
                }
                if (leadsThere(line)) {
                    same++;
                } else {
                    lines.add(line);
                }
            } catch (RuleViolated refused) {
                refusals.add(new OldAddressTrial.Refusal(number, cut(row.cells().get(0)), refused.code(), Texts.of(refused)));
            }
        }
        String hash = Sha256.of(table + '\n' + lines.size() + '\n' + same + '\n' + refusals);
        return new Judged(lines, new OldAddressTrial(lines.size(), same, refusals, hash));
    }

    private record Row(int number, CSVRecord cells) {
    }

    private static List<Row> rows(String table) {
        String text = table.replaceFirst("^\ufeff", "");
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORM)) {
            List<Row> rows = new ArrayList<>();
            for (CSVRecord cells : parser) {
                if (cells.size() == 1 && cells.get(0).isBlank()) {
                    continue;
                }
                if (rows.size() == MOST_LINES) {
                    throw new RuleViolated("old-address.table.long", MOST_LINES);
                }
                rows.add(new Row(lineAt(text, cells.getCharacterPosition()), cells));
            }
            if (rows.isEmpty()) {
                throw new RuleViolated("old-address.table.empty");
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new RuleViolated("old-address.table.broken");
        }
    }

    private static int lineAt(String text, long position) {
        return 1 + (int) text.chars().limit(position).filter(sign -> sign == '\n').count();
    }

    private Line line(CSVRecord row) {
        if (row.size() != 2 || row.get(0).isBlank() || row.get(1).isBlank()) {
            throw new RuleViolated("old-address.line");
        }
        return read(row.get(0), row.get(1));
    }

    /** @throws RuleViolated old-address.form, old-address.target */
    public Line read(String address, String target) {
        OldAddressForm form = OldAddressForm.of(address);
        if (form == null) {
            throw new RuleViolated("old-address.form");
        }
        return new Line(form, targets.require(target));
    }

    private boolean leadsThere(Line line) {
        OldAddress before = book.leading(line.form()).orElse(null);
        if (before != null && !before.target().equals(line.target())) {
            throw new RuleViolated("old-address.taken", cut(line.form().text()));
        }
        return before != null;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
