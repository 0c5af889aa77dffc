package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;

class ContentReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final SourceCredit OWN = new SourceCredit(SourceCredit.Kind.OWN, null, null, null, false, null, null, null, null);
    private static final List<AuthorCredit> AUTHORS = List.of(new AuthorCredit("Nguyễn An", null, "author"));

    @Test
    void a_needed_consent_that_is_absent_blocks() {
        assertThat(outcome(reused(true, null, null), "permission")).isEqualTo(CheckOutcome.BLOCKS);
    }

    @Test
    void a_consent_that_ended_blocks_and_one_on_its_last_day_does_not() {
        assertThat(outcome(reused(true, ID, TODAY.minusDays(1)), "permission-ended")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(reused(true, ID, TODAY), "permission")).isEqualTo(CheckOutcome.LOOK);
        assertThat(outcome(reused(true, ID, TODAY.plusYears(1)), "permission")).isEqualTo(CheckOutcome.PASSED);
        assertThat(outcome(reused(true, ID, null), "permission")).isEqualTo(CheckOutcome.PASSED);
    }

    @Test
    void reuse_without_a_consent_is_asked_about() {
        assertThat(outcome(reused(false, null, null), "permission-asked")).isEqualTo(CheckOutcome.LOOK);
    }

    @Test
    void reuse_names_its_source_and_its_author() {
        SourceCredit nameless = new SourceCredit(SourceCredit.Kind.REUSED, null, null, null, false, null, null, null, null);
        RevisionContent content = content("<p>x</p>", List.of(), nameless, List.of());

        assertThat(outcome(content, "source")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(content, "authors")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(content("<p>x</p>", List.of(), OWN, List.of()), "authors")).isEqualTo(CheckOutcome.LOOK);
    }

    @Test
    void a_picture_without_words_blocks_and_a_file_name_is_no_description() {
        assertThat(outcome(content("<p>x</p>", AUTHORS, OWN, List.of(picture(null, null))), "alt")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(content("<p>x</p>", AUTHORS, OWN, List.of(picture("IMG_1234.jpg", null))), "alt")).isEqualTo(CheckOutcome.LOOK);
        assertThat(outcome(content("<p>x</p>", AUTHORS, OWN, List.of(picture("Cầu Long Biên lúc bình minh", null))), "alt")).isEqualTo(CheckOutcome.PASSED);
        assertThat(outcome(content("<p>x</p>", AUTHORS, OWN, List.of(picture("Cầu Long Biên", null))), "credit")).isEqualTo(CheckOutcome.LOOK);
    }

    @Test
    void nothing_at_all_cannot_be_published() {
        assertThat(outcome(content("", AUTHORS, OWN, List.of()), "body")).isEqualTo(CheckOutcome.BLOCKS);
    }

    @Test
    void long_paragraphs_are_shown_with_their_beginning_and_a_document_keeps_its_own() {
        String body = "<p>Ngắn</p><p>Dài " + "chữ ".repeat(400) + "</p>";
        assertThat(line(content(body, AUTHORS, OWN, List.of()), "paragraphs").places()).hasSize(1).allMatch(place -> place.startsWith("Dài chữ"));
        assertThat(ContentReview.of(content("<p>Ngắn</p>", AUTHORS, OWN, List.of()), TODAY, Optional.empty()).stream().map(CheckLine::code))
            .doesNotContain("paragraphs", "title");
    }

    @Test
    void heading_jumps_vague_links_and_tables_without_headers_are_shown_with_their_place() {
        RevisionContent content = content("<h3>Nhảy cấp</h3><p><a href=\"/x\">tại đây</a></p><table><tr><td>1</td></tr></table>", AUTHORS, OWN, List.of());

        assertThat(line(content, "headings")).extracting(CheckLine::outcome, CheckLine::places).containsExactly(CheckOutcome.LOOK, List.of("Nhảy cấp"));
        assertThat(line(content, "links").places()).containsExactly("tại đây");
        assertThat(line(content, "tables").outcome()).isEqualTo(CheckOutcome.LOOK);
    }

    @Test
    void a_table_of_ours_says_where_its_figures_are_from_and_a_document_keeps_its_own() {
        String table = "<table><caption>%s</caption><tr><th>Đất đai</th><td>38</td></tr></table>%s";
        assertThat(line(content(table.formatted("Số thủ tục", "<p>Đoạn sau.</p>"), AUTHORS, OWN, List.of()), "table-source"))
            .extracting(CheckLine::outcome, CheckLine::places).containsExactly(CheckOutcome.LOOK, List.of("Số thủ tục Đất đai 38"));
        assertThat(outcome(content(table.formatted("Số thủ tục. Nguồn: Sở Tư pháp", ""), AUTHORS, OWN, List.of()), "table-source")).isEqualTo(CheckOutcome.PASSED);
        assertThat(outcome(content(table.formatted("Số thủ tục", "<p>NGUỒN: Sở Tư pháp</p>"), AUTHORS, OWN, List.of()), "table-source")).isEqualTo(CheckOutcome.PASSED);
        assertThat(ContentReview.of(content("<p>Không bảng</p>", AUTHORS, OWN, List.of()), TODAY, Optional.empty())).extracting(CheckLine::code).doesNotContain("table-source");
        assertThat(ContentReview.of(document(table.formatted("Phụ lục", ""), facts("819", "QĐ-UBND", TODAY)), TODAY, Optional.empty()))
            .extracting(CheckLine::code).doesNotContain("table-source");
    }

    @Test
    void personal_data_is_shown_masked_with_its_paragraph() {
        RevisionContent content = content("<p>Một</p><p>Gọi 0912 345 678</p>", AUTHORS, OWN, List.of());

        assertThat(line(content, "personal-data").places()).containsExactly("Đoạn 2: số điện thoại 09•• ••• •78");
    }

    @Test
    void a_document_needs_its_facts_and_cannot_come_from_the_future() {
        assertThat(outcome(document(null), "document")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(document(facts("819", "QĐ-UBND", TODAY.plusDays(1))), "issued")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(document(facts("819", "QĐ-UBND", TODAY)), "document")).isEqualTo(CheckOutcome.PASSED);
    }

    @Test
    void an_unusual_symbol_is_a_warning_only() {
        assertThat(outcome(document(facts("819", "QĐ-UBND", TODAY)), "symbol")).isEqualTo(CheckOutcome.PASSED);
        assertThat(outcome(document(facts("104", "2026/QĐ-UBND", TODAY)), "symbol")).isEqualTo(CheckOutcome.PASSED);
        assertThat(outcome(document(facts("819", "KH-UBND", TODAY)), "symbol")).as("a plan's symbol on a decision").isEqualTo(CheckOutcome.LOOK);
        assertThat(outcome(document(facts("819?", "QĐ UBND", TODAY)), "symbol")).isEqualTo(CheckOutcome.LOOK);
    }

    private static CheckOutcome outcome(RevisionContent content, String code) {
        return line(content, code).outcome();
    }

    private static CheckLine line(RevisionContent content, String code) {
        return ContentReview.of(content, TODAY, Optional.of("QĐ")).stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow();
    }

    private static RevisionContent reused(boolean needed, UUID file, LocalDate until) {
        return content("<p>x</p>", AUTHORS, new SourceCredit(SourceCredit.Kind.REUSED, "Báo X", null, TODAY, needed, file, null, null, until), List.of());
    }

    @Test
    void a_picture_from_elsewhere_needs_its_own_source_and_consent() {
        assertThat(outcome(from(null, null, null), "picture-source")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(from("Báo Hà Nội mới", null, null), "picture-permission")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(from("Báo Hà Nội mới", ID, TODAY.minusDays(1)), "picture-permission-ended")).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(outcome(from("Báo Hà Nội mới", ID, TODAY.plusDays(3)), "picture-permission")).isEqualTo(CheckOutcome.LOOK);
        assertThat(outcome(from("Báo Hà Nội mới", ID, null), "picture-permission")).isEqualTo(CheckOutcome.PASSED);
    }

    private static RevisionContent from(String source, UUID consent, LocalDate until) {
        return content("<p>x</p>", AUTHORS, OWN, List.of(new PictureUse(ID, "a".repeat(64), "cau.jpg", "Cầu Long Biên", "Lê Hà", new SourceCredit(SourceCredit.Kind.REUSED, source, null, null,
            true, consent, null, null, until), true, 10, 10, null)));
    }

    private static RevisionContent content(String body, List<AuthorCredit> authors, SourceCredit source, List<PictureUse> pictures) {
        return new RevisionContent(ItemKind.ARTICLE, "news", "Tin", "Tóm tắt", body, ID, authors, source, List.of(), List.of(), pictures, List.of(), null, null,
            false);
    }

    private static RevisionContent document(DocumentFacts facts) {
        return document("<p>x</p>", facts);
    }

    private static RevisionContent document(String body, DocumentFacts facts) {
        return new RevisionContent(ItemKind.DOCUMENT, "document", "Về việc", "", body, ID, List.of(),
            new SourceCredit(SourceCredit.Kind.OFFICIAL, "UBND", null, null, false, null, null, null, null), List.of(), List.of(), List.of(), List.of(), facts, null,
            false);
    }

    private static DocumentFacts facts(String number, String notation, LocalDate issuedOn) {
        return new DocumentFacts(number, notation, "Quyết định", false, issuedOn, "H26", "UBND thành phố Hà Nội", null, null, null, 0, null);
    }

    private static PictureUse picture(String alt, String credit) {
        return new PictureUse(ID, "a".repeat(64), "IMG_1234.jpg", alt, credit, null, true, 10, 10, null);
    }
}
