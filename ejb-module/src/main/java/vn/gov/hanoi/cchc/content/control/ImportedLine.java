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
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * One line of an import, read. Field names are those of the corpus: id, slug, title, summary, body_html, category, agency, author,
 * source, event_at, published_at, tags, image, document; optionally genre, par_fields, sample. Counts of readers are no content.
 *
 * @param key         id in the old system
 * @param hash        fingerprint of what the line says
 * @param category    address of a section
 * @param picture     name of the picture, or null
 * @param pictureAlt  what it shows, or null
 * @param publishedAt when readers of the old system saw it
 * @param slug        address part in the old system, or null
 */
record ImportedLine(String key, String hash, String category, String picture, String pictureAlt, Instant publishedAt, String slug,
                    JsonNode json) {

    private static final int DEPTH = 32;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEPTH).build()).build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /** A year stands in the symbol of văn bản quy phạm pháp luật: 104/2024/NĐ-CP. */
    private static final String NORMATIVE = "[0-9]{4}/.+";

    /** @throws RuleViolated import.line.malformed, import.line.field (argument: which), import.line.future */
    static ImportedLine read(String text, Instant now) {
        JsonNode json = parse(text);
        ObjectNode said = json.deepCopy();
        said.remove("views");
        Instant publishedAt = instant(json, "published_at", true);
        if (publishedAt.isAfter(now)) {
            throw new RuleViolated("import.line.future", json.get("published_at").asText());
        }
        JsonNode image = json.path("image");
        String key = required(json, "id", 120);
        return new ImportedLine(key, Sha256.of(CanonicalJson.canonical(said.toString())), required(json, "category", 80),
            optional(image, "file", 120), optional(image, "alt", 500), publishedAt, slug(json, key), json);
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

    /** The old system ends its addresses with the id; ours ends with the public number, so the id goes. */
    private static String slug(JsonNode json, String key) {
        String slug = optional(json, "slug", 200);
        return slug == null ? null : slug.endsWith("-" + key) ? slug.substring(0, slug.length() - key.length() - 1) : slug;
    }

    ItemKind kind() {
        return json.path("document").isObject() ? ItemKind.DOCUMENT : ItemKind.ARTICLE;
    }

    /**
     * @param section section of {@link #category}
     * @param file    kept file of {@link #picture}, or null
     */
    ItemDraft draft(UUID section, UUID file) {
        String genre = optional(json, "genre", 20);
        List<PictureDraft> pictures = file == null ? List.of()
            : List.of(new PictureDraft(file, pictureAlt, optional(json.path("image"), "credit", 255), null, true, null));
        return new ItemDraft(kind(), genre != null ? genre : kind() == ItemKind.DOCUMENT ? "document" : "news", required(json, "title", 500),
            optional(json, "summary", 1000), optional(json, "body_html", 500_000), section, authors(), source(), texts("tags", 20, 60),
            texts("par_fields", 6, 10), pictures, List.of(), document(), instant(json, "event_at", false), json.path("sample").asBoolean(false));
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

    private List<String> texts(String field, int most, int longest) {
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
