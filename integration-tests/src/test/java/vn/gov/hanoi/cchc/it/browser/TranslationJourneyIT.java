package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;
import vn.gov.hanoi.cchc.site.api.SitemapPart;

/** An English translation from the button that opens it to the withdrawal of its original, by an editor, the head of the board and readers. */
class TranslationJourneyIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String ELSEWHERE = "/chuyen-muc/phi-dia-gioi";
    private final RunningPortal portal = RunningPortal.get();
    private final String word = "kwx" + Long.toString(System.nanoTime(), 36).substring(2);
    private final String title = "Bài sẽ được dịch sang tiếng Anh " + word;
    private final String english = "Online filing now takes half an hour zz" + word;
    private String address;
    private String section;

    @Test
    void a_translation_is_written_approved_overtaken_brought_up_to_date_withdrawn_and_goes_with_its_original() throws Exception {
        try (Workspace editor = Workspace.of("bien-tap"); Workspace head = Workspace.of("truong-ban");
             Browser.Window visitor = Browser.get().window(Browser.WIDE)) {
            String original = editor.opens(title);
            editor.writes("Nộp hồ sơ trực tuyến nay chỉ mất nửa giờ.").submits();
            address = head.at(original).approves().publicAddress();
            section = "/chuyen-muc/" + PublicItems.column("select s.slug from site_item i join site_section s on s.id = i.section where i.title = ?", title).get(0);
            withoutTranslation();
            String translation = opened(editor, original);
            written(editor);
            assertThat(visible()).as("without approval").isEmpty();
            approvedAndNothingElseForgotten(head, translation);
            read(visitor);
            overtaken(editor, head, original, translation);
            withdrawnAlone(editor, head, translation);
            withdrawnWithItsOriginal(head, original, translation);
            editor.window().hasNoComplaints();
            head.window().hasNoComplaints();
        }
    }

    private void withoutTranslation() throws Exception {
        assertThat(page("/en" + address).text()).contains("Not yet translated", title);
        assertThat(page("/en" + address).selectFirst("article").attr("lang")).isEqualTo("vi");
        assertThat(page(address).select("link[hreflang=en]")).isEmpty();
        assertThat(page("/en" + address).selectFirst("link[rel=canonical]").attr("href")).endsWith(address).doesNotContain("/en/");
    }

    private static String opened(Workspace editor, String original) {
        editor.at(original).page().click("#dich");
        editor.says("Đã mở bản dịch tiếng Anh").wellMade();
        String translation = editor.page().url().replaceAll(".*/bai/([0-9a-f-]+).*", "$1");
        assertThat(translation).isNotEqualTo(original);
        assertThat(editor.page().locator("#ben")).containsText("còn nguyên tiếng Việt");
        assertThat(editor.page().locator("[id='tg:1:vt']")).hasValue("translator");
        editor.at(original);
        assertThat(editor.page().locator("#dich")).hasCount(0);
        editor.at(translation);
        return translation;
    }

    private void written(Workspace editor) {
        Page page = editor.page();
        page.fill("#td", english);
        page.fill("#tt", "Residents file from home and read the result on their telephone; nobody waits at a counter for it any more.");
        page.locator("#noiDung .ql-editor").click();
        page.keyboard().press("Control+a");
        page.keyboard().type("Filing online now takes half an hour, says the body of " + word + ".");
        editor.saves();
        assertThat(page.locator("#ben")).not().containsText("còn nguyên tiếng Việt");
        editor.submits();
    }

    /** The part of the site map that lists it. */
    private String siteMap() {
        return "/sitemap-" + SitemapPart.of(Long.parseLong(address.replaceAll(".*-", ""))) + ".xml";
    }

    /** Addresses on which the English text can be read. */
    private List<String> visible() {
        return List.of(address, "/en" + address, "/en" + address + "?ban-in=1", "/en/", "/en" + section, "/en/rss.xml", "/en/atom.xml", "/en/tim-kiem?q=zz" + word,
            "/en/tim-kiem/goi-y?q=zz" + word, data(), "/tim-kiem/goi-y?q=zz" + word, "/", section, "/rss.xml", "/tim-kiem?q=zz" + word, "/tim-kiem?q=" + word).stream().filter(path -> Jsoup.parse(body(path)).text().contains(english)).toList();
    }

    private void approvedAndNothingElseForgotten(Workspace head, String translation) {
        String other = PublicItems.addresses(PublicItems.publish("phi-dia-gioi", 1) + " số %").get(0);
        List<String> untouched = List.of("/", section, ELSEWHERE, "/en" + ELSEWHERE, other, "/en" + other, "/van-ban", "/rss.xml");
        List<String> touched = List.of(address, "/en" + address, "/en/", "/en" + section, "/en/rss.xml", siteMap());
        untouched.forEach(this::warm);
        touched.forEach(this::warm);
        assertThat(head.at(translation).wellMade().approves().publicAddress()).isEqualTo("/en" + address);
        assertThat(untouched).allSatisfy(path -> assertThat(status(path)).as(path).isEqualTo("portal; hit"));
        assertThat(touched).allSatisfy(path -> assertThat(status(path)).as(path).isEqualTo("portal; fwd=miss; stored"));
    }

    private void read(Browser.Window visitor) throws Exception {
        assertThat(visible()).containsExactly(address, "/en" + address, "/en" + address + "?ban-in=1", "/en/", "/en" + section, "/en/rss.xml", "/en/atom.xml",
            "/en/tim-kiem?q=zz" + word, "/en/tim-kiem/goi-y?q=zz" + word, data());
        assertThat(body(data())).contains("\"url\":\"" + portal.url("/en" + address) + "\"", "\"current\":true", "\"language\":\"vi\"");
        Document page = page("/en" + address);
        assertThat(page.selectFirst("h1").text()).isEqualTo(english);
        assertThat(page.selectFirst("h1").parents().select("[lang]").first().attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("article").attr("lang")).isEqualTo("en");
        assertThat(page.text()).contains("English translation published on", "Translation: ").doesNotContain("Not yet translated", "nửa giờ");
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).endsWith("/en" + address);
        assertThat(page.selectFirst("meta[property=og:title]").attr("content")).isEqualTo(english);
        assertThat(page.selectFirst("meta[property=og:locale]").attr("content")).isEqualTo("en_GB");
        assertThat(page.selectFirst("meta[name=DC.language]").attr("content")).isEqualTo("en");
        assertThat(page.selectFirst("script[type=application/ld+json]").data()).contains("\"inLanguage\":\"en\"", "\"url\":\"" + portal.url("/en" + address));
        for (String path : List.of(address, "/en" + address)) {
            assertThat(page(path).selectFirst("link[hreflang=vi]").attr("href")).as(path).endsWith(address).doesNotContain("/en/");
            assertThat(page(path).selectFirst("link[hreflang=en]").attr("href")).as(path).endsWith("/en" + address);
        }
        assertThat(page(address).selectFirst("main a[hreflang=en]").text()).isEqualTo("English: " + english);
        assertThat(page(address).selectFirst("article").attr("lang")).isEqualTo("vi");
        assertThat(page("/en" + address + "/lich-su").text()).contains(title);
        assertThat(page("/en/tim-kiem?q=zz" + word).select("ul.result li h3[lang=en]").eachText()).containsExactly(english);
        assertThat(page("/en/tim-kiem?q=" + word).select("ul.result li h3").eachText()).as("once").containsExactly(english);
        assertThat(page("/tim-kiem?q=" + word).select("ul.result li h3[lang=vi]").eachText()).containsExactly(title);
        assertThat(body("/en/tim-kiem/goi-y?q=zz" + word)).contains("\"address\":\"/en" + address);
        assertThat(body("/tim-kiem/goi-y?q=bai+se+duoc+dich+sang+tieng+anh+" + word)).contains(title, "\"address\":\"" + address);
        assertThat(body("/en/atom.xml")).containsSubsequence("<entry xml:lang=\"en\">", "<title>" + english);
        assertThat(body(siteMap())).contains("<loc>" + portal.url(address) + "</loc>", "<loc>" + portal.url("/en" + address) + "</loc>");
        for (String path : List.of(address, "/en" + address)) {
            visitor.open(path);
            visitor.isAccessible();
            visitor.fitsTheScreen();
        }
        visitor.hasNoComplaints();
    }

    private void overtaken(Workspace editor, Workspace head, String original, String translation) throws Exception {
        editor.at(original).body(" Câu thêm sau.").saves().submits();
        head.at(original).approves();
        assertThat(page("/en" + address).text()).contains("is of an earlier version", english);
        assertThat(body(data())).contains("\"current\":false");
        editor.at(original);
        assertThat(editor.page().locator("#ben")).containsText("Bản dịch cũ");
        editor.at(translation).wellMade();
        assertThat(editor.page().locator("#ben")).containsText("Bài gốc đã đăng bản");
        editor.body(" One sentence more.");
        editor.page().check("#dich-moi");
        editor.saves().submits();
        head.at(translation).approves();
        assertThat(page("/en" + address).text()).contains("One sentence more.").doesNotContain("earlier version");
    }

    private void withdrawnAlone(Workspace editor, Workspace head, String translation) throws Exception {
        head.at(translation).withReason("go-bai", "ly-do-go", "Dịch sai một số liệu", "go-nut").says("Đã gỡ khỏi Trang");
        assertThat(visible()).isEmpty();
        assertThat(page("/en" + address).text()).contains("Not yet translated", title);
        assertThat(page(address).select("link[hreflang=en]")).isEmpty();
        editor.at(translation).body(" Corrected.").saves().submits();
        head.at(translation).approves();
        assertThat(page("/en" + address).text()).contains("Corrected.");
    }

    private void withdrawnWithItsOriginal(Workspace head, String original, String translation) {
        head.at(original).withReason("go-bai", "ly-do-go", "Bài nêu nhầm tên đơn vị", "go-nut").says("Đã gỡ khỏi Trang");
        assertThat(answer("/en" + address).statusCode()).isEqualTo(410);
        assertThat(visible()).isEmpty();
        assertThat(PublicItems.column("select state from content_article where id = ?", translation)).containsExactly("WITHDRAWN");
        assertThat(PublicItems.column("select concat_ws('', title_en, summary_en, page_en, body_html_en) from site_item where item = ?", original)).containsExactly("");
    }

    /** The item as data. */
    private String data() {
        return "/api/v1/articles/" + address.replaceAll(".*-", "");
    }

    private void warm(String path) {
        Waiting.until(path + " is kept", Duration.ofSeconds(10), () -> "portal; hit".equals(status(path)));
    }

    private String status(String path) {
        return answer(path).headers().firstValue("Cache-Status").orElse("");
    }

    private Document page(String path) {
        HttpResponse<String> answer = answer(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private String body(String path) {
        return answer(path).body();
    }

    private HttpResponse<String> answer(String path) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(portal.url(path))).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
