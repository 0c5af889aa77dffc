package vn.gov.hanoi.cchc.content.control.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The attachments of a WordPress export by their numbers; entries that show them may stand before or after them. */
final class Attachments {

    /** More would fill the memory; further ones are as if they were not there, and named as missing. */
    private static final int MOST = 200_000;

    private final Map<String, Attachment> byNumber = new HashMap<>();

    /** One of them. */
    record Attachment(String address, String alt) {
    }

    /** Reads the whole export once, in front of the entries. */
    static Attachments of(Path file) throws IOException {
        Attachments all = new Attachments();
        try (ExportReader reader = ExportReader.open(ExportEncoding.open(file))) {
            if (reader.form() == ExportReader.Form.WORDPRESS) {
                for (ExportEntry entry = reader.next(); entry != null && all.byNumber.size() < MOST; entry = reader.next()) {
                    all.add(entry);
                }
            }
        } catch (ExportReader.Broken e) {
            return all;
        }
        return all;
    }

    private void add(ExportEntry entry) {
        String number = entry.text("wp:post_id");
        String address = entry.text("wp:attachment_url");
        if ("attachment".equals(entry.text("wp:post_type")) && number != null && address != null) {
            String alt = entry.meta("_wp_attachment_image_alt");
            byNumber.put(number, new Attachment(address, alt == null ? "" : alt));
        }
    }

    /** @return null for an unknown number */
    Attachment get(String number) {
        return number == null ? null : byNumber.get(number);
    }

    /** As an element of a body; null for an unknown number. */
    String element(String number) {
        Attachment attachment = get(number);
        return attachment == null ? null : new Element("img").attr("src", attachment.address()).attr("alt", attachment.alt()).outerHtml();
    }
}
