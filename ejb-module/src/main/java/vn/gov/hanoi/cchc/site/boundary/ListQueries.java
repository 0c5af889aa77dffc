package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntSupplier;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.site.api.DocumentFilter;
import vn.gov.hanoi.cchc.site.api.HomeRow;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.ListPosition;
import vn.gov.hanoi.cchc.site.api.PageKey;
import vn.gov.hanoi.cchc.site.api.MediaShelf;
import vn.gov.hanoi.cchc.site.api.RelatedItems;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.control.CitedTogether;
import vn.gov.hanoi.cchc.site.control.DocumentSelection;
import vn.gov.hanoi.cchc.site.control.HomeComposer;
import vn.gov.hanoi.cchc.site.control.ItemSelection;
import vn.gov.hanoi.cchc.site.control.KeptLists;
import vn.gov.hanoi.cchc.site.control.ListedItem;
import vn.gov.hanoi.cchc.site.control.SectionCache;

/** Lists of public items, newest first, paged by key, counted no further than a thousand. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ListQueries {

    private static final int RELATED = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SectionCache cache;
    @Inject
    private KeptLists kept;
    @Inject
    private HomeComposer home;
    @Inject
    private Clock clock;

    /** What of a section is looked at or listened to; everything when the shelf is null. */
    @PermitAll
    public Page<ItemRow> section(SectionNode section, MediaShelf shelf, ListPosition position) {
        ItemSelection selection = ItemSelection.section(section).on(shelf);
        List<ListedItem> items = selection.rows(em, today(), position.after(), position.offset(), ListPosition.SIZE + 1);
        return page(items, position, () -> kept.length(section.slug() + (shelf == null ? "" : " " + shelf), selection), ListedItem::key);
    }

    /** Shelves on which a section has something. */
    @PermitAll
    public List<MediaShelf> shelves(SectionNode section) {
        return kept.about("shelves " + section.slug(), () -> Arrays.stream(MediaShelf.values())
            .filter(shelf -> ItemSelection.section(section).on(shelf).count(em, 1) > 0).toList());
    }

    /** The document library. */
    @PermitAll
    public Page<ItemRow> documents(DocumentFilter filter, ListPosition position) {
        DocumentSelection selection = new DocumentSelection(filter, today());
        List<ListedItem> items = selection.rows(em, position.after(), position.offset(), ListPosition.SIZE + 1);
        return page(items, position, () -> kept.about("library " + filter, () -> selection.count(em, Page.MANY)), selection::key);
    }

    /** Types and issuing bodies that occur in the library, sorted; keys {@code types}, {@code organs}. */
    @PermitAll
    public Map<String, List<String>> documentFacets() {
        return Map.of("types", kept.about("types", () -> facet("type")), "organs", kept.about("organs", () -> facet("organ")));
    }

    /** Three at most, each once. */
    @PermitAll
    public RelatedItems related(ItemPage item) {
        CitedTogether together = new CitedTogether(em, item.number(), RELATED);
        Set<Long> others = together.others();
        Map<Long, ItemRow> rows = new LinkedHashMap<>();
        if (!others.isEmpty()) {
            rows(ItemSelection.numbers(others).rows(em, today(), null, 0, RELATED)).forEach(row -> rows.put(row.number(), row));
        }
        SectionNode node = cache.sections().byId().get(item.section());
        if (node != null && rows.size() < RELATED) {
            rows(kept.newest(node.slug(), ItemSelection.section(node), 2 * RELATED)).stream().filter(row -> row.number() != item.number())
                .forEach(row -> rows.putIfAbsent(row.number(), row));
        }
        return new RelatedItems(rows.values().stream().limit(RELATED).toList(), together.cited());
    }

    /** The first page as readers see it. */
    @PermitAll
    public List<HomeRow> home() {
        return home.page();
    }

    /** The first page as readers would see it with these blocks. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public List<HomeRow> home(List<HomeBlock> blocks) {
        return home.page(blocks.stream().filter(HomeBlock::visible).toList());
    }

    private Page<ItemRow> page(List<ListedItem> items, ListPosition position, IntSupplier length, Function<ListedItem, PageKey> key) {
        boolean more = items.size() > ListPosition.SIZE;
        List<ListedItem> shown = more ? items.subList(0, ListPosition.SIZE) : items;
        boolean all = !more && position.after() == null && position.page() == 1;
        int total = all ? shown.size() : length.getAsInt();
        return new Page<>(rows(shown), more ? key.apply(shown.get(shown.size() - 1)).text() : null, total);
    }

    private List<ItemRow> rows(List<ListedItem> items) {
        Sections sections = cache.sections();
        return items.stream().map(item -> item.row(sections)).toList();
    }

    @SuppressWarnings("unchecked")
    private List<String> facet(String kind) {
        return em.createNativeQuery("select value from site_document_value where kind = ?1 and live = 1 order by value limit 500",
            String.class).setParameter(1, kind).getResultList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.HANOI));
    }
}
