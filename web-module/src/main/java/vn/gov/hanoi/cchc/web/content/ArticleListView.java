package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleFilter;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.web.office.Desk;

/** Items in work and public: tabs, search, paging by key; everything stands in the address. */
@Named
@RequestScoped
public class ArticleListView {

    private static final int ROWS = 25;
    private static final List<String> FIELDS = List.of("muc", "tim", "loai", "phan");

    /** A tab of the list. */
    public record Tab(String code, String title, String address, boolean current) {
    }

    private record Kept(String code, String title, Set<ArticleState> states, boolean mine, boolean live) {
    }

    private static final List<Kept> TABS = List.of(
        new Kept("cua-toi", "Của tôi", Set.of(), true, false),
        new Kept("dang-bien-tap", "Đang biên tập", Set.of(ArticleState.EDITING, ArticleState.HELD), false, false),
        new Kept("cho-duyet", "Chờ duyệt", Set.of(ArticleState.SUBMITTED), false, false),
        new Kept("hen-gio", "Hẹn giờ", Set.of(ArticleState.SCHEDULED), false, false),
        new Kept("da-dang", "Đã đăng", Set.of(), false, true),
        new Kept("da-go", "Đã gỡ", Set.of(ArticleState.WITHDRAWN), false, false));

    @Inject
    private ArticleQueries articles;
    @Inject
    private ArticleListMemory memory;
    @Inject
    private Desk desk;
    @Inject
    private HttpServletRequest request;

    private Map<String, String> filter;
    private Page<ArticleRow> page;

    @PostConstruct
    void open() {
        filter = new HashMap<>();
        FIELDS.forEach(field -> put(filter, field, request.getParameter(field)));
        if (filter.isEmpty() && request.getParameter("sau") == null) {
            filter.putAll(memory.last());
        }
        filter.putIfAbsent("muc", desk.may(Permission.CONTENT_EDIT) ? "cua-toi" : desk.may(Permission.CONTENT_APPROVE) ? "cho-duyet" : "da-dang");
        memory.keep(filter);
    }

    public Page<ArticleRow> getPage() {
        if (page == null) {
            Kept tab = tab();
            page = articles.list(new ArticleFilter(tab.states(), kind(), section(), null, getWords(), tab.mine(), tab.live(),
                request.getParameter("sau"), ROWS));
        }
        return page;
    }

    private Kept tab() {
        return TABS.stream().filter(tab -> tab.code().equals(filter.get("muc"))).findFirst().orElse(TABS.get(0));
    }

    public List<Tab> getTabs() {
        return TABS.stream().map(tab -> new Tab(tab.code(), tab.title(), with("muc", tab.code()), tab == tab())).toList();
    }

    public String getTab() {
        return tab().code();
    }

    public String getTabTitle() {
        return tab().title();
    }

    public String getWords() {
        return filter.get("tim");
    }

    public String getKind() {
        return filter.getOrDefault("loai", "");
    }

    public String getSection() {
        return filter.getOrDefault("phan", "");
    }

    /** Whether anything but the tab narrows the list. */
    public boolean isNarrowed() {
        return filter.size() > 1;
    }

    /** "12", or "hơn 1.000". */
    public String getTotal() {
        return getPage().total() >= Page.MANY ? "hơn 1.000" : String.valueOf(getPage().total());
    }

    public boolean isLater() {
        return request.getParameter("sau") != null;
    }

    public String getFirstAddress() {
        return with("muc", filter.get("muc"));
    }

    public String getNextAddress() {
        return with("sau", getPage().nextKey());
    }

    private ItemKind kind() {
        return "van-ban".equals(filter.get("loai")) ? ItemKind.DOCUMENT : "tin-bai".equals(filter.get("loai")) ? ItemKind.ARTICLE : null;
    }

    private UUID section() {
        String id = filter.get("phan");
        return id == null || !id.matches("[0-9a-f-]{36}") ? null : UUID.fromString(id);
    }

    private String with(String field, String value) {
        Map<String, String> changed = new HashMap<>(filter);
        put(changed, field, value);
        StringBuilder address = new StringBuilder("/quan-tri/bai");
        changed.forEach((name, text) -> address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=')
            .append(URLEncoder.encode(text, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static void put(Map<String, String> filter, String field, String value) {
        if (value != null && !value.isBlank()) {
            filter.put(field, value.strip());
        }
    }
}
