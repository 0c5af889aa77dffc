package vn.gov.hanoi.cchc.archive.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.gov.hanoi.cchc.archive.api.ManifestEntry;
import vn.gov.hanoi.cchc.archive.entity.RecordVersion;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** The record as a page that opens from a folder, without this software, without a network, for as long as browsers read HTML. */
final class PackagePage {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm 'ngày' dd/MM/yyyy").withZone(ClockProducer.HANOI);
    private static final String HEAD = """
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        body { font: 1.0625rem/1.6 serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
        img { max-width: 100%%; height: auto }
        table { border-collapse: collapse } th, td { border: 1px solid; padding: .25rem .5rem; text-align: left }
        dt { font-weight: bold } dd { margin: 0 0 .5rem; overflow-wrap: anywhere }
        </style>
        </head>
        <body>
        <main>
        """;

    private final StringBuilder page = new StringBuilder();
    private final JsonNode metadata;
    private final RecordVersion version;

    private PackagePage(RecordVersion version) {
        this.version = version;
        try {
            this.metadata = MAPPER.readTree(version.metadata());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(RecordVersion version) {
        return new PackagePage(version).write();
    }

    private String write() {
        page.append(HEAD.formatted(escape(text("title"))));
        page.append("<h1>").append(escape(text("title"))).append("</h1>\n");
        if (!text("summary").isBlank()) {
            page.append("<p><strong>").append(escape(text("summary"))).append("</strong></p>\n");
        }
        lead();
        page.append(version.body()).append('\n');
        attachments();
        page.append("</main>\n<footer>\n<h2>Hồ sơ lưu trữ</h2>\n<dl>\n");
        facts();
        page.append("</dl>\n<p>").append(escape(text("citation"))).append("</p>\n</footer>\n</body>\n</html>\n");
        return page.toString();
    }

    /** The pictures that the body does not show itself. */
    private void lead() {
        for (JsonNode picture : metadata.path("pictures")) {
            String path = picture.path("path").asText();
            if (!version.body().contains(escape(path))) {
                page.append("<figure><img src=\"").append(escape(path)).append("\" alt=\"").append(escape(picture.path("alt").asText("")))
                    .append("\" width=\"").append(picture.path("width").asInt()).append("\" height=\"").append(picture.path("height").asInt())
                    .append("\">");
                if (picture.hasNonNull("credit")) {
                    page.append("<figcaption>").append(escape(picture.path("credit").asText())).append("</figcaption>");
                }
                page.append("</figure>\n");
            }
        }
    }

    private void attachments() {
        JsonNode files = metadata.path("attachments");
        if (files.isEmpty()) {
            return;
        }
        page.append("<h2>Tệp kèm theo</h2>\n<ul>\n");
        for (JsonNode file : files) {
            page.append("<li><a href=\"").append(escape(file.path("path").asText())).append("\">").append(escape(file.path("title").asText()))
                .append("</a></li>\n");
        }
        page.append("</ul>\n");
    }

    private void facts() {
        fact("Mã lưu trữ", text("permanentId"));
        fact("Phiên bản", String.valueOf(version.number()));
        fact("Chuyên mục", joined("section", null));
        fact("Tác giả", joined("authors", "name"));
        fact("Nguồn", metadata.path("source").path("name").asText(""));
        for (JsonNode picture : metadata.path("pictures")) {
            fact("Ảnh " + picture.path("path").asText(), picture.path("credit").asText(""));
        }
        JsonNode document = metadata.path("document");
        if (document.isObject()) {
            fact("Số, ký hiệu", document.path("number").asText() + "/" + document.path("notation").asText());
            fact("Loại văn bản", document.path("typeName").asText(""));
            fact("Cơ quan ban hành", document.path("organName").asText(""));
            fact("Ngày ban hành", document.path("issuedOn").asText(""));
        }
        fact("Đăng lần đầu", time("firstPublishedAt"));
        fact("Đăng bản này", TIME.format(version.publishedAt()));
        fact("Nội dung thay đổi", version.changeNote() == null ? "" : version.changeNote());
        fact("Mã băm nội dung (SHA-256)", version.contentHash());
        for (ManifestEntry entry : version.manifest()) {
            fact(entry.path(), entry.sha256());
        }
    }

    private void fact(String name, String value) {
        if (!value.isBlank()) {
            page.append("<dt>").append(escape(name)).append("</dt><dd>").append(escape(value)).append("</dd>\n");
        }
    }

    private String joined(String list, String field) {
        StringBuilder joined = new StringBuilder();
        for (JsonNode value : metadata.path(list)) {
            joined.append(joined.isEmpty() ? "" : ", ").append(field == null ? value.asText() : value.path(field).asText());
        }
        return joined.toString();
    }

    private String text(String field) {
        return metadata.path(field).asText("");
    }

    private String time(String field) {
        return metadata.hasNonNull(field) ? TIME.format(Instant.parse(metadata.path(field).asText())) : "";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
