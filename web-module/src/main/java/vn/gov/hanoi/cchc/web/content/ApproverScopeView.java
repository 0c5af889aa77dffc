package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.ApproverScope;
import vn.gov.hanoi.cchc.content.boundary.ApproverScopeDesk;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Which sections the person of the open account decides about. */
@Named
@ViewScoped
public class ApproverScopeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApproverScopeDesk desk;
    @Inject
    private ArticleQueries articles;
    @Inject
    private Visit visit;
    private UUID account;
    private String[] sections = {};

    @PostConstruct
    void open() {
        account = visit.uuid("mo");
        if (account != null) {
            sections = articles.approverScope(account).stream().map(UUID::toString).toArray(String[]::new);
        }
    }

    public void save() {
        desk.set(new ApproverScope(account, Arrays.stream(sections).map(UUID::fromString).collect(Collectors.toSet())));
        visit.done(OfficeRoute.ACCOUNTS.address() + "?mo=" + account, "approver-scope");
    }

    /** Ids; empty means all sections. */
    public String[] getSections() {
        return sections.clone();
    }

    public void setSections(String[] sections) {
        this.sections = sections.clone();
    }
}
