package vn.gov.hanoi.cchc.content.control;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.ImportLoss;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * One line of an import, read. Field names are those of the corpus: id, slug, title, summary, body_html, category, agency, author,
 * source, event_at, published_at, tags, image, document; optionally genre, par_fields, sample, categories, old_urls, images and files shown in
 * the body. A line made of an entry of an export also says where that stood, what was lost, or why it is refused. Counts of readers are
 * no content.
 *
 * @param key         id in the old system
 * @param hash        fingerprint of what the line says
 * @param categories  addresses of sections; the first that exists counts
 * @param picture     name of the picture, or null
 * @param pictureAlt  what it shows, or null
 * @param publishedAt when readers of the old system saw it
 * @param slug        address part in the old system, or null
 */
record ImportedLine(String key, String hash, List<String> categories, String picture, String pictureAlt, Instant publishedAt, String slug,
                    JsonNode json) {

    private static final int DEPTH = 32;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build()).build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /** A year stands in the symbol of văn bản quy phạm pháp luật: 104/2024/NĐ-CP. */
    private static final String NORMATIVE = "[0-9]{4}/.+";

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_TITLE = 255;
    private static final int LONGEST_BODY = 500_000;
    private static final int MOST_CATEGORIES = 20;
    private static final int MOST_ADDRESSES = 10;
    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST_FILES = 40;
    private static final int MOST_LOSSES = 50;

    /** @throws RuleViolated import.line.malformed, import.line.field (argument: which), import.line.future, import.entry.… */
    static ImportedLine read(String text, Instant now) {
        JsonNode json = parse(text);
        requireEntry(json);
        ObjectNode said = json.deepCopy();
        said.remove(List.of("views", "position", "lost"));
        Instant publishedAt = instant(json, "published_at", true);
        if (publishedAt.isAfter(now)) {
            throw new RuleViolated("import.line.future", json.get("published_at").asText());
        }
        JsonNode image = json.path("image");
        String key = required(json, "id", 120);
        return new ImportedLine(key, Sha256.of(CanonicalJson.canonical(said.toString())), categories(json),
            optional(image, "file", LONGEST_FILE), optional(image, "alt", 500), publishedAt, slug(json, key), json);
    }

    private static JsonNode parse(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            if (json == null || !json.isObject()) {
                throw new RuleViolated("import.line.malformed");
            }
            return json;
        } catch (JsonProcessingException e) {
            throw new RuleViolated("import.line.malformed");
        }
    }

    /** The id of a line that may be broken in any other way; null when it cannot be told. */
    static String keyOf(String text) {
        try {
            String key = MAPPER.readTree(text).path("id").asText(null);
            return key == null || key.length() > 120 ? null : key;
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** Where the entry of an export stood, and what it is called, for whoever reads the report. */
    record Place(Integer position, String title) {
    }

    static Place placeOf(String text) {
        try {
            JsonNode json = MAPPER.readTree(text);
            String title = VietnameseText.line(json.path("title").asText(null));
            return new Place(json.path("position").isInt() ? json.path("position").asInt() : null,
                title == null || title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE));
        } catch (JsonProcessingException e) {
            return new Place(null, null);
        }
    }

    private static void requireEntry(JsonNode json) {
        String refused = optional(json, "refuse", 60);
        if (refused != null) {
            if (!refused.matches("import\\.entry\\.[a-z-]+") || Texts.find("rule." + refused) == null) {
                throw new RuleViolated("import.line.field", "refuse");
            }
            String what = optional(json, "refuse_what", 100);
            throw what == null ? new RuleViolated(refused) : new RuleViolated(refused, what);
        }
    }

    private static List<String> categories(JsonNode json) {
        List<String> several = texts(json, "categories", MOST_CATEGORIES, 80);
        return several.isEmpty() ? List.of(required(json, "category", 80)) : several;
    }

    List<String> oldAddresses() {
        List<String> several = new ArrayList<>(texts(json, "old_urls", MOST_ADDRESSES, LONGEST_ADDRESS));
        String one = optional(json, "old_url", LONGEST_ADDRESS);
        if (one != null) {
            several.add(one);
        }
        return several;
    }

    /**
     * A file that lies beside the import and stands in the body.
     *
     * @param words alternative text of a picture, words of a link; or null
     */
    record BodyFile(String name, String words) {
    }

    List<BodyFile> pictures() {
        return bodyFiles("images", "alt");
    }

    List<BodyFile> papers() {
        return bodyFiles("files", "title");
    }

    private List<BodyFile> bodyFiles(String field, String words) {
        JsonNode list = json.path(field);
        if (list.size() > MOST_FILES || !list.isArray() && !list.isMissingNode() && !list.isNull()) {
            throw new RuleViolated("import.line.field", field);
        }
        List<BodyFile> files = new ArrayList<>();
        list.forEach(file -> files.add(new BodyFile(required(file, "file", LONGEST_FILE), optional(file, words, words.equals("alt") ? 500 : 255))));
        return files;
    }

    /** Who made the picture at the top, or null. */
    String pictureCredit() {
        return optional(json.path("image"), "credit", 255);
    }

    /** What stayed behind when an entry of an export became this line. */
    List<ImportLoss> losses() {
        List<ImportLoss> losses = new ArrayList<>();
        for (JsonNode loss : json.path("lost")) {
            try {
                losses.add(new ImportLoss(ImportLossKind.valueOf(required(loss, "kind", 20)), required(loss, "detail", 300)));
            } catch (IllegalArgumentException e) {
                throw new RuleViolated("import.line.field", "lost");
            }
            if (losses.size() > MOST_LOSSES) {
                throw new RuleViolated("import.line.field", "lost");
            }
        }
        return losses;
    }

    /** Whether it was an entry of an export. */
    boolean converted() {
        return json.has("position");
    }

    String body() {
        return optional(json, "body_html", LONGEST_BODY);
    }

    /** The old system ends its addresses with the id; ours ends with the public number, so the id goes. */
    private static String slug(JsonNode json, String key) {
        String slug = optional(json, "slug", 200);
        return slug == null ? null : slug.endsWith("-" + key) ? slug.substring(0, slug.length() - key.length() - 1) : slug;
    }

    ItemKind kind() {
        return json.path("document").isObject() ? ItemKind.DOCUMENT : ItemKind.ARTICLE;
    }

    /**
     * @param section section of {@link #categories}
     * @param files   what lay beside the import
     */
    ItemDraft draft(UUID section, ImportedFiles files) {
        String genre = optional(json, "genre", 20);
        return new ItemDraft(kind(), genre != null ? genre : kind() == ItemKind.DOCUMENT ? "document" : "news", required(json, "title", 500),
            optional(json, "summary", 1000), files.body(), section, authors(), source(), texts(json, "tags", 20, 60),
            texts(json, "par_fields", 6, 10), files.pictures(), files.attachments(), document(), instant(json, "event_at", false), json.path("sample").asBoolean(false));
    }

    private List<AuthorCredit> authors() {
        String author = optional(json, "author", 120);
        return author == null ? List.of() : List.of(new AuthorCredit(author, optional(json, "agency", 200), "author"));
    }

    private SourceDraft source() {
        String source = optional(json, "source", 255);
        return source == null ? null : new SourceDraft(SourceCredit.Kind.OFFICIAL, source, null, null, false, null, null, null);
    }

    private DocumentFacts document() {
        JsonNode document = json.path("document");
        if (!document.isObject()) {
            return null;
        }
        String notation = required(document, "code", 30);
        return new DocumentFacts(required(document, "number", 11), notation, required(document, "type", 100), notation.matches(NORMATIVE),
            day(document, "issue_date", true), null, required(document, "issuer", 200), optional(document, "signer_title", 100),
            optional(document, "signer", 50), day(document, "effective_date", false), 0, null);
    }

    private static List<String> texts(JsonNode json, String field, int most, int longest) {
        JsonNode list = json.path(field);
        if (list.isMissingNode() || list.isNull()) {
            return List.of();
        }
        if (!list.isArray() || list.size() > most) {
            throw new RuleViolated("import.line.field", field);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : list) {
            if (!text.isTextual() || text.asText().isBlank() || text.asText().length() > longest) {
                throw new RuleViolated("import.line.field", field);
            }
            texts.add(text.asText());
        }
        return texts;
    }

    private static String required(JsonNode from, String field, int longest) {
        String text = optional(from, field, longest);
        if (text == null) {
            throw new RuleViolated("import.line.field", field);
        }
        return text;
    }

    private static String optional(JsonNode from, String field, int longest) {
        JsonNode value = from.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual() && !value.isIntegralNumber() || value.asText().length() > longest) {
            throw new RuleViolated("import.line.field", field);
        }
        return value.asText().isBlank() ? null : value.asText();
    }

    private static Instant instant(JsonNode from, String field, boolean needed) {
        String text = needed ? required(from, field, 40) : optional(from, field, 40);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new RuleViolated("import.line.field", field);
        }
    }

    private static LocalDate day(JsonNode from, String field, boolean needed) {
        String text = needed ? required(from, field, 20) : optional(from, field, 20);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new RuleViolated("import.line.field", field);
        }
    }
}
