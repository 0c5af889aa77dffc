package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.site.api.OldAddressTarget;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/** What an old address may lead to: public items and sections of this site, never another place. */
@ApplicationScoped
public class OldAddressTargets {

    private static final Pattern ITEM = Pattern.compile("(?:/en)?/(?:bai-viet|van-ban)/(?:[^/?#]{0,400}-)?([1-9][0-9]{0,17})");
    private static final Pattern SECTION = Pattern.compile("(?:/en)?/chuyen-muc/([^/?#]{1,160})");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SectionCache sections;
    @Inject
    private PortalSettings settings;

    /** @throws RuleViolated old-address.target; the same whether there never was such an item or nobody may know of it */
    public OldAddressTarget require(String path) {
        String own = own(path.strip());
        Matcher item = ITEM.matcher(own);
        if (item.matches()) {
            long number = Long.parseLong(item.group(1));
            PublishedItem shown = em.find(PublishedItem.class, number);
            if (shown != null && shown.visible()) {
                return new OldAddressTarget(number, null);
            }
        }
        Matcher section = SECTION.matcher(own);
        SectionNode node = section.matches() ? sections.sections().bySlug().get(section.group(1)) : null;
        if (node == null) {
            throw new RuleViolated("old-address.target", path.length() <= 200 ? path : path.substring(0, 200) + "…");
        }
        return new OldAddressTarget(null, node.id());
    }

    private String own(String path) {
        String base = settings.baseUrl();
        return base != null && path.startsWith(base + "/") ? path.substring(base.length()) : path;
    }

    /** Path of what it leads to; null when that is not public now. */
    public String shown(OldAddressTarget target) {
        if (target.section() != null) {
            List<SectionNode> path = sections.sections().path(target.section());
            return path.isEmpty() ? null : "/chuyen-muc/" + path.get(path.size() - 1).slug();
        }
        PublishedItem item = em.find(PublishedItem.class, target.number());
        return item == null || !item.visible() ? null : ItemAddress.of(item.kind(), item.slug(), item.number());
    }
}
