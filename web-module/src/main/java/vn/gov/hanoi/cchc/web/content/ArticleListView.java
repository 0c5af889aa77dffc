package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleFilter;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.web.office.Desk;

/** Items in work and public: tabs, search, paging by key; everything stands in the address. */
@Named
@RequestScoped
public class ArticleListView {

    private static final int ROWS = 25;

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

    private ArticleListQuery query;
    private Page<ArticleRow> page;

    @PostConstruct
    void open() {
        query = ArticleListQuery.of(request, memory.last(),
            desk.may(Permission.CONTENT_EDIT) ? "cua-toi" : desk.may(Permission.CONTENT_APPROVE) ? "cho-duyet" : "da-dang");
        memory.keep(query.values());
    }

    public Page<ArticleRow> getPage() {
        if (page == null) {
            Kept tab = tab();
            page = articles.list(new ArticleFilter(tab.states(), query.kind(), query.section(), null, query.words(), tab.mine(), tab.live(),
                request.getParameter("sau"), ROWS));
        }
        return page;
    }

    /** Something of the list was changed in this request. */
    void look() {
        page = null;
    }

    private Kept tab() {
        return TABS.stream().filter(tab -> tab.code().equals(query.tab())).findFirst().orElse(TABS.get(0));
    }

    public List<Tab> getTabs() {
        return TABS.stream().map(tab -> new Tab(tab.code(), tab.title(), query.inTab(tab.code()), tab == tab())).toList();
    }

    public String getTab() {
        return tab().code();
    }

    public String getTabTitle() {
        return tab().title();
    }

    public String getWords() {
        return query.words();
    }

    public String getKind() {
        return query.kindName();
    }

    public String getSection() {
        return query.section() == null ? "" : query.section().toString();
    }

    /** Whether anything but the tab narrows the list. */
    public boolean isNarrowed() {
        return query.narrowed();
    }

    /** "12", or "hơn 1.000". */
    public String getTotal() {
        return getPage().total() >= Page.MANY ? "hơn 1.000" : String.valueOf(getPage().total());
    }

    public boolean isLater() {
        return request.getParameter("sau") != null;
    }

    public String getFirstAddress() {
        return query.inTab(tab().code());
    }

    public String getNextAddress() {
        return query.after(getPage().nextKey());
    }
}
