package vn.gov.hanoi.cchc.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Public documents, and articles that cite them, that a test makes for itself by import. */
public final class PublicDocuments {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final List<String> lines = new ArrayList<>();

    /** Tells the things of this test from all others: issuing body, and part of titles. */
    public String mark() {
        return mark;
    }

    /** The issuing body of its documents. */
    public String organ() {
        return "Cơ quan thử " + mark;
    }

    /** @param number also tells the document among those of this test */
    public PublicDocuments document(String number, String code, String type, String issuedOn, String effectiveOn, String field) {
        lines.add("""
            {"id": "vb-%1$s-%2$s", "slug": "van-ban-thu", "title": "Văn bản thử %1$s số %2$s", "summary": "", "body_html": \
            "<h3>Điều 1. Phạm vi</h3><ol><li>Một.</li><li>Hai:<ol><li>a</li><li>b</li></ol></li></ol>", "category": "van-ban", "source": "Sở Nội vụ", \
            "published_at": "2022-03-%3$02dT08:00:00+07:00", "par_fields": [%4$s], "document": {"number": "%2$s", "code": "%5$s", "type": "%6$s", \
            "issuer": "%7$s", "issue_date": "%8$s"%9$s}}
            """.formatted(mark, number, lines.size() % 28 + 1, field == null ? "" : "\"" + field + "\"", code, type, organ(), issuedOn,
            effectiveOn == null ? "" : ", \"effective_date\": \"" + effectiveOn + "\""));
        return this;
    }

    public PublicDocuments article(String name, String html) {
        lines.add("""
            {"id": "bai-%1$s-%2$s", "slug": "bai-thu", "title": "Bài thử %1$s %2$s", "summary": "Tóm tắt.", "body_html": "%3$s", \
            "category": "tinh-hinh-ket-qua", "author": "Nguyễn Văn Thử", "source": "Sở Nội vụ", "published_at": "2022-03-01T08:00:00+07:00"}
            """.formatted(mark, name, html));
        return this;
    }

    /** Imports what was described and waits until readers see it. */
    public PublicDocuments publish() {
        RunningPortal portal = RunningPortal.get();
        int before = PublicItems.addresses("%" + mark + "%").size();
        HttpResponse<String> answer = new HttpAnswers(portal).post("/api/v1/imports", portal.key("import"), "application/x-ndjson",
            String.join("", lines).getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        int wanted = before + lines.size();
        Waiting.until(lines.size() + " imported items are public", Duration.ofSeconds(60), () -> PublicItems.addresses("%" + mark + "%").size() == wanted);
        lines.clear();
        return this;
    }

    /** Path of the page of the document with this number. */
    public String address(String number) {
        return PublicItems.addresses("Văn bản thử " + mark + " số " + number).get(0);
    }

    /** Path of the page of an article. */
    public String page(String name) {
        return PublicItems.addresses("Bài thử " + mark + " " + name).get(0);
    }

    /** Internal id, as the office's addresses have it. */
    public String id(String number) {
        return PublicItems.column("select item from site_item where visible = 1 and title = ?", "Văn bản thử " + mark + " số " + number).get(0);
    }
}
