package vn.gov.hanoi.cchc.web.site;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.shared.AddressText;
import vn.gov.hanoi.cchc.web.feed.MachineAnswers;

/**
 * What an address of the public site asks for; nothing of it was looked up yet.
 *
 * @param page    which page
 * @param english whether it begins with {@code /en}
 * @param slug    slug as given, or null; permanent id of a record; kind of a site map
 * @param number  public number, or 0; version of a record; part of the site map
 * @param name    name of a file, path inside a package, what machines ask for, or the right path of {@link Page#MOVED}
 */
record PublicAddress(Page page, boolean english, String slug, long number, String name) {

    enum Page {
        HOME, SECTION, ARTICLE, DOCUMENT, ARTICLE_HISTORY, DOCUMENT_HISTORY, DOCUMENTS, SEARCH, FILE,
        /** The beginning of a file of an article, as a page; the name is the file's. */
        ARTICLE_PREVIEW,
        /** The same of a document. */
        DOCUMENT_PREVIEW,
        /** The picture of a page of a file: the slug is the file's name, the name page and width. */
        FILE_PAGE,
        /** What somebody who begins to type may mean, as data. */
        SUGGESTIONS,
        /** A permanent record. */
        RECORD,
        /** A part of its package. */
        RECORD_PART,
        /** The indices. */
        INDICES,
        /** One index in one year: slug and number. */
        INDEX,
        /** The same as a file; the name is {@code csv} or {@code xlsx}. */
        INDEX_FILE,
        /** The results of an agency, whose code is the name. */
        INDEX_AGENCY,
        /** A page that stands for years; the slug says which. */
        STANDING,
        /** Read by machines: feeds, site maps, calendars; the name says which. */
        MACHINE,
        /** The same page has another address. */
        MOVED,
        /** Certainly nothing here. */
        NOTHING,
        /** Not an address of these pages; somebody else may know it. */
        OTHER
    }

    private static final Map<String, Page> PLAIN = Map.of("/", Page.HOME, "/van-ban", Page.DOCUMENTS, "/tim-kiem", Page.SEARCH,
        "/tim-kiem/goi-y", Page.SUGGESTIONS, "/chi-so", Page.INDICES);
    private static final Pattern SECTION = Pattern.compile("/chuyen-muc/([^/]{1,160})");
    private static final Pattern ITEM = Pattern.compile("/(bai-viet|van-ban)/(?:([^/]{0,400})-)?([1-9][0-9]{0,17})(/lich-su|/xem-truoc/([a-z0-9][a-z0-9.-]{0,199}))?");
    private static final Pattern FILE = Pattern.compile("/tep/([1-9][0-9]{0,17})/([a-z0-9][a-z0-9.-]{0,199})");
    private static final Pattern FILE_PAGE = Pattern.compile("/tep/([1-9][0-9]{0,17})/([a-z0-9][a-z0-9.-]{0,199})/trang-([1-9][0-9]{0,3}-[1-9][0-9]{0,3})");
    private static final Pattern RECORD = Pattern.compile("/luu-tru/(cchc-[0-9]{4}-[1-9][0-9]{0,17})(?:/([1-9][0-9]{0,5})/(.{1,400}))?");
    private static final Pattern INDEX = Pattern.compile("/chi-so/(?:co-quan/([A-Za-z0-9-]{1,40})|([a-z-]{1,40})/([1-9][0-9]{3})(?:\\.(csv|xlsx))?)");
    private static final Pattern FEED = Pattern.compile("/(rss|atom)(?:/([^/]{1,160}))?\\.xml");
    private static final Pattern FOUND = Pattern.compile("/tim-kiem/(rss|atom)\\.xml");
    private static final Pattern SITEMAP = Pattern.compile("/sitemap(?:-(trang|tin-moi|[1-9][0-9]{0,8}))?\\.xml");
    private static final Map<String, String> MACHINES = Map.of("/opensearch.xml", "opensearch", "/robots.txt", "robots",
        "/.well-known/security.txt", "security", "/thong-bao.ics", "thong-bao", "/lay-y-kien.ics", "lay-y-kien");
    private static final Pattern OURS = Pattern.compile("/(bai-viet|van-ban|chuyen-muc|tep|luu-tru|chi-so|site)(/.*)?|.*\\.xhtml");
    private static final Pattern OFFICE = Pattern.compile("/(quan-tri|jakarta\\.faces\\.resource|tai-nguyen)(/.*)?");

    /** @param raw path of the request as it was sent, percent-encoded */
    static PublicAddress parse(String raw) {
        if (OFFICE.matcher(raw).matches()) {
            return of(Page.OTHER, false);
        }
        String path = decoded(raw);
        if (path == null) {
            return of(Page.NOTHING, false);
        }
        boolean english = english(path);
        if (path.equals("/en")) {
            return new PublicAddress(Page.MOVED, true, null, 0, "/en/");
        }
        String rest = english ? path.substring(3) : path;
        if (rest.length() > 1 && rest.endsWith("/")) {
            PublicAddress without = page(rest.substring(0, rest.length() - 1), english);
            return without.page() == Page.OTHER || without.page() == Page.NOTHING ? without
                : new PublicAddress(Page.MOVED, english, null, 0, raw.substring(0, raw.length() - 1));
        }
        return page(rest, english);
    }

    private static PublicAddress page(String path, boolean english) {
        Page plain = PLAIN.get(path);
        if (plain != null) {
            return of(plain, english);
        }
        if (path.equals(ReportServlet.ADDRESS)) {
            return of(Page.OTHER, english);
        }
        if (StandingPage.ofSlug(path.substring(1)).isPresent()) {
            return new PublicAddress(Page.STANDING, english, path.substring(1), 0, null);
        }
        Matcher section = SECTION.matcher(path);
        if (section.matches()) {
            return new PublicAddress(Page.SECTION, english, section.group(1), 0, null);
        }
        Matcher item = ITEM.matcher(path);
        if (item.matches()) {
            boolean document = item.group(1).equals("van-ban");
            return new PublicAddress(document ? item(item, Page.DOCUMENT, Page.DOCUMENT_HISTORY, Page.DOCUMENT_PREVIEW)
                : item(item, Page.ARTICLE, Page.ARTICLE_HISTORY, Page.ARTICLE_PREVIEW), english, item.group(2), Long.parseLong(item.group(3)), item.group(5));
        }
        Matcher file = FILE.matcher(path);
        if (file.matches() && !english) {
            return new PublicAddress(Page.FILE, false, null, Long.parseLong(file.group(1)), file.group(2));
        }
        Matcher drawn = FILE_PAGE.matcher(path);
        if (drawn.matches() && !english) {
            return new PublicAddress(Page.FILE_PAGE, false, drawn.group(2), Long.parseLong(drawn.group(1)), drawn.group(3));
        }
        PublicAddress index = index(path, english);
        if (index != null) {
            return index;
        }
        PublicAddress machine = machine(path, english);
        if (machine != null) {
            return machine;
        }
        Matcher record = RECORD.matcher(path);
        if (record.matches() && record.group(2) == null) {
            return new PublicAddress(Page.RECORD, english, record.group(1), 0, null);
        }
        if (record.matches() && !english) {
            return new PublicAddress(Page.RECORD_PART, false, record.group(1), Long.parseLong(record.group(2)), record.group(3));
        }
        return of(english || OURS.matcher(path).matches() ? Page.NOTHING : Page.OTHER, english);
    }

    private static Page item(Matcher item, Page itself, Page history, Page preview) {
        return item.group(4) == null ? itself : item.group(5) == null ? history : preview;
    }

    /** What has words of its own exists in both languages; the rest in one. */
    private static PublicAddress machine(String path, boolean english) {
        Matcher feed = FEED.matcher(path);
        if (feed.matches()) {
            return new PublicAddress(Page.MACHINE, english, feed.group(2), 0, feed.group(1));
        }
        Matcher found = FOUND.matcher(path);
        if (found.matches()) {
            return new PublicAddress(Page.MACHINE, english, null, 0, MachineAnswers.FOUND + found.group(1));
        }
        Matcher sitemap = SITEMAP.matcher(path);
        String name = sitemap.matches() ? "sitemap" : MACHINES.get(path);
        if (name == null) {
            return null;
        }
        if (english && !name.equals("opensearch")) {
            return new PublicAddress(Page.MOVED, true, null, 0, path);
        }
        String kind = name.equals("sitemap") ? sitemap.group(1) : null;
        boolean part = kind != null && Character.isDigit(kind.charAt(0));
        return new PublicAddress(Page.MACHINE, english, part ? null : kind, part ? Long.parseLong(kind) : 0, name);
    }

    private static PublicAddress index(String path, boolean english) {
        Matcher index = INDEX.matcher(path);
        if (!index.matches()) {
            return null;
        }
        return index.group(1) != null ? new PublicAddress(Page.INDEX_AGENCY, english, null, 0, index.group(1))
            : new PublicAddress(index.group(4) == null ? Page.INDEX : Page.INDEX_FILE, english, index.group(2), Long.parseLong(index.group(3)),
                index.group(4));
    }

    /** Whether a path is one of the English pages. */
    static boolean english(String path) {
        return path.equals("/en") || path.startsWith("/en/");
    }

    boolean history() {
        return page == Page.ARTICLE_HISTORY || page == Page.DOCUMENT_HISTORY;
    }

    boolean document() {
        return page == Page.DOCUMENT || page == Page.DOCUMENT_HISTORY || page == Page.DOCUMENT_PREVIEW;
    }

    boolean preview() {
        return page == Page.ARTICLE_PREVIEW || page == Page.DOCUMENT_PREVIEW;
    }

    /** "/en" or nothing. */
    String base() {
        return english ? "/en" : "";
    }

    private static PublicAddress of(Page page, boolean english) {
        return new PublicAddress(page, english, null, 0, null);
    }

    /** Decoded and composed; null when it is no honest path: parameters, climbing, control characters, broken UTF-8. */
    private static String decoded(String raw) {
        if (raw.isEmpty() || raw.charAt(0) != '/' || raw.length() > 2_000 || raw.indexOf(';') >= 0) {
            return null;
        }
        String path = AddressText.decoded(raw);
        boolean climbs = path != null && (path.contains("/../") || path.endsWith("/..") || path.contains("/./") || path.contains("\\") || path.contains("//"));
        return climbs ? null : path;
    }
}
