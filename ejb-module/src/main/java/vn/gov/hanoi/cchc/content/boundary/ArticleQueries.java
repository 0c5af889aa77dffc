package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleFilter;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.WaitingArticle;
import vn.gov.hanoi.cchc.content.control.ArticleRows;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Decisions;
import vn.gov.hanoi.cchc.content.control.Sections;
import vn.gov.hanoi.cchc.content.control.WaitingList;
import vn.gov.hanoi.cchc.content.entity.Section;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** Lists of the workbench. Sealed items are in none of them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ArticleQueries {

    @Inject
    private ArticleRows rows;
    @Inject
    private Articles articles;
    @Inject
    private Decisions decisions;
    @Inject
    private Sections sections;
    @Inject
    private WaitingList waiting;
    @Inject
    private CallerContext context;

    /** Refused with {@code section.unknown} or {@code article.list.key} when the filter names what does not exist. */
    @RolesAllowed(Permission.CONTENT_READ)
    public Page<ArticleRow> list(@Valid ArticleFilter filter) {
        List<UUID> below = filter.section() == null ? List.of()
            : sections.forest().subtree(filter.section()).stream().map(Section::id).toList();
        return rows.list(filter, below, context.caller().account());
    }

    /** What the caller is asked to do: decisions first, then what came back, then what is new. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<WaitingArticle> waitingForMe() {
        return waiting.of(context.caller());
    }

    /** The same for somebody else, to write to them about it. */
    @RolesAllowed(Permission.SYSTEM)
    public List<WaitingArticle> waitingFor(Caller person) {
        return waiting.of(person);
    }

    /** The item that came from a receipt. */
    @RolesAllowed({Permission.CONTENT_READ, Permission.INTAKE_READ})
    public Optional<UUID> byReceipt(UUID receipt) {
        return articles.idOfReceipt(receipt);
    }

    /** The public items a file is part of: where an asset is used. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<ArticleRow> using(UUID file) {
        return rows.using(file);
    }

    /** Which sections a person decides about; empty means all. */
    @RolesAllowed({Permission.CONTENT_READ, Permission.ACCOUNT_MANAGE})
    public Set<UUID> approverScope(UUID account) {
        return decisions.scope(account);
    }
}
