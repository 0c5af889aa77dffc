package vn.gov.hanoi.cchc.web.office;

import static vn.gov.hanoi.cchc.shared.Permission.*;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.Caller;

/**
 * Every address of the back office, the page behind it and the permission it asks for. The role × address matrix is made from this
 * table; a page that is not in it cannot be opened.
 */
public enum OfficeRoute {

    SIGN_IN("/quan-tri/dang-nhap", "identity/sign-in", null),
    HOME("/quan-tri", "office/home", OFFICE_ENTER),
    INBOX("/quan-tri/bao-cho-toi", "notification/inbox", OFFICE_ENTER),
    PASSWORD("/quan-tri/mat-khau", "identity/own-password", OFFICE_ENTER),
    FILE("/quan-tri/tep/{id}", "media/file", OFFICE_ENTER),
    HANDBOOK("/quan-tri/huong-dan", "office/handbook", OFFICE_ENTER),

    SUBMIT("/quan-tri/gui-tin", "intake/submission-edit", INTAKE_SUBMIT),
    SUBMISSIONS("/quan-tri/tin-da-gui", "intake/submission-list", INTAKE_SUBMIT),
    SUBMISSION("/quan-tri/tin-da-gui/{id}", "intake/submission-view", INTAKE_SUBMIT),
    ENTER("/quan-tri/nhap-ho", "intake/receipt-enter", INTAKE_ENTER),
    ENTER_AGAIN("/quan-tri/nhap-ho/{id}", "intake/receipt-complete", INTAKE_ENTER),
    ASSIGNMENT("/quan-tri/viec-giao/{id}", "intake/assignment-view", OFFICE_ENTER),
    SEALED("/quan-tri/niem-phong", "intake/sealed-list", INTAKE_SEALED),
    SEALED_RECEIPT("/quan-tri/niem-phong/{id}", "intake/sealed-view", INTAKE_SEALED),
    QUEUE("/quan-tri/hang-tin", "intake/receipt-queue", INTAKE_READ),
    RECEIPT_FIGURES("/quan-tri/so-lieu-tiep-nhan", "intake/receipt-figures", INTAKE_READ),
    RECEIPT("/quan-tri/tin/{id}", "intake/receipt-triage", INTAKE_READ),
    DUE("/quan-tri/han/{id}", "intake/receipt-due", INTAKE_READ),
    UNKNOWN_ORGANS("/quan-tri/co-quan-la", "intake/organ-unknown", AGENCY_MANAGE),

    ARTICLES("/quan-tri/bai", "content/article-list", CONTENT_READ),
    ARTICLE_NEW("/quan-tri/soan", "content/article-new", CONTENT_EDIT),
    ARTICLE("/quan-tri/bai/{id}", "content/article-edit", CONTENT_READ),
    ARTICLE_COMPARE("/quan-tri/bai/{id}/so-sanh", "content/article-compare", CONTENT_READ),
    ARTICLE_PREVIEW("/quan-tri/bai/{id}/xem-truoc", "content/article-preview", CONTENT_READ),
    RATINGS("/quan-tri/danh-gia", "site/rating-list", CONTENT_READ),
    RATINGS_TABLE("/quan-tri/danh-gia/bang", "site/rating-table", CONTENT_READ),
    EFFECTS("/quan-tri/hieu-luc", "content/effect-list", CONTENT_READ),
    EFFECT("/quan-tri/hieu-luc/{id}", "content/effect-edit", CONTENT_READ),
    SECTIONS("/quan-tri/chuyen-muc", "content/section-tree", SECTION_MANAGE),
    HOME_LAYOUT("/quan-tri/trang-chu", "content/home-arrange", SECTION_MANAGE),
    HOME_PREVIEW("/quan-tri/trang-chu/xem-truoc", "content/home-preview", SECTION_MANAGE),
    SEARCH("/quan-tri/tim-kiem", "site/search-settings", SECTION_MANAGE),
    STANDING_PAGES("/quan-tri/trang-co-dinh", "content/standing-list", PAGE_MANAGE),
    STANDING_PAGE("/quan-tri/trang-co-dinh/{id}", "content/standing-edit", PAGE_MANAGE),
    STANDING_PREVIEW("/quan-tri/trang-co-dinh/{id}/xem-truoc", "content/standing-preview", PAGE_MANAGE),
    IMPORTS("/quan-tri/nhap-du-lieu", "content/import-list", IMPORT_RUN),
    IMPORT_REPORT("/quan-tri/nhap-du-lieu/bao-cao/{id}", "content/import-report", IMPORT_RUN),
    OLD_ADDRESSES("/quan-tri/dia-chi-cu", "site/old-address-list", SECTION_MANAGE),

    INDICES("/quan-tri/chi-so", "indicator/edition-list", INDEX_READ),
    INDEX_ENTRY("/quan-tri/chi-so/nhap", "indicator/edition-import", INDEX_IMPORT),
    INDEX_TEMPLATE("/quan-tri/chi-so/mau/{id}", "indicator/template", INDEX_READ),
    INDEX_EDITION("/quan-tri/chi-so/{id}", "indicator/edition-view", INDEX_READ),

    RULES("/quan-tri/quy-tac", "rules/rule-list", RULES_READ),
    CALENDAR("/quan-tri/lich", "rules/calendar-year", RULES_READ),
    AGENCIES("/quan-tri/co-quan", "identity/agency-list", AGENCY_READ),
    AGENCY("/quan-tri/co-quan/{id}", "identity/agency-edit", AGENCY_READ),
    APPOINTMENTS("/quan-tri/cong-tac-vien", "identity/appointment-list", APPOINTMENT_MANAGE),
    ACCOUNTS("/quan-tri/tai-khoan", "identity/account-list", ACCOUNT_MANAGE),
    KEYS("/quan-tri/khoa-api", "identity/key-list", KEY_MANAGE),
    AUDIT("/quan-tri/nhat-ky", "audit/row-list", AUDIT_READ);

    private static final String ID = "([0-9a-zA-Z-]{1,60})";

    private final String address;
    private final String page;
    private final String permission;
    private final Pattern pattern;

    OfficeRoute(String address, String page, String permission) {
        this.address = address;
        this.page = page;
        this.permission = permission;
        this.pattern = Pattern.compile(address.replace("{id}", ID) + "/?");
    }

    /** The address, with {@code {id}} where an id stands. */
    public String address() {
        return address;
    }

    /** The address of one thing. */
    public String address(Object id) {
        return address.replace("{id}", String.valueOf(id));
    }

    /** Anchor of this screen in the handbook: the address without its ids, {@code bai-so-sanh}. */
    public String chapter() {
        String words = address.replaceFirst("^/quan-tri/?", "").replace("/{id}", address.endsWith("{id}") ? "/mot" : "").replace('/', '-');
        return words.isEmpty() ? "viec-cua-toi" : words;
    }

    /** Path of the Facelets page. */
    public String view() {
        return "/quan-tri/" + page + ".xhtml";
    }

    /** The permission to open it, or null for the sign-in page, which is open to everybody. */
    public String permission() {
        return permission;
    }

    /** A route and the id in its address. */
    record Match(OfficeRoute route, String id) {
    }

    static Optional<Match> find(String path) {
        for (OfficeRoute route : values()) {
            Matcher matcher = route.pattern.matcher(path);
            if (matcher.matches()) {
                return Optional.of(new Match(route, matcher.groupCount() == 0 ? null : matcher.group(1)));
            }
        }
        return Optional.empty();
    }

    /** Whether a caller may open a page of the back office, as far as his permissions tell. @param link path, with or without parameters */
    public static boolean opens(String link, Caller caller) {
        return find(link.replaceFirst("[?#].*", "")).map(match -> match.route().permission()).filter(caller::may).isPresent();
    }

    static Optional<OfficeRoute> ofView(String view) {
        return Arrays.stream(values()).filter(route -> route.view().equals(view)).findFirst();
    }
}
