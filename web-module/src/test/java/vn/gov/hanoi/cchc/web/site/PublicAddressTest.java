package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.web.site.PublicAddress.Page;

class PublicAddressTest {

    @ParameterizedTest
    @CsvSource({
        "/,HOME,false,,0", "/en/,HOME,true,,0",
        "/chuyen-muc/thu-tuc-hanh-chinh,SECTION,false,thu-tuc-hanh-chinh,0", "/en/chuyen-muc/a,SECTION,true,a,0",
        "/bai-viet/rut-ngan-62-thu-tuc-10482,ARTICLE,false,rut-ngan-62-thu-tuc,10482", "/bai-viet/10482,ARTICLE,false,,10482",
        "/en/bai-viet/x-1,ARTICLE,true,x,1", "/bai-viet/x-1/lich-su,ARTICLE_HISTORY,false,x,1",
        "/van-ban,DOCUMENTS,false,,0", "/en/van-ban,DOCUMENTS,true,,0", "/van-ban/819-qd-ubnd-12,DOCUMENT,false,819-qd-ubnd,12",
        "/van-ban/819-qd-ubnd-12/lich-su,DOCUMENT_HISTORY,false,819-qd-ubnd,12", "/tim-kiem,SEARCH,false,,0",
        "/bai-viet/x-999999999999999999,ARTICLE,false,x,999999999999999999"})
    void an_address_of_the_contract_names_its_page(String path, Page page, boolean english, String slug, long number) {
        assertThat(PublicAddress.parse(path)).isEqualTo(new PublicAddress(page, english, slug, number, null));
    }

    @Test
    void a_file_has_a_number_and_a_plain_name() {
        assertThat(PublicAddress.parse("/tep/12/819-qd-ubnd.pdf")).isEqualTo(new PublicAddress(Page.FILE, false, null, 12, "819-qd-ubnd.pdf"));
        assertThat(PublicAddress.parse("/tep/12/../../etc/passwd").page()).isEqualTo(Page.NOTHING);
        assertThat(PublicAddress.parse("/tep/12/A.pdf").page()).isEqualTo(Page.NOTHING);
        assertThat(PublicAddress.parse("/tep/12/.htaccess").page()).isEqualTo(Page.NOTHING);
    }

    @Test
    void the_beginning_of_a_file_stands_below_its_item_and_the_pictures_of_its_pages_below_the_file() {
        assertThat(PublicAddress.parse("/en/van-ban/x-12/xem-truoc/819-qd.pdf")).isEqualTo(new PublicAddress(Page.DOCUMENT_PREVIEW, true, "x", 12, "819-qd.pdf"));
        assertThat(PublicAddress.parse("/bai-viet/12/xem-truoc/a.pdf")).isEqualTo(new PublicAddress(Page.ARTICLE_PREVIEW, false, null, 12, "a.pdf"));
        assertThat(PublicAddress.parse("/tep/12/a.pdf/trang-3-560")).isEqualTo(new PublicAddress(Page.FILE_PAGE, false, "a.pdf", 12, "3-560"));
        for (String nothing : new String[] {"/van-ban/x-12/xem-truoc", "/van-ban/x-12/xem-truoc/A.pdf", "/van-ban/x-12/xem-truoc/../a", "/tep/12/a.pdf/trang-0-560",
            "/tep/12/a.pdf/trang-1-56000", "/tep/12/a.pdf/trang-1", "/en/tep/12/a.pdf/trang-1-560"}) {
            assertThat(PublicAddress.parse(nothing).page()).as(nothing).isEqualTo(Page.NOTHING);
        }
    }

    @Test
    void a_permanent_record_has_a_page_in_both_languages_and_parts_in_one() {
        assertThat(PublicAddress.parse("/luu-tru/cchc-2026-12")).isEqualTo(new PublicAddress(Page.RECORD, false, "cchc-2026-12", 0, null));
        assertThat(PublicAddress.parse("/en/luu-tru/cchc-2026-12")).isEqualTo(new PublicAddress(Page.RECORD, true, "cchc-2026-12", 0, null));
        assertThat(PublicAddress.parse("/luu-tru/cchc-2026-12/2/files/01-b%E1%BA%A3n%20tin.pdf"))
            .isEqualTo(new PublicAddress(Page.RECORD_PART, false, "cchc-2026-12", 2, "files/01-bản tin.pdf"));
        for (String nothing : new String[] {"/luu-tru", "/luu-tru/", "/luu-tru/cchc-2026-0", "/luu-tru/CCHC-2026-1", "/luu-tru/cchc-26-1",
            "/luu-tru/cchc-2026-1/0/index.html", "/luu-tru/cchc-2026-1/1/../../x", "/luu-tru/cchc-2026-1/1/%2e%2e/x", "/luu-tru/cchc-2026-1/1",
            "/en/luu-tru/cchc-2026-1/1/index.html", "/luu-tru/cchc-2026-1/9999999/index.html"}) {
            assertThat(PublicAddress.parse(nothing).page()).as(nothing).isEqualTo(Page.NOTHING);
        }
    }

    @Test
    void a_slug_in_decomposed_letters_is_read_as_the_same_words() {
        assertThat(PublicAddress.parse("/bai-viet/ba%CC%80i-12").slug()).isEqualTo("bài");
        assertThat(PublicAddress.parse("/bai-viet/b%C3%A0i-12").slug()).isEqualTo("bài");
    }

    @ParameterizedTest
    @CsvSource({"/en,/en/", "/van-ban/,/van-ban", "/bai-viet/x-1/,/bai-viet/x-1", "/en/van-ban/,/en/van-ban", "/chuyen-muc/a/,/chuyen-muc/a"})
    void an_address_with_one_slash_too_many_or_too_few_leads_to_the_right_one(String path, String right) {
        assertThat(PublicAddress.parse(path).page()).isEqualTo(Page.MOVED);
        assertThat(PublicAddress.parse(path).name()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bai-viet", "/bai-viet/", "/bai-viet/x", "/bai-viet/x-0", "/bai-viet/x-01", "/bai-viet/x--1x", "/bai-viet/x-9999999999999999999",
        "/bai-viet/x-1/y", "/bai-viet/../x-1", "/bai-viet/%2e%2e/x-1", "/bai-viet/x%00-1", "/bai-viet/x-1;jsessionid=9", "/bai-viet/%ff-1",
        "/bai-viet/%zz-1", "/bai-viet//x-1", "/chuyen-muc/", "/chuyen-muc/a/b", "/site/home.xhtml", "/index.xhtml", "/WEB-INF/x.xhtml",
        "/en/khong-co", "/en/tep/1/a.pdf", "/tep/1/", "/tep/x/a.pdf", "/bai-viet\\x-1", "//"})
    void an_address_that_cannot_name_anything_is_nothing(String path) {
        assertThat(PublicAddress.parse(path).page()).isEqualTo(Page.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quan-tri", "/quan-tri/intake/queue.xhtml", "/quan-tri/dang-nhap", "/tai-nguyen/x/a.css",
        "/jakarta.faces.resource/components.js.xhtml", "/bao-cao-csp", "/feed.xml"})
    void addresses_of_others_are_left_to_them(String path) {
        assertThat(PublicAddress.parse(path).page()).isEqualTo(Page.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"/rss.xml,false,,0,rss", "/en/rss.xml,true,,0,rss", "/rss/phi-dia-gioi.xml,false,phi-dia-gioi,0,rss", "/atom.xml,false,,0,atom",
        "/en/atom/a.xml,true,a,0,atom", "/sitemap.xml,false,,0,sitemap", "/sitemap-trang.xml,false,trang,0,sitemap",
        "/sitemap-tin-moi.xml,false,tin-moi,0,sitemap", "/sitemap-12.xml,false,,12,sitemap", "/opensearch.xml,false,,0,opensearch",
        "/en/opensearch.xml,true,,0,opensearch", "/robots.txt,false,,0,robots", "/.well-known/security.txt,false,,0,security",
        "/thong-bao.ics,false,,0,thong-bao", "/lay-y-kien.ics,false,,0,lay-y-kien"})
    void an_address_for_machines_names_what_they_ask_for(String path, boolean english, String slug, long number, String name) {
        assertThat(PublicAddress.parse(path)).isEqualTo(new PublicAddress(Page.MACHINE, english, slug, number, name));
    }

    @Test
    void what_machines_find_in_one_language_only_leads_there_from_the_other() {
        assertThat(PublicAddress.parse("/en/sitemap.xml")).isEqualTo(new PublicAddress(Page.MOVED, true, null, 0, "/sitemap.xml"));
        assertThat(PublicAddress.parse("/en/robots.txt").name()).isEqualTo("/robots.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rss/.xml", "/rss/a/b.xml", "/rss/%2e%2e/x.xml", "/rss/a%0d%0ax.xml", "/rss/a%00.xml", "/rss/a;b.xml", "/atom/..%2fx.xml",
        "/sitemap-0.xml", "/sitemap-01.xml", "/sitemap-1234567890.xml", "/sitemap-.xml", "/sitemap-x.xml", "/sitemap--1.xml", "/rss.xml.xml"})
    void an_address_for_machines_that_cannot_be_is_none(String path) {
        assertThat(PublicAddress.parse(path).page()).isIn(Page.NOTHING, Page.OTHER);
    }

    @Test
    void an_absurdly_long_address_is_nothing() {
        assertThat(PublicAddress.parse("/chuyen-muc/" + "a".repeat(10_000)).page()).isEqualTo(Page.NOTHING);
        assertThat(PublicAddress.parse("/bai-viet/" + "a-".repeat(900) + "1").page()).isEqualTo(Page.NOTHING);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "/bai-viet/moi-12,/bai-viet/moi-12,-", "/bai-viet/cu-12,/bai-viet/moi-12,/bai-viet/moi-12", "/bai-viet/12,/bai-viet/moi-12,/bai-viet/moi-12",
        "/van-ban/moi-12,/bai-viet/moi-12,/bai-viet/moi-12", "/en/bai-viet/cu-12,/bai-viet/moi-12,/en/bai-viet/moi-12",
        "/en/bai-viet/moi-12,/bai-viet/moi-12,-", "/bai-viet/cu-12/lich-su,/bai-viet/moi-12,/bai-viet/moi-12/lich-su",
        "/van-ban/819-12/lich-su,/van-ban/819-12,-"})
    void the_number_decides_and_a_stale_slug_leads_to_the_right_address(String asked, String right, String moved) {
        assertThat(ItemAnswers.right(PublicAddress.parse(asked), right)).isEqualTo(moved);
    }
}
