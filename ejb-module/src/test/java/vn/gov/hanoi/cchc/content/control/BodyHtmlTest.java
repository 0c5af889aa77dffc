package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.content.api.FileLinks;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class BodyHtmlTest {

    private static final UUID FILE = UUID.fromString("3f2b8c1e-0000-4000-8000-00000000000a");
    private static final PictureUse PICTURE = new PictureUse(FILE, "a".repeat(64), "cau.jpg", "Cầu \"Long Biên\"", null, null, true, 960, 540, null);
    private static final Set<String> ATTRIBUTES = Set.of("id", "href", "src", "alt", "width", "height", "colspan", "rowspan", "scope", "start", "lang");

    /** What attackers write, from the well-known collections. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<SCRIPT SRC=http://evil/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>", "<img src=javascript:alert(1)>", "<IMG SRC=\"jav\tascript:alert(1);\">", "<img src='data:image/svg+xml;base64,PHN2Zz4='>",
        "<a href=\"javascript:alert(1)\">x</a>", "<a href=\" &#14; javascript:alert(1)\">x</a>", "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"java&#x0A;script:alert(1)\">x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>", "<a href=\"vbscript:msgbox(1)\">x</a>",
        "<a href=\"feed:javascript:alert(1)\">x</a>", "<a href=x onclick=alert(1)>x</a>", "<a href=\"http://x\" style=\"background:url(javascript:1)\">x</a>",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "<math><mi xlink:href='data:x,<script>alert(1)</script>'></mi></math>", "<iframe src=//evil></iframe>", "<object data=x></object>", "<embed src=x>",
        "<form action=//evil><input name=q><button formaction=javascript:alert(1)>x</button></form>", "<style>*{background:url(javascript:1)}</style>",
        "<link rel=stylesheet href=//evil>", "<meta http-equiv=refresh content=0;url=//evil>", "<base href=//evil>", "<p style='position:fixed'>x</p>",
        "<p onmouseover=alert(1)>x</p>", "<div onpointerenter=alert(1)>x</div>", "<body onload=alert(1)>x</body>", "<video src=x onerror=alert(1)></video>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<template><script>alert(1)</script></template>", "<p id=location>x</p>", "<h2 id='x\" onclick=alert(1)'>x</h2>", "<table background=javascript:alert(1)><tr><td>x</td></tr></table>",
        "<!--[if IE]><script>alert(1)</script><![endif]-->", "<?php echo 1 ?>", "<![CDATA[<script>alert(1)</script>]]>", "<x/onclick=alert(1)>x", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        "<a href=\"tep:00000000-0000-4000-8000-000000000000\">x</a>", "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\"></textarea>",
        "<select><option><style></option></select><img src=x onerror=alert(1)></style>"})
    void what_attackers_write_leaves_nothing_that_runs(String attack) {
        String clean = clean("<p>Trước</p>" + attack + "<p>Sau</p>").html();

        Element body = Jsoup.parseBodyFragment(clean).body();
        assertThat(body.select("script, style, iframe, object, embed, form, input, button, link, meta, base, svg, math, video, template, textarea, noscript, select"))
            .isEmpty();
        for (Element element : body.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey()).as(clean).isIn(ATTRIBUTES);
                if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
                    assertThat(attribute.getValue()).as(clean).matches("(https?:|mailto:|tep:|/|#|[a-z0-9]).*").doesNotContainIgnoringCase("script:");
                }
            }
        }
        assertThat(body.text()).contains("Trước");
    }

    @Test
    void cleaning_twice_is_cleaning_once() {
        String once = clean("<h2>Một</h2><p>a &amp; b<br>c</p><ul><li>x</li></ul><table><tr><th scope=col>h</th></tr><tr><td colspan=2>t</td></tr></table>"
            + "<p><a href='https://hanoi.gov.vn/?a=1&amp;b=2'>Cổng</a></p><img src='tep:" + FILE + "'>").html();

        assertThat(clean(once).html()).isEqualTo(once);
        assertThat(clean(once).removed()).isEmpty();
    }

    @Test
    void structure_stays() {
        String html = "<h2 id=\"mot\">Một</h2><p>a</p><ul><li>x</li></ul><ol start=\"3\"><li>y</li></ol><blockquote><p>“z”</p></blockquote>"
            + "<table><thead><tr><th scope=\"col\">h</th></tr></thead><tbody><tr><td colspan=\"2\">t</td></tr></tbody></table>"
            + "<p><a href=\"https://hanoi.gov.vn/\">Cổng</a>, <a href=\"/van-ban\">văn bản</a>, <a href=\"mailto:bbt@example.vn\">thư</a></p>";
        assertThat(clean(html).html()).isEqualTo(html);
    }

    @Test
    void looks_of_word_processors_go_without_a_word_and_what_matters_is_named() {
        BodyHtml.Clean clean = clean("<p class=MsoNormal style='font:x'><b>Đậm</b> <span lang=en>one stop</span></p><p>&nbsp;</p><script>1</script><video></video><p onclick=x>y</p>");

        assertThat(clean.html()).isEqualTo("<p><strong>Đậm</strong> <span lang=\"en\">one stop</span></p><p>y</p>");
        assertThat(clean.removed()).containsExactlyInAnyOrder("script", "video", "p/onclick");
    }

    @Test
    void a_body_has_no_heading_of_the_page_itself() {
        assertThat(clean("<h1>Một</h1><h5>Hai</h5>").html()).isEqualTo("<h2 id=\"mot\">Một</h2><h4 id=\"hai\">Hai</h4>");
    }

    @Test
    void headings_get_anchors_that_stay_and_the_articles_of_a_decision_their_numbers() {
        assertThat(clean("<h2>Kết quả</h2><h2>Kết quả</h2><h3 id=\"rieng\">Khác</h3>").html())
            .isEqualTo("<h2 id=\"ket-qua\">Kết quả</h2><h2 id=\"ket-qua-2\">Kết quả</h2><h3 id=\"rieng\">Khác</h3>");
        assertThat(clean("<h2>Chương II — HOẠT ĐỘNG</h2><h3>Điều 4. Cung cấp thông tin</h3>").html())
            .contains("id=\"chuong-ii\"").contains("id=\"dieu-4\"");
    }

    @Test
    void only_pictures_of_the_item_are_shown_with_the_words_of_the_item() {
        BodyHtml.Clean clean = clean("<p>a</p><img src=\"/quan-tri/tep/" + FILE + "/cau.jpg\" alt=\"sai\" style=x><img src=\"https://evil/x.png\">");

        assertThat(clean.html()).isEqualTo("<p>a</p><img src=\"tep:" + FILE + "\" alt=\"Cầu &quot;Long Biên&quot;\" width=\"960\" height=\"540\">");
        assertThat(clean.removed()).containsExactly("img");
    }

    @Test
    void whoever_shows_the_body_puts_its_own_addresses_in() {
        String stored = clean("<p><a href='/tep/" + FILE + "/x'>tệp</a></p><img src='tep:" + FILE + "'>").html();

        assertThat(FileLinks.resolve(stored, file -> "/tep/12/cau.jpg")).contains("href=\"/tep/12/cau.jpg\"").contains("src=\"/tep/12/cau.jpg\"").doesNotContain("tep:");
        assertThat(FileLinks.resolve(stored, file -> null)).doesNotContain("tep:");
    }

    @Test
    void letters_have_one_form() {
        assertThat(clean("<p>Hòa</p>").html()).isEqualTo("<p>Hòa</p>");
    }

    @Test
    void nothing_in_gives_nothing_out() {
        assertThat(clean(null).html()).isEmpty();
        assertThat(clean("<p> </p><p><br></p>").html()).isEmpty();
    }

    @Test
    void a_pile_of_elements_too_deep_to_be_kept_whole_is_refused_and_a_long_text_is_not() {
        assertThatThrownBy(() -> clean("<blockquote>".repeat(5000) + "x")).isInstanceOfSatisfying(RuleViolated.class,
            rule -> assertThat(rule.code()).isEqualTo("article.body.too-deep"));
        assertThat(clean("<p>x</p>".repeat(5000)).html()).hasSize(8 * 5000);
    }

    private static BodyHtml.Clean clean(String html) {
        return BodyHtml.clean(html, Map.of(FILE, PICTURE), Set.copyOf(List.of(FILE)));
    }
}
