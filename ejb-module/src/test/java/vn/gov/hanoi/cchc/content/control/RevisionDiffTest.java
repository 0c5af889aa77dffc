package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionComparison.Change;
import vn.gov.hanoi.cchc.content.api.RevisionComparison.FieldChange;
import vn.gov.hanoi.cchc.content.api.RevisionComparison.TextRun;
import vn.gov.hanoi.cchc.content.api.RevisionContent;

class RevisionDiffTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final AuthorCredit AN = new AuthorCredit("An", null, "author");
    private static final AuthorCredit BINH = new AuthorCredit("Bình", null, "author");

    @Test
    void a_changed_word_is_one_removed_and_one_added_run() {
        List<TextRun> runs = body("<p>thời gian giảm rất nhiều so với trước</p>", "<p>thời gian giảm 31 % so với trước</p>");

        assertThat(runs).containsExactly(new TextRun(Change.SAME, "thời gian giảm "), new TextRun(Change.REMOVED, "rất nhiều "),
            new TextRun(Change.ADDED, "31 % "), new TextRun(Change.SAME, "so với trước"));
    }

    @Test
    void the_runs_give_back_both_texts() {
        String before = "<h2>Một</h2><p>a b c</p><ul><li>d</li><li>e f</li></ul>";
        String after = "<h2>Một hai</h2><p>a c</p><p>mới</p><ul><li>e f</li></ul>";
        List<TextRun> runs = body(before, after);

        assertThat(joined(runs, Change.ADDED)).isEqualTo("Một\na b c\nd\ne f");
        assertThat(joined(runs, Change.REMOVED)).isEqualTo("Một hai\na c\nmới\ne f");
    }

    @Test
    void other_looks_are_no_difference() {
        assertThat(body("<p>a <strong>b</strong></p>", "<p>a b</p>")).extracting(TextRun::change).containsExactly(Change.SAME);
    }

    @Test
    void the_order_of_authors_an_alt_text_a_credit_and_a_byte_of_a_file_are_seen() {
        RevisionContent before = content(List.of(AN, BINH), "Cầu", "Ảnh: An", "b".repeat(64));

        assertThat(fields(before, content(List.of(BINH, AN), "Cầu", "Ảnh: An", "b".repeat(64)))).containsExactly("authors");
        assertThat(fields(before, content(List.of(AN, BINH), "Cầu Long Biên", "Ảnh: An", "b".repeat(64)))).containsExactly("pictures");
        assertThat(fields(before, content(List.of(AN, BINH), "Cầu", null, "b".repeat(64)))).containsExactly("pictures");
        assertThat(fields(before, content(List.of(AN, BINH), "Cầu", "Ảnh: An", "c".repeat(64)))).containsExactly("attachments");
        assertThat(fields(before, before)).isEmpty();
    }

    private static List<TextRun> body(String before, String after) {
        return RevisionDiff.body(content(before), content(after));
    }

    private static String joined(List<TextRun> runs, Change without) {
        return runs.stream().filter(run -> run.change() != without).map(TextRun::words).collect(Collectors.joining());
    }

    private static List<String> fields(RevisionContent before, RevisionContent after) {
        return RevisionDiff.fields(before, after, UUID::toString).stream().map(FieldChange::field).toList();
    }

    private static RevisionContent content(String body) {
        return new RevisionContent(ItemKind.ARTICLE, "news", "Tin", "", body, ID, List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, false);
    }

    private static RevisionContent content(List<AuthorCredit> authors, String alt, String credit, String sha256) {
        return new RevisionContent(ItemKind.ARTICLE, "news", "Tin", "", "<p>x</p>", ID, authors, null, List.of(), List.of(),
            List.of(new PictureUse(ID, "a".repeat(64), "a.jpg", alt, credit, null, true, 1, 1, null)),
            List.of(new AttachmentUse(ID, sha256, "b.pdf", "B", "application/pdf", 1, true, null)), null, null, false);
    }
}
