package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.api.HomeBlockKind;
import vn.gov.hanoi.cchc.content.api.HomeLayoutChanged;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.indicator.boundary.IndexQueries;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.site.api.HomePart;
import vn.gov.hanoi.cchc.site.api.HomeRow;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.MediaShelf;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.SectionNewest;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.entity.PublishedHome;

/** Fills the blocks of the first page. */
@ApplicationScoped
public class HomeComposer {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private KeptLists kept;
    @Inject
    private SectionCache cache;
    @Inject
    private IndexQueries indices;
    @Inject
    private Event<PublicChanged> changed;
    @Inject
    private Clock clock;

    public void onArranged(@Observes HomeLayoutChanged event) {
        em.find(PublishedHome.class, PublishedHome.ONLY).become(event);
        changed.fire(new PublicChanged(Set.of(PublicTags.HOME)));
    }

    /** As readers see it. */
    public List<HomeRow> page() {
        return page(kept.about("home", () -> em.find(PublishedHome.class, PublishedHome.ONLY).blocks()));
    }

    /** As they would see it with these blocks. */
    public List<HomeRow> page(List<HomeBlock> blocks) {
        return HomeRow.of(IntStream.range(0, blocks.size()).mapToObj(at -> part(at, blocks.get(at))).toList());
    }

    private HomePart part(int at, HomeBlock block) {
        SectionNode section = block.section() == null ? null : cache.sections().byId().get(block.section());
        List<ItemRow> items = switch (block.kind()) {
            case NEWEST -> newest(ItemKind.ARTICLE, block);
            case DOCUMENTS -> newest(ItemKind.DOCUMENT, block);
            case SECTION -> section == null ? List.of() : newest(section, block.rows());
            case FEATURED -> featured(block);
            case MEDIA -> media(block.rows());
            default -> List.of();
        };
        List<SectionNewest> sections = switch (block.kind()) {
            case SECTIONS -> cache.sections().roots().stream().map(root -> new SectionNewest(root, List.of())).toList();
            case SECTIONS_NEWEST -> newest(block.rows());
            default -> List.of();
        };
        return new HomePart(at, block, section, items, sections, block.kind() == HomeBlockKind.INDICES ? kept.about("indices", indices::newest) : null);
    }

    private List<ItemRow> newest(ItemKind kind, HomeBlock block) {
        return rows(kept.newest(kind.name(), ItemSelection.kind(kind), block.rows()));
    }

    private List<ItemRow> newest(SectionNode section, int rows) {
        return rows(kept.newest(section.slug(), ItemSelection.section(section), rows));
    }

    private List<SectionNewest> newest(int rows) {
        List<SectionNewest> filled = new ArrayList<>();
        for (SectionNode root : cache.sections().roots()) {
            List<ItemRow> items = newest(root, rows);
            if (!items.isEmpty()) {
                filled.add(new SectionNewest(root, items));
            }
        }
        return filled;
    }

    /** The newest of each shelf, together newest first. */
    private List<ItemRow> media(int rows) {
        return rows(Arrays.stream(MediaShelf.values()).flatMap(shelf -> kept.newest(shelf.name(), ItemSelection.shelf(shelf), rows).stream())
            .sorted(Comparator.comparing(ListedItem::publishedAt).thenComparing(ListedItem::number).reversed()).limit(rows).toList());
    }

    /** In the order of whoever chose them; what is not public any more is left out. */
    private List<ItemRow> featured(HomeBlock block) {
        if (block.items().isEmpty()) {
            return List.of();
        }
        List<ItemRow> rows = rows(kept.about("featured " + block.items(), () -> ItemSelection.numbers(block.items()).rows(em, today(), null, 0, 6)));
        return block.items().stream().map(number -> rows.stream().filter(row -> row.number() == number).findFirst().orElse(null))
            .filter(Objects::nonNull).toList();
    }

    private List<ItemRow> rows(List<ListedItem> items) {
        Sections sections = cache.sections();
        return items.stream().map(item -> item.row(sections)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.HANOI));
    }
}
