package vn.gov.hanoi.cchc.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The handbook speaks about every screen and lets no markup through. */
class HandbookTest {

    private final List<String> anchors = new Handbook().getChapters().stream()
        .flatMap(chapter -> chapter.sections().stream()).map(HandbookChapter.Section::anchor).toList();

    @Test
    void every_screen_has_its_chapter() {
        for (OfficeRoute route : OfficeRoute.values()) {
            assertThat(anchors).as(route.name()).contains(route.chapter());
        }
    }

    @Test
    void the_keys_have_their_chapter_and_no_anchor_stands_twice() {
        assertThat(anchors).contains("phim-tat").doesNotHaveDuplicates();
    }

    @Test
    void markup_in_a_file_is_shown_and_never_obeyed() {
        HandbookChapter chapter = HandbookChapter.of("# A\n\n## B <i> {#b}\n\n<script>x</script> **đậm** `k`\n\n- một\n- hai\n\n1. ba");
        assertThat(chapter.html()).isEqualTo("<h3 id=\"b\">B &lt;i&gt;</h3><p>&lt;script&gt;x&lt;/script&gt; <b>đậm</b> <kbd>k</kbd></p>"
            + "<ul><li>một</li><li>hai</li></ul><ol><li>ba</li></ol>");
    }

    @Test
    void a_picture_says_what_it_shows_and_comes_only_from_the_handbook() {
        assertThat(HandbookChapter.of("# A\n\n![Hàng \"tin\"](anh/hang-tin.webp)\n\n![x](https://la.vn/a.webp)").html())
            .isEqualTo("<figure><img src=\"anh/hang-tin.webp\" alt=\"Hàng &quot;tin&quot;\" loading=\"lazy\"/></figure><p>![x](https://la.vn/a.webp)</p>");
    }

    @Test
    void every_picture_of_the_handbook_is_there_and_small() throws IOException {
        Path folder = Path.of("..", "docs", "vi", "huong-dan", "anh");
        Matcher picture = Pattern.compile("src=\"anh/([^\"]+)\"").matcher(new Handbook().getChapters().stream().map(HandbookChapter::html)
            .collect(Collectors.joining()));
        Set<String> shown = new TreeSet<>();
        while (picture.find()) {
            shown.add(picture.group(1));
            assertThat(Files.size(folder.resolve(picture.group(1)))).as(picture.group(1)).isBetween(1_000L, 120_000L);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    @Test
    void every_chapter_has_a_title_and_no_raw_signs_are_left() {
        for (HandbookChapter chapter : new Handbook().getChapters()) {
            assertThat(chapter.title()).isNotBlank();
            assertThat(chapter.html()).doesNotContain("**", "{#", "##", "![", "<p>- ", "<p>1. ");
        }
    }
}
