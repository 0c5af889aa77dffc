package vn.gov.hanoi.cchc.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Public items that a test makes for itself, and what the database says about public items. */
public final class PublicItems {

    private PublicItems() {
    }

    /**
     * Publishes articles by import, dated long ago, so that they stand on no first page.
     *
     * @param section address of their section
     * @return their title, to which the number of each is added
     */
    public static String publish(String section, int count) {
        String mark = "Bài thử " + UUID.randomUUID().toString().substring(0, 8);
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            lines.append(line(mark, i, section, "2022-03-%02dT08:00:00+07:00".formatted(i % 28 + 1)));
        }
        bring(mark, lines.toString(), count);
        return mark;
    }

    /**
     * Publishes an article as if it were published this second, so that it stands first in its lists.
     *
     * @param section address of its section
     * @return its title
     */
    public static String publishNow(String section) {
        String mark = "Bài thử " + UUID.randomUUID().toString().substring(0, 8);
        bring(mark, line(mark, 1, section, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()), 1);
        return mark + " số 1";
    }

    private static String line(String mark, int number, String section, String published) {
        return """
            {"id": "%s-%d", "slug": "bai-thu", "title": "%s số %d", "summary": "Tóm tắt của bài thử.", "body_html": "<p>Một đoạn văn.</p>", \
            "category": "%s", "author": "Nguyễn Văn Thử", "source": "Sở Nội vụ", "published_at": "%s", "tags": ["thử"]}
            """.formatted(mark, number, mark, number, section, published);
    }

    private static void bring(String mark, String lines, int count) {
        RunningPortal portal = RunningPortal.get();
        HttpAnswers http = new HttpAnswers(portal);
        HttpResponse<String> answer = http.post("/api/v1/imports", portal.key("import"), "application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        Waiting.until(count + " imported items are public", Duration.ofSeconds(60), () -> addresses(mark + " số %").size() == count);
    }

    /** Takes a public item off, as the head of the board does. @param address path of its page */
    public static void withdraw(String address) {
        String item = column("select item from site_item where public_number = ?", address.substring(address.lastIndexOf('-') + 1)).get(0);
        HttpResponse<String> done = OfficeVisitor.signedIn(RunningPortal.get(), "HEAD_OF_BOARD").submit("/quan-tri/bai/" + item,
            Map.of("bai", "bai", "ly-do-go", "Đăng để thử", "go-nut", "go-nut"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    }

    /** Paths of the visible items whose title is like this, newest first. */
    public static List<String> addresses(String titleLike) {
        return column("select concat(if(kind = 'DOCUMENT', '/van-ban/', '/bai-viet/'), slug, '-', public_number) from site_item "
            + "where visible = 1 and title like ? order by published_at desc, public_number desc", titleLike);
    }

    /** The first column of a query's rows as text. */
    public static List<String> column(String sql, Object... values) {
        try (Connection connection = RunningPortal.get().database(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            List<String> column = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    column.add(rows.getString(1));
                }
            }
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
