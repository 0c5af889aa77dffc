package vn.gov.hanoi.cchc.site.control.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.orm.HibernateOrmExtension;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.entity.EnglishText;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/** Puts public items into the index, with the words of the files their pages offer, and takes hidden ones out. */
final class ItemBinder implements TypeBinder, RoutingBinder {

    private static final String[] READ = {"visible", "kind", "title", "summary", "section", "publishedAt", "symbol", "documentType", "organ", "issuedOn",
        "page", "bodyHtml", "english.title", "english.summary", "english.page", "english.bodyHtml"};

    private final Words words;

    ItemBinder(Words words) {
        this.words = words;
    }

    @Override
    public void bind(TypeBindingContext context) {
        for (String property : READ) {
            context.dependencies().use(property);
        }
        context.bridge(PublishedItem.class, new Bridge(new EntryWriter(context, words)));
    }

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("visible");
        context.bridge(PublishedItem.class, new Visible());
    }

    private record Bridge(EntryWriter writer) implements TypeBridge<PublishedItem> {

        @Override
        public void write(DocumentElement target, PublishedItem item, TypeBridgeWriteContext context) {
            writer.write(target, entry(item, context.extension(HibernateOrmExtension.get()).session()));
        }
    }

    private static final class Visible implements RoutingBridge<PublishedItem> {

        @Override
        public void route(DocumentRoutes routes, Object id, PublishedItem item, RoutingBridgeRouteContext context) {
            if (item.visible()) {
                routes.addRoute();
            } else {
                routes.notIndexed();
            }
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object id, PublishedItem item, RoutingBridgeRouteContext context) {
            routes.addRoute();
        }
    }

    private static SearchEntry entry(PublishedItem item, Session session) {
        ItemPage page = CanonicalJson.read(item.page(), ItemPage.class);
        LocalDate day = item.issuedOn() == null ? LocalDate.ofInstant(item.publishedAt(), ClockProducer.HANOI) : item.issuedOn();
        return new SearchEntry(item.kind().name(), item.section() == null ? null : item.section().toString(), item.organ(), item.documentType(),
            day.getYear(), item.publishedAt(), item.title(), item.symbol(), item.summary(), page.tags() == null ? List.of() : page.tags(),
            ItemTexts.page(item.bodyHtml(), page), files(item.number(), page, session), english(item.english()));
    }

    private static SearchEntry.English english(EnglishText text) {
        return text == null ? null : new SearchEntry.English(text.title(), text.summary(),
            ItemTexts.page(text.bodyHtml(), CanonicalJson.read(text.page(), ItemPage.class)));
    }

    /** Asked while Hibernate writes, so it must not make it write. */
    private static String files(long number, ItemPage page, Session session) {
        List<String> names = ItemTexts.names(page);
        Map<String, String> texts = new HashMap<>();
        if (!names.isEmpty()) {
            session.createNativeQuery("select f.name as name, t.body as body from site_file f join site_file_text t on t.sha256 = f.sha256 "
                    + "where f.public_number = :number and f.name in (:names)", Object[].class).addScalar("name", String.class).addScalar("body", String.class)
                .setHibernateFlushMode(FlushMode.MANUAL).setParameter("number", number).setParameter("names", names).getResultList()
                .forEach(row -> texts.put((String) row[0], (String) row[1]));
        }
        return ItemTexts.files(page, texts);
    }
}
