package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ImportLoss;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class ImportedLineTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID SECTION = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final String LEAST = "{\"id\": 5, \"title\": \"Tin\", \"category\": \"van-ban\", \"published_at\": \"2024-01-02T08:00:00+07:00\"}";

    @Test
    void a_line_of_the_corpus_becomes_an_article_with_its_dates_author_and_source() throws IOException {
        ImportedLine line = ImportedLine.read(lines().get(0), NOW);
        ItemDraft draft = draft(line);

        assertThat(draft.kind()).isEqualTo(ItemKind.ARTICLE);
        assertThat(draft.genre()).isEqualTo("news");
        assertThat(draft.bodyHtml()).startsWith("<p>");
        assertThat(draft.section()).isEqualTo(SECTION);
        assertThat(draft.authors()).singleElement().extracting(AuthorCredit::role).isEqualTo("author");
        assertThat(draft.source().kind()).isEqualTo(SourceCredit.Kind.OFFICIAL);
        assertThat(draft.tags()).isNotEmpty();
        assertThat(draft.eventAt()).isBeforeOrEqualTo(line.publishedAt());
        assertThat(line.slug()).doesNotEndWith("-" + line.key());
        assertThat(line.picture()).matches("cchc-[0-9]{2}\\.png");
    }

    @Test
    void a_line_with_a_document_becomes_an_official_document() throws IOException {
        ItemDraft draft = draft(ImportedLine.read(lines().get(1), NOW));

        assertThat(draft.kind()).isEqualTo(ItemKind.DOCUMENT);
        assertThat(draft.genre()).isEqualTo("document");
        assertThat(draft.document().symbol()).contains("/");
        assertThat(draft.document().normative()).as("a year in the symbol").isTrue();
        assertThat(draft.document().issuedOn()).isNotNull();
    }

    @Test
    void the_same_words_in_another_order_are_the_same_line_and_readers_counts_are_no_content() {
        String other = "{\"published_at\": \"2024-01-02T08:00:00+07:00\", \"views\": 900, \"category\": \"van-ban\", \"title\": \"Tin\", \"id\": 5}";

        assertThat(ImportedLine.read(other, NOW).hash()).isEqualTo(ImportedLine.read(LEAST, NOW).hash());
        assertThat(ImportedLine.read(LEAST.replace("Tin", "Tin khác"), NOW).hash()).isNotEqualTo(ImportedLine.read(LEAST, NOW).hash());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "no json|import.line.malformed", "[1]|import.line.malformed", "{\"id\": 1} x|import.line.malformed", "{}|import.line.field",
        "{\"id\": 5, \"category\": \"van-ban\", \"published_at\": \"2024-01-02\"}|import.line.field",
        "{\"id\": {}, \"category\": \"van-ban\", \"published_at\": \"2024-01-02T08:00:00+07:00\"}|import.line.field",
        "{\"id\": 5, \"category\": \"van-ban\", \"published_at\": \"2027-01-02T08:00:00+07:00\"}|import.line.future"})
    void what_is_no_item_is_refused_by_name(String text, String code) {
        refused(code, () -> ImportedLine.read(text, NOW));
    }

    @Test
    void a_line_that_is_nested_too_deep_is_refused() {
        refused("import.line.malformed", () -> ImportedLine.read("{\"id\":" + "[".repeat(5000) + "]".repeat(5000) + "}", NOW));
    }

    @Test
    void wrong_fields_are_named() {
        refusedField("title", LEAST.replace("\"Tin\"", "7.5"));
        refusedField("title", LEAST.replace("Tin", "x".repeat(501)));
        refusedField("tags", LEAST.replace("}", ", \"tags\": \"một\"}"));
        refusedField("tags", LEAST.replace("}", ", \"tags\": [\"\"]}"));
        refusedField("event_at", LEAST.replace("}", ", \"event_at\": \"hôm qua\"}"));
        refusedField("issue_date", LEAST.replace("}", ", \"document\": {\"number\": 1, \"code\": \"QĐ-UBND\", \"type\": \"Quyết định\", \"issuer\": \"UBND\"}}"));
    }

    @Test
    void the_id_of_a_broken_line_is_told_when_it_can_be() {
        assertThat(ImportedLine.keyOf("{\"id\": 12}")).isEqualTo("12");
        assertThat(ImportedLine.keyOf("{\"id\": ")).isNull();
    }

    @Test
    void a_line_made_of_an_entry_says_why_it_is_refused_and_nobody_can_make_it_say_something_else() {
        refused("import.entry.status", () -> ImportedLine.read("{\"id\": 1, \"refuse\": \"import.entry.status\", \"refuse_what\": \"inherit\"}", NOW));
        refused("import.line.field", () -> ImportedLine.read("{\"id\": 1, \"refuse\": \"article.approve.own\"}", NOW));
        refused("import.line.field", () -> ImportedLine.read("{\"id\": 1, \"refuse\": \"import.entry.unheard-of\"}", NOW));
    }

    @Test
    void where_an_entry_stood_and_what_it_lost_are_no_content_but_its_old_addresses_are() {
        String moved = LEAST.replace("}", ", \"position\": 90, \"lost\": [{\"kind\": \"EMBED\", \"detail\": \"https://phim.vidu.vn/1\"}]}");
        String addressed = LEAST.replace("}", ", \"old_urls\": [\"https://cu.vidu.vn/?p=5\"], \"old_url\": \"/tin/5.html\"}");

        assertThat(ImportedLine.read(moved, NOW).hash()).isEqualTo(ImportedLine.read(LEAST, NOW).hash());
        assertThat(ImportedLine.read(moved, NOW).losses()).containsExactly(new ImportLoss(ImportLossKind.EMBED, "https://phim.vidu.vn/1"));
        assertThat(ImportedLine.read(addressed, NOW).hash()).isNotEqualTo(ImportedLine.read(LEAST, NOW).hash());
        assertThat(ImportedLine.read(addressed, NOW).oldAddresses()).containsExactly("https://cu.vidu.vn/?p=5", "/tin/5.html");
    }

    @Test
    void files_beside_the_import_get_into_the_body_and_those_that_are_not_there_are_named() {
        UUID kept = UUID.fromString("00000000-0000-4000-8000-000000000009");
        String line = LEAST.replace("}", ", \"body_html\": \"<p><img src=\\\"import:a/b.jpg\\\"><img src=\\\"import:a/c.jpg\\\"></p>\", \"image\": {\"file\": "
            + "\"a/b.jpg\"}, \"images\": [{\"file\": \"a/b.jpg\", \"alt\": \"Ảnh\"}, {\"file\": \"a/c.jpg\"}], \"files\": [{\"file\": \"a/d.pdf\"}]}");
        ImportedFiles files = ImportedFiles.of(ImportedLine.read(line, NOW), name -> name.equals("a/b.jpg") ? Optional.of(kept) : Optional.empty());

        assertThat(files.body()).contains("<img src=\"tep:" + kept + "\">");
        assertThat(files.pictures()).singleElement().satisfies(picture -> assertThat(picture.lead()).isTrue());
        assertThat(files.missing()).extracting(ImportLoss::detail).containsExactly("a/c.jpg", "a/d.pdf");
    }

    private static ItemDraft draft(ImportedLine line) {
        return line.draft(SECTION, ImportedFiles.of(line, name -> Optional.empty()));
    }

    private static void refusedField(String field, String text) {
        assertThatThrownBy(() -> draft(ImportedLine.read(text, NOW))).isInstanceOfSatisfying(RuleViolated.class, rule -> {
            assertThat(rule.code()).isEqualTo("import.line.field");
            assertThat(rule.arguments()).containsExactly(field);
        });
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = ImportedLineTest.class.getResourceAsStream("/import/two-lines.jsonl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
