package vn.gov.hanoi.cchc.site.control.search;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/** Which entity is indexed, how, and where: {@code PORTAL_SEARCH} names the place, {@code lucene} or {@code opensearch}. */
public class SearchMapping implements HibernateOrmSearchMappingConfigurer {

    /** Name of the index. */
    static final String INDEX = "portal-items";
    /** Seconds that nobody who asks waits longer for an index elsewhere. */
    static final int PATIENCE = 3;

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        ItemBinder binder = new ItemBinder(words());
        TypeMappingStep item = context.programmaticMapping().type(PublishedItem.class);
        item.indexed().index(INDEX).backend(place()).routingBinder(binder);
        item.binder(binder);
    }

    Words words() {
        return new Words();
    }

    /** @return {@code lucene} or {@code opensearch} */
    static String place() {
        String place = new PortalSettings().text("PORTAL_SEARCH", "lucene");
        if (!place.equals("lucene") && !place.equals("opensearch")) {
            throw new IllegalStateException("PORTAL_SEARCH is lucene or opensearch, not " + place);
        }
        return place;
    }

    /** Every server has an index of its own. */
    static boolean local() {
        return place().equals("lucene");
    }
}
