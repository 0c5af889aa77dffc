package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ApplyHomeDraft;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.api.HomeBlockKind;
import vn.gov.hanoi.cchc.content.api.HomeLayoutChanged;
import vn.gov.hanoi.cchc.content.api.RestoreHome;
import vn.gov.hanoi.cchc.content.api.SaveHomeDraft;
import vn.gov.hanoi.cchc.content.control.HomeLayouts;
import vn.gov.hanoi.cchc.content.control.Sections;
import vn.gov.hanoi.cchc.content.entity.HomeDraft;
import vn.gov.hanoi.cchc.content.entity.HomeLayout;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The first page, arranged while the site runs (Decision 819, Article 2.2c): a draft, a look at it, then readers see it; nothing is lost. */
@Stateless
@Audited
public class HomeLayoutDesk {

    @Inject
    private HomeLayouts layouts;
    @Inject
    private Sections sections;
    @Inject
    private Event<HomeLayoutChanged> changed;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** {@code home.section.missing}, {@code home.section.unknown}; {@code home.link.address} (argument: the address) for one nobody can be sent to. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void saveDraft(@Valid SaveHomeDraft command) {
        command.blocks().forEach(this::requireTarget);
        layouts.keepDraft(caller(), command.base(), command.blocks(), now());
    }

    @RolesAllowed(Permission.SECTION_MANAGE)
    public void discardDraft() {
        layouts.discard(caller());
    }

    /** {@code home.changed}, {@code home.empty}; {@code home.draft.none} when there is no draft. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void apply(@Valid ApplyHomeDraft command) {
        HomeLayout current = layouts.locked(command.seen());
        HomeDraft draft = layouts.draft(caller()).orElseThrow(() -> new RuleViolated("home.draft.none"));
        become(current.followedBy(draft.blocks(), VietnameseText.line(command.note()), context.caller(), now()));
        layouts.discard(caller());
    }

    /** {@code home.changed}, {@code home.unknown}, {@code home.restore.same} for what readers see anyway. */
    @RolesAllowed(Permission.SECTION_MANAGE)
    public void restore(@Valid RestoreHome command) {
        HomeLayout current = layouts.locked(command.seen());
        HomeLayout earlier = layouts.get(command.version());
        if (earlier.version() == current.version()) {
            throw new RuleViolated("home.restore.same");
        }
        become(current.followedBy(earlier, earlier.row().note(), context.caller(), now()));
    }

    private void become(HomeLayout layout) {
        List<HomeBlock> blocks = layout.blocks();
        layouts.add(layout);
        changed.fire(new HomeLayoutChanged(layout.version(), blocks));
    }

    private void requireTarget(HomeBlock block) {
        if (block.kind() == HomeBlockKind.SECTION && block.section() == null) {
            throw new RuleViolated("home.section.missing");
        }
        if (block.section() != null && sections.find(block.section()).isEmpty()) {
            throw new RuleViolated("home.section.unknown");
        }
        block.links().stream().filter(link -> !link.leadsSomewhere()).findFirst().ifPresent(link -> {
            throw new RuleViolated("home.link.address", link.address());
        });
    }

    private UUID caller() {
        return context.caller().account();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
