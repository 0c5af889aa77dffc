package vn.gov.hanoi.cchc.content.control.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** An entry of an export as a line of the import; the fields are those of {@code ImportedLine}. */
final class EntryLine {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int LONGEST_KEY = 120;
    private static final int LONGEST_SUMMARY = 1_000;
    private static final int LONGEST_AUTHOR = 120;
    private static final int MOST_TAGS = 20;
    private static final int LONGEST_TAG = 60;

    private final ExportReader reader;
    private final SectionMap sections;
    private final Attachments attachments;

    EntryLine(ExportReader reader, SectionMap sections, Attachments attachments) {
        this.reader = reader;
        this.sections = sections;
        this.attachments = attachments;
    }

    /** A line that the import refuses and counts. */
    static String refused(int position, String key, String title, String reason, String what) {
        ObjectNode json = MAPPER.createObjectNode().put("id", key).put("position", position).put("refuse", "import.entry." + reason);
        if (title != null) {
            json.put("title", cut(title, 255));
        }
        if (what != null) {
            json.put("refuse_what", cut(what, 100));
        }
        return json.toString();
    }

    String of(ExportEntry entry) {
        String key = key(entry);
        String title = plain(entry.text("title"));
        String shownKey = key == null ? "line-" + entry.line() : key;
        String[] refusal = refusal(entry, key);
        if (refusal != null) {
            return refused(entry.line(), shownKey, title, refusal[0], refusal[1]);
        }
        return line(entry, key, title).toString();
    }

    /** Why it cannot go in, and the word that says so; null when it may. */
    private String[] refusal(ExportEntry entry, String key) {
        String status = entry.text("wp:status");
        String type = entry.text("wp:post_type");
        if (entry.tooLong()) {
            return new String[] {"too-long", null};
        }
        if (entry.unreadable()) {
            return new String[] {"letters", null};
        }
        if (type != null && !type.equals("post") && !type.equals("page")) {
            return new String[] {"type", type};
        }
        if (status != null && !status.equals("publish")) {
            return new String[] {status.matches("draft|pending|private|future|trash") ? "status-" + status : "status", status};
        }
        if (entry.text("wp:post_password") != null) {
            return new String[] {"password", null};
        }
        if (key == null) {
            return new String[] {"key", null};
        }
        return published(entry) == null ? new String[] {"date", null} : null;
    }

    private ObjectNode line(ExportEntry entry, String key, String title) {
        ExportLosses losses = new ExportLosses();
        OldFiles old = new OldFiles(address(entry) == null ? reader.site() : address(entry));
        ExportBody body = new ExportBody(old, losses);
        String html = html(entry);
        ObjectNode json = MAPPER.createObjectNode().put("id", key).put("position", entry.line()).put("title", title);
        json.put("body_html", body.converted(new Shortcodes(attachments::element, losses).resolved(html)));
        json.put("summary", summary(entry));
        json.put("published_at", published(entry).toString());
        json.put("slug", slug(entry));
        author(entry, json);
        categories(entry, json.putArray("categories"));
        tags(entry, json.putArray("tags"), losses);
        addresses(entry, json.putArray("old_urls"));
        lead(entry, old, json);
        body.pictures().forEach((name, alt) -> json.withArray("images").addObject().put("file", name).put("alt", alt.isEmpty() ? null : cut(alt, 500)));
        body.files().forEach((name, words) -> json.withArray("files").addObject().put("file", name).put("title", cut(words, 255)));
        ArrayNode lost = json.putArray("lost");
        losses.all().forEach(loss -> lost.addObject().put("kind", loss.kind().name()).put("detail", loss.detail()));
        return json;
    }

    /** The identity that the source gave it; never made up, or the same entry would come twice. */
    private String key(ExportEntry entry) {
        String given = entry.text("guid") != null ? entry.text("guid") : entry.text("id");
        String key = given != null ? given : entry.text("wp:post_id") != null ? "?p=" + entry.text("wp:post_id") : address(entry);
        if (key == null) {
            return null;
        }
        String host = OldFiles.host(reader.site() == null ? address(entry) : reader.site());
        String whole = VietnameseText.line(key.contains("://") || key.contains(":") || host == null ? key : host + "/" + key);
        return whole == null || whole.length() <= LONGEST_KEY ? whole : "sha256:" + Sha256.of(whole);
    }

    private static String address(ExportEntry entry) {
        for (ExportEntry.Field link : entry.all("link")) {
            String relation = link.attribute("rel");
            if (!link.text().isBlank()) {
                return link.text().strip();
            }
            if (!link.attribute("href").isBlank() && (relation.isEmpty() || relation.equals("alternate"))) {
                return link.attribute("href").strip();
            }
        }
        return null;
    }

    private static Instant published(ExportEntry entry) {
        Instant utc = ExportDates.read(entry.text("wp:post_date_gmt"), ZoneOffset.UTC);
        for (String field : new String[] {"wp:post_date", "pubDate", "published", "dc:date", "updated"}) {
            utc = utc == null ? ExportDates.read(entry.text(field), null) : utc;
        }
        return utc;
    }

    private static String html(ExportEntry entry) {
        for (String field : new String[] {"content:encoded", "content", "description", "summary"}) {
            if (entry.text(field) != null) {
                return entry.text(field);
            }
        }
        return "";
    }

    /** What the source calls a summary, when the body stands elsewhere. */
    private static String summary(ExportEntry entry) {
        String text = entry.text("excerpt:encoded");
        boolean body = entry.text("content:encoded") != null || entry.text("content") != null;
        if (text == null && body && entry.text("wp:post_type") == null) {
            text = entry.text("description") != null ? entry.text("description") : entry.text("summary");
        }
        String words = plain(text);
        return words == null ? null : cut(words, LONGEST_SUMMARY);
    }

    private static String slug(ExportEntry entry) {
        String name = entry.text("wp:post_name");
        String address = address(entry);
        String last = name != null ? name : address == null ? null : address.replaceFirst("[?#].*", "").replaceFirst("/+$", "").replaceFirst(".*/", "")
            .replaceFirst("\\.(html?|aspx?|php)$", "");
        return last == null || last.isBlank() ? null : VietnameseText.slug(last.contains("%") ? String.valueOf(plain(entry.text("title"))) : last);
    }

    private void author(ExportEntry entry, ObjectNode json) {
        for (String field : new String[] {"dc:creator", "author/name", "author"}) {
            String name = plain(entry.text(field));
            if (name != null) {
                json.put("author", cut(reader.author(name).replaceFirst("^\\S+@\\S+ \\((.+)\\)$", "$1"), LONGEST_AUTHOR));
                return;
            }
        }
    }

    /** In order of trust: what the map names, then the rest as it is; a page and an entry without one by their own words. */
    private void categories(ExportEntry entry, ArrayNode into) {
        List<String> old = new ArrayList<>();
        for (ExportEntry.Field category : entry.all("category")) {
            String domain = category.attribute("domain");
            String nicename = category.attribute("nicename");
            String word = !nicename.isBlank() ? nicename : !category.text().isBlank() ? category.text().strip() : category.attribute("term");
            if ((domain.isEmpty() || domain.equals("category") || nicename.isBlank()) && !domain.equals("post_tag") && !word.isBlank()
                && !word.equals("uncategorized")) {
                old.add(word);
            }
        }
        if ("page".equals(entry.text("wp:post_type"))) {
            old.add(0, SectionMap.PAGE);
        }
        if (old.isEmpty()) {
            old.add(SectionMap.UNNAMED);
        }
        Set<String> slugs = new LinkedHashSet<>();
        old.stream().filter(sections::names).forEach(category -> slugs.add(sections.section(category)));
        old.forEach(category -> {
            String section = sections.section(category);
            slugs.add(section.startsWith("@") ? section : VietnameseText.slug(section));
        });
        slugs.stream().limit(MOST_TAGS).forEach(slug -> into.add(cut(slug, 80)));
    }

    private static void tags(ExportEntry entry, ArrayNode into, ExportLosses losses) {
        Set<String> tags = new LinkedHashSet<>();
        for (ExportEntry.Field category : entry.all("category")) {
            String tag = plain(category.text());
            if (category.attribute("domain").equals("post_tag") && tag != null && !tags.contains(tag)) {
                if (tags.size() < MOST_TAGS && tag.length() <= LONGEST_TAG) {
                    tags.add(tag);
                } else {
                    losses.add(ImportLossKind.TAG, tag);
                }
            }
        }
        tags.forEach(into::add);
    }

    private static void addresses(ExportEntry entry, ArrayNode into) {
        Set<String> addresses = new LinkedHashSet<>();
        String link = address(entry);
        String guid = entry.text("guid") != null ? entry.text("guid") : entry.text("id");
        for (String address : new String[] {link, guid}) {
            if (address != null && address.matches("https?://.+") && address.length() <= 2_000) {
                addresses.add(address);
            }
        }
        String number = entry.text("wp:post_id");
        if (number != null && number.matches("[0-9]{1,18}")) {
            addresses.add(("page".equals(entry.text("wp:post_type")) ? "/?page_id=" : "/?p=") + number);
        }
        addresses.forEach(into::add);
    }

    private void lead(ExportEntry entry, OldFiles old, ObjectNode json) {
        Attachments.Attachment chosen = attachments.get(entry.meta("_thumbnail_id"));
        String address = chosen == null ? null : chosen.address();
        for (String field : new String[] {"enclosure", "media:content", "media:thumbnail"}) {
            for (ExportEntry.Field file : entry.all(field)) {
                address = address == null && !file.attribute("url").isBlank() ? file.attribute("url") : address;
            }
        }
        String name = address == null ? null : old.picture(address);
        if (name != null) {
            json.putObject("image").put("file", name).put("alt", chosen == null || chosen.alt().isEmpty() ? null : cut(chosen.alt(), 500));
        }
    }

    /** Words without markup and entities, as one line; null when nothing is left. */
    private static String plain(String text) {
        if (text == null) {
            return null;
        }
        boolean marked = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return VietnameseText.line(marked ? Jsoup.parseBodyFragment(text).text() : text);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
