package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;

class AnswerFormsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-,0,100,false", "bytes=0-9,0,10,true", "bytes=90-,90,10,true", "bytes=-5,95,5,true", "bytes=-500,0,100,true",
        "bytes=50-1000,50,50,true", "'bytes=0-1,5-6',0,100,false", "items=0-1,0,100,false", "bytes=-,0,100,false", "bytes=9-5,0,100,false", "x,0,100,false"})
    void one_range_is_sent_and_anything_else_means_the_whole(String header, long from, long length, boolean partial) {
        assertThat(ByteRange.parse(header, 100)).isEqualTo(new ByteRange(from, length, partial));
    }

    @ParameterizedTest
    @CsvSource({"bytes=100-", "bytes=-0", "bytes=999999999999999999-"})
    void a_range_beyond_the_file_is_refused(String header) {
        assertThat(ByteRange.parse(header, 100)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"image/jpeg,true", "image/svg+xml,false", "application/pdf,true", "video/mp4,true", "audio/ogg,true", "text/html,false",
        "application/zip,false", "text/csv,false"})
    void only_what_cannot_act_is_shown_in_place(String type, boolean shown) {
        assertThat(FileAnswers.shown(type)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-,false", "gzip,true", "'br, gzip;q=0.5',true", "gzip;q=0,false", "gzip;q=0.000,false", "identity,false", "GZIP,true"})
    void compressed_is_sent_to_those_who_take_it(String header, boolean gzip) {
        assertThat(Coding.gzip(header)).isEqualTo(gzip);
    }

    @Test
    void the_public_policy_allows_nothing_inline_and_nothing_from_elsewhere() {
        assertThat(PublicHeaders.policy("https://tep.vidu.vn")).contains("img-src 'self' https://tep.vidu.vn;", "media-src 'self' https://tep.vidu.vn;").doesNotContain("script-src 'self' ");
        assertThat(PublicHeaders.policy(null)).isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; report-to csp");
    }

    @Test
    void the_navigation_shows_three_levels_and_says_where_the_reader_is() {
        SectionNode leaf = node(3, "la", "Lá <&>", List.of());
        SectionNode root = node(1, "goc", "Gốc", List.of(node(2, "canh", "Cành", List.of(leaf))));
        Navigation navigation = new Navigation(Sections.of(List.of(root), Map.of(), "1"));
        assertThat(navigation.main(false, root.id())).contains("<a class=\"quiet\" href=\"/chuyen-muc/la\">Lá &lt;&amp;&gt;</a>")
            .contains("<a aria-current=\"true\" href=\"/chuyen-muc/goc\">Gốc</a>");
        assertThat(navigation.main(true, null)).contains("<a lang=\"vi\" href=\"/en/chuyen-muc/goc\">Gốc</a>").doesNotContain("aria-current");
    }

    @Test
    void a_database_that_is_away_is_told_from_a_fault_of_ours() {
        assertThat(TroubleAnswers.databaseAway(new IllegalStateException(new SQLNonTransientConnectionException("gone")))).isTrue();
        assertThat(TroubleAnswers.databaseAway(new IllegalStateException(new SQLException("gone", "08S01")))).isTrue();
        assertThat(TroubleAnswers.databaseAway(new IllegalStateException(new SQLException("syntax", "42000")))).isFalse();
        assertThat(TroubleAnswers.databaseAway(new ConnectException("elsewhere"))).isFalse();
    }

    private static SectionNode node(int level, String slug, String name, List<SectionNode> children) {
        UUID id = UUID.nameUUIDFromBytes(slug.getBytes());
        UUID parent = level == 1 ? null : UUID.nameUUIDFromBytes((level == 2 ? "goc" : "canh").getBytes());
        return new SectionNode(id, parent, level, slug, name, null, children);
    }
}
