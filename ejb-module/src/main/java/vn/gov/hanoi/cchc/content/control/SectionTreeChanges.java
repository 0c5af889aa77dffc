package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.SectionsChanged;
import vn.gov.hanoi.cchc.content.entity.Section;
import vn.gov.hanoi.cchc.content.entity.SectionChange;
import vn.gov.hanoi.cchc.content.entity.SectionChangeKind;
import vn.gov.hanoi.cchc.content.entity.SectionForest;
import vn.gov.hanoi.cchc.content.entity.SectionNode;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** One change of the tree from lock to event: whoever changes it changes it alone, and knows the tree he changes. */
@Dependent
public class SectionTreeChanges {

    @Inject
    private Sections sections;
    @Inject
    private Counters counters;
    @Inject
    private Articles articles;
    @Inject
    private Event<SectionsChanged> changed;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * @param seen   number of the last change the caller saw
     * @param undoes the change this one takes back, or null
     * @param act    changes the forest and names the section it is about
     * @throws RuleViolated section.changed, section.hide.public, and those of the forest
     */
    public void make(long seen, SectionChangeKind kind, UUID undoes, Function<SectionForest, String> act) {
        long tree = counters.nextTree();
        if (tree != seen + 1) {
            throw new RuleViolated("section.changed");
        }
        SectionForest forest = sections.forest();
        List<SectionNode> before = forest.nodes();
        String name = act.apply(forest);
        List<SectionNode> after = forest.nodes();
        requireNothingPublicHidden(before, after);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        sections.keepSlugs(forest, now);
        sections.add(new SectionChange(tree, kind, name, SectionForest.differing(before, after), SectionForest.differing(after, before),
            undoes, context.caller(), now));
        changed.fire(new SectionsChanged(sections.views(forest)));
    }

    private void requireNothingPublicHidden(List<SectionNode> before, List<SectionNode> after) {
        Set<UUID> shown = before.stream().filter(SectionNode::visible).map(SectionNode::id).collect(Collectors.toSet());
        Set<UUID> hidden = after.stream().filter(node -> !node.visible() && shown.contains(node.id())).map(SectionNode::id)
            .collect(Collectors.toSet());
        long live = hidden.isEmpty() ? 0 : articles.liveIn(hidden);
        if (live > 0) {
            throw new RuleViolated("section.hide.public", live);
        }
    }

    /** A new section with an address of its own. */
    public Section add(SectionForest forest, UUID parent, String name, String nameEn) {
        Section section = forest.add(UUID.randomUUID(), parent, sections.freeSlug(name, null), name, nameEn);
        sections.add(section);
        return section;
    }
}
