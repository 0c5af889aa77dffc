package vn.gov.hanoi.cchc.it.support;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One address of each kind of public page, and of each state of it that a reader can meet. Every test of all pages goes through this
 * list; {@link #kindsWithoutAPage()} is empty as long as it is complete.
 */
public final class PublicPages {

    /** Kinds of address that show no page of their own: files, what machines read, and those that lead elsewhere. */
    private static final Set<String> NO_PAGE = Set.of("FILE", "FILE_PAGE", "RECORD_PART", "INDEX_FILE", "SUGGESTIONS", "MACHINE", "MOVED", "OTHER");
    private static final String KINDS = "vn.gov.hanoi.cchc.web.site.PublicAddress$Page";
    private static List<Shown> pages;

    private final List<Shown> found = new ArrayList<>();

    private PublicPages() {
    }

    /**
     * @param kind   name of the kind of address, as the site itself has it
     * @param name   of the page and its state, for messages and for files
     * @param status of the answer
     */
    public record Shown(String kind, String name, String path, int status) {

        /** Without masthead and footer: for paper, and the description of the interface. */
        public boolean bare() {
            return path.contains("ban-in=") || kind.equals("OTHER");
        }

        @Override
        public String toString() {
            return name + " " + path;
        }
    }

    public static synchronized List<Shown> all() {
        if (pages == null) {
            pages = new PublicPages().collected();
        }
        return pages;
    }

    public static Shown named(String name) {
        return all().stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** Kinds of public address the site knows and this list does not. */
    public static Set<String> kindsWithoutAPage() {
        Set<String> missing = new TreeSet<>(kinds());
        missing.removeAll(NO_PAGE);
        all().forEach(page -> missing.remove(page.kind()));
        return missing;
    }

    /** Every kind of public address, asked of the class that reads addresses. */
    public static List<String> kinds() {
        Path classes = Path.of(System.getProperty("ear.path")).resolve("../../../web-module/target/classes").normalize();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, PublicPages.class.getClassLoader())) {
            return Arrays.stream(Class.forName(KINDS, true, loader).getEnumConstants()).map(Object::toString).toList();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Shown> collected() {
        PublicItems.publish("xu-huong-hanh-chinh-cong", 40);
        lists();
        items();
        indices();
        standing();
        add("NOTHING", "khong-co", "/khong-co-trang-nay", 404);
        add("NOTHING", "khong-co-en", "/en/no-such-page", 404);
        add("OTHER", "api", "/api/docs", 200);
        return List.copyOf(found);
    }

    private void lists() {
        add("HOME", "trang-chu", "/", 200);
        add("HOME", "trang-chu-en", "/en/", 200);
        add("SECTION", "chuyen-muc", "/chuyen-muc/tinh-hinh-ket-qua", 200);
        add("SECTION", "chuyen-muc-nho", "/chuyen-muc/ban-chi-dao", 200);
        add("SECTION", "chuyen-muc-trang-hai", "/chuyen-muc/xu-huong-hanh-chinh-cong?trang=2", 200);
        add("SECTION", "chuyen-muc-trong", "/chuyen-muc/" + emptySection(), 200);
        add("SECTION", "chuyen-muc-en", "/en/chuyen-muc/xu-huong-hanh-chinh-cong", 200);
        add("DOCUMENTS", "thu-vien", "/van-ban", 200);
        add("DOCUMENTS", "thu-vien-loc", "/van-ban?so-ky-hieu=819&hieu-luc=con-hieu-luc", 200);
        add("DOCUMENTS", "thu-vien-trong", "/van-ban?so-ky-hieu=khong-co", 200);
        add("DOCUMENTS", "thu-vien-en", "/en/van-ban", 200);
        add("SEARCH", "tim-kiem", "/tim-kiem", 200);
        add("SEARCH", "tim-kiem-thay", "/tim-kiem?q=th%E1%BB%A7+t%E1%BB%A5c", 200);
        add("SEARCH", "tim-kiem-bai", "/tim-kiem?q=r%C3%BAt+ng%E1%BA%AFn+62+th%E1%BB%A7+t%E1%BB%A5c+%C4%91%E1%BA%A5t+%C4%91ai", 200);
        add("SEARCH", "tim-kiem-khong-thay", "/tim-kiem?q=zzzz", 200);
    }

    private void items() {
        String article = sample("Hà Nội rút ngắn thời gian giải quyết 62 thủ tục%");
        String decision = sample("Ban hành Quy chế hoạt động của Trang thông tin%");
        add("ARTICLE", "bai-viet", article, 200);
        add("ARTICLE", "bai-viet-en", "/en" + article, 200);
        String translated = sample("Phường Hoàn Kiếm đối thoại%");
        add("ARTICLE", "bai-viet-da-dich", translated, 200);
        add("ARTICLE", "bai-viet-da-dich-en", "/en" + translated, 200);
        add("ARTICLE", "chum-anh", sample("Chùm ảnh: một ngày%"), 200);
        add("ARTICLE", "video", sample("Video: ba bước%"), 200);
        add("ARTICLE", "bai-viet-ban-in", article + "?ban-in=1", 200);
        add("ARTICLE", "bai-viet-da-danh-gia", article + "?danh-gia=da-gui", 200);
        add("ARTICLE", "bai-viet-da-go", "/bai-viet/x-8", 410);
        add("ARTICLE", "bai-viet-da-go-en", "/en/bai-viet/x-8", 410);
        add("ARTICLE_HISTORY", "lich-su", article + "/lich-su", 200);
        add("ARTICLE_HISTORY", "phien-ban", article + "/lich-su?ban=1", 200);
        add("DOCUMENT", "van-ban", decision, 200);
        add("DOCUMENT", "van-ban-ngay", decision + "?ngay=2026-11-01", 200);
        add("DOCUMENT", "van-ban-tep", sample("Công bố danh mục thủ tục hành chính được cắt giảm%"), 200);
        previews();
        add("DOCUMENT_HISTORY", "van-ban-lich-su", decision + "/lich-su", 200);
        add("RECORD", "luu-tru", "/luu-tru/cchc-2026-3", 200);
        add("RECORD", "luu-tru-en", "/en/luu-tru/cchc-2026-3", 200);
        add("RECORD", "luu-tru-da-go", "/luu-tru/cchc-2026-8", 410);
    }

    private void previews() {
        Waiting.until("the files of the sample are drawn", Duration.ofMinutes(2),
            () -> PublicItems.column("select count(*) from media_preview where state = 'PAGES'").get(0).compareTo("3") >= 0);
        String document = preview(sample("Công bố danh mục thủ tục hành chính được cắt giảm%"), "m.media_type = 'application/pdf'");
        String article = preview(sample("Hà Nội rút ngắn thời gian giải quyết 62 thủ tục%"), "m.media_type = 'application/pdf'");
        add("DOCUMENT_PREVIEW", "xem-truoc", document, 200);
        add("DOCUMENT_PREVIEW", "xem-truoc-en", "/en" + document, 200);
        add("ARTICLE_PREVIEW", "xem-truoc-bai", article, 200);
        add("ARTICLE_PREVIEW", "xem-truoc-khong-co", preview(sample("Hà Nội rút ngắn thời gian giải quyết 62 thủ tục%"), "m.kind = 'PICTURE'"), 200);
        add("ARTICLE_PREVIEW", "xem-truoc-da-go", "/bai-viet/x-8/xem-truoc/x.pdf", 410);
    }

    private static String preview(String item, String which) {
        return item + "/xem-truoc/" + PublicItems.column("select f.name from site_file f join media_file m on m.sha256 = f.sha256 where f.public_number = ? and "
            + which + " order by f.name", item.substring(item.lastIndexOf('-') + 1)).get(0);
    }

    private void indices() {
        add("INDICES", "chi-so", "/chi-so", 200);
        add("INDICES", "chi-so-en", "/en/chi-so", 200);
        add("INDEX", "chi-so-sipas", "/chi-so/sipas-cap-tinh/2024", 200);
        add("INDEX", "chi-so-par-index", "/chi-so/par-index-quan-huyen/2023", 200);
        add("INDEX_AGENCY", "chi-so-co-quan", "/chi-so/co-quan/UBND-HN", 200);
    }

    private void standing() {
        add("STANDING", "gioi-thieu", "/gioi-thieu", 200);
        add("STANDING", "tro-nang", "/tro-nang", 200);
        add("STANDING", "so-do-trang", "/so-do-trang", 200);
        add("STANDING", "so-do-trang-en", "/en/so-do-trang", 200);
        add("OTHER", "bao-loi", "/bao-loi", 200);
        add("OTHER", "bao-loi-en", "/en/bao-loi", 200);
    }

    private void add(String kind, String name, String path, int status) {
        found.add(new Shown(kind, name, path, status));
    }

    private static String sample(String title) {
        return PublicItems.addresses(title).get(0);
    }

    private static String emptySection() {
        return PublicItems.column("select slug from site_section s where visible = 1 and level = 3 and not exists (select 1 from site_item i "
            + "where s.id in (i.section1, i.section2, i.section3)) order by slug").get(0);
    }
}
