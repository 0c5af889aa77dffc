package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.Grammar;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Every XML that machines read against the grammar of its own specification. */
class GrammarIT {

    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        http = new HttpAnswers(RunningPortal.get());
    }

    @ParameterizedTest
    @CsvSource({"/rss.xml,rss", "/en/rss.xml,rss", "/rss/tinh-hinh-ket-qua.xml,rss", "/atom.xml,atom", "/en/atom.xml,atom", "/atom/tinh-hinh-ket-qua.xml,atom",
        "/sitemap.xml,sitemap", "/sitemap-1.xml,sitemap", "/sitemap-trang.xml,sitemap", "/sitemap-tin-moi.xml,sitemap", "/opensearch.xml,opensearch",
        "/en/opensearch.xml,opensearch", "/tim-kiem/rss.xml?q=th%E1%BB%A7+t%E1%BB%A5c+%22%C4%91%E1%BA%A5t+%C4%91ai%22,rss",
        "/en/tim-kiem/atom.xml?q=819%2FQ%C4%90-UBND+%3C%26%3E,atom"})
    void an_answer_is_valid(String path, String grammar) {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new Grammar(grammar).problems(answer.body())).isEmpty();
    }

    @Test
    void a_feed_of_a_section_without_items_is_valid_too() {
        String empty = emptySection();
        assertThat(new Grammar("rss").problems(http.get("/rss/" + empty + ".xml").body())).isEmpty();
        assertThat(new Grammar("atom").problems(http.get("/atom/" + empty + ".xml").body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"atom|/atom.xml|<updated>|<updated>2026-13-01</updated><updated>", "atom|/atom.xml|<id>|<entry/><id>", "atom|/atom.xml|<name>|<x/><name>",
        "rss|/rss.xml|<pubDate>|<pubDate>Tue, 3 Jun 26", "rss|/rss.xml|<guid isPermaLink=\"true\">|<guid isPermaLink=\"maybe\">", "rss|/rss.xml|version=\"2.0\"|version=\"2\"",
        "sitemap|/sitemap-1.xml|<lastmod>|<lastmod>gestern", "sitemap|/sitemap-1.xml|<loc>http|<loc>", "sitemap|/sitemap-tin-moi.xml|<news:title>|<news:titel/><news:title>",
        "opensearch|/opensearch.xml|<ShortName>|<ShortName>Tên dài hơn mười sáu chữ ", "sitemap|/sitemap.xml|</sitemapindex>|<url/></sitemapindex>"})
    void the_grammar_catches_an_offender(String grammar, String path, String right, String wrong) {
        String body = http.get(path).body();
        assertThat(body).contains(right);
        assertThat(new Grammar(grammar).problems(body.replace(right, wrong))).isNotEmpty();
    }

    private static String emptySection() {
        return RunningPortal.get().text("select slug from site_section s where visible = 1 and level = 3 and not exists "
            + "(select 1 from site_item i where i.section = s.id) limit 1");
    }
}
