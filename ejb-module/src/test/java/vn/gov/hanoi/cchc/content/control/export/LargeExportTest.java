package vn.gov.hanoi.cchc.content.control.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An export of 200 million letters, made while it is read: no more of it is in memory than one entry and what was read ahead. */
class LargeExportTest {

    private static final int ENTRIES = 2_000;
    private static final String TEXT = "Một đoạn văn của trang cũ, dài vừa phải. ".repeat(2_500);
    private static final int AHEAD = 1 << 18;

    @Test
    void an_export_of_any_size_is_read_entry_by_entry() throws Exception {
        Growing file = new Growing();
        List<WeakReference<ExportEntry>> given = new ArrayList<>();
        try (ExportReader reader = ExportReader.open(file)) {
            assertThat(reader.form()).isEqualTo(ExportReader.Form.WORDPRESS);
            for (ExportEntry entry = reader.next(); entry != null; entry = reader.next()) {
                assertThat(entry.text("content:encoded")).hasSize(TEXT.strip().length());
                given.add(new WeakReference<>(entry));
                assertThat(file.read - file.ends.get(given.size() - 1)).as("read beyond entry " + given.size()).isBetween(0L, (long) AHEAD);
                if (given.size() % 500 == 0) {
                    System.gc();
                    assertThat(given.stream().filter(one -> one.get() != null)).as("still held").hasSizeLessThanOrEqualTo(1);
                }
            }
        }
        assertThat(given).hasSize(ENTRIES);
        assertThat(file.read).isGreaterThan(200_000_000L);
    }

    /** Gives one entry after the other and notes where each ended. */
    private static final class Growing extends Reader {

        private final List<Long> ends = new ArrayList<>();
        private long read;
        private long made;
        private int entries;
        private String part = "";
        private int at;

        @Override
        public int read(char[] into, int from, int most) {
            if (at == part.length() && !next()) {
                return -1;
            }
            int count = Math.min(most, part.length() - at);
            part.getChars(at, at + count, into, from);
            at += count;
            read += count;
            return count;
        }

        private boolean next() {
            if (entries > ENTRIES) {
                return false;
            }
            String head = made == 0 ? "<rss xmlns:wp=\"http://wordpress.org/export/1.2/\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>" : "";
            part = entries == ENTRIES ? "</channel></rss>"
                : head + "<item><title>Bài " + entries + "</title><content:encoded><![CDATA[" + TEXT + "]]></content:encoded></item>";
            entries++;
            at = 0;
            made += part.length();
            ends.add(made);
            return true;
        }

        @Override
        public void close() {
            part = "";
        }
    }
}
