package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.entity.PublishedSection;
import vn.gov.hanoi.cchc.site.entity.SectionRedirect;

/**
 * The visible section tree in memory; every page shows it, it changes a few times a year. Forgotten when it changes, and after some
 * seconds in any case, so that a change on another server is seen too.
 */
@ApplicationScoped
public class SectionCache {

    private static final Duration LIFE = Duration.ofSeconds(15);

    @Inject
    private SectionPaths paths;
    @Inject
    private Clock clock;

    private final AtomicLong changes = new AtomicLong();
    private volatile Sections cached;
    private volatile Instant until = Instant.MIN;

    public Sections sections() {
        Sections now = cached;
        if (now == null || until.isBefore(clock.instant())) {
            long before = changes.get();
            now = read();
            // what was read while the tree changed is shown once and not kept
            if (before == changes.get()) {
                until = clock.instant().plus(LIFE);
                cached = now;
            }
        }
        return now;
    }

    /** The tree if it was read before, for pages that must not ask the database; may be null. */
    public Sections remembered() {
        return cached;
    }

    void forget() {
        changes.incrementAndGet();
        cached = null;
    }

    private Sections read() {
        Map<UUID, List<PublishedSection>> children = new HashMap<>();
        List<PublishedSection> all = paths.all();
        StringBuilder state = new StringBuilder();
        for (PublishedSection section : all) {
            state.append(section.id()).append(section.slug()).append(section.name()).append(section.nameEn())
                .append(section.visible()).append(section.parent()).append('\n');
            if (section.visible()) {
                children.computeIfAbsent(section.parent(), parent -> new ArrayList<>()).add(section);
            }
        }
        Map<String, UUID> redirects = new HashMap<>();
        for (SectionRedirect redirect : paths.redirects()) {
            redirects.put(redirect.slug(), redirect.section());
        }
        return Sections.of(nodes(null, children), redirects, Sha256.of(state.toString()).substring(0, 12));
    }

    private static List<SectionNode> nodes(UUID parent, Map<UUID, List<PublishedSection>> children) {
        return children.getOrDefault(parent, List.of()).stream()
            .map(section -> new SectionNode(section.id(), section.parent(), section.level(), section.slug(), section.name(),
                section.nameEn(), nodes(section.id(), children)))
            .toList();
    }
}
