package vn.gov.hanoi.cchc.site.control.search;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.ItemPage;

/**
 * The whole texts of some items. The index keeps their beginnings for excerpts; what stands behind is read from the published tables, of all
 * items of an answer at once.
 */
public final class WholeTexts {

    private static final String READ = "select i.public_number as item, null as name, i.page as page, i.body_html as body, i.page_en as page_en, "
        + "i.body_html_en as body_en from site_item i where i.visible = true and i.public_number in (:numbers) union all "
        + "select f.public_number, f.name, null, t.body, null, null from site_file f join site_file_text t on t.sha256 = f.sha256 "
        + "where f.public_number in (:numbers)";

    private final EntityManager em;

    public WholeTexts(EntityManager em) {
        this.em = em;
    }

    /** What one item says; made plain when it is asked for. */
    static final class Whole {

        private final String body;
        private final ItemPage page;
        private final String bodyEn;
        private final String pageEn;
        private final Map<String, String> files = new HashMap<>();

        private Whole(Object[] row) {
            page = CanonicalJson.read((String) row[2], ItemPage.class);
            body = (String) row[3];
            pageEn = (String) row[4];
            bodyEn = (String) row[5];
        }

        String page() {
            return ItemTexts.page(body, page);
        }

        /** Of those that its page offers. */
        String files() {
            return ItemTexts.files(page, files);
        }

        /** Empty when it has no translation. */
        String english() {
            return bodyEn == null ? "" : ItemTexts.page(bodyEn, CanonicalJson.read(pageEn, ItemPage.class));
        }
    }

    /** @return those that are public, by their numbers */
    Map<Long, Whole> of(Collection<Long> numbers) {
        List<Object[]> rows = em.unwrap(Session.class).createNativeQuery(READ, Object[].class).addScalar("item", Long.class).addScalar("name", String.class)
            .addScalar("page", String.class).addScalar("body", String.class).addScalar("page_en", String.class).addScalar("body_en", String.class)
            .setParameter("numbers", numbers).getResultList();
        Map<Long, Whole> texts = new LinkedHashMap<>();
        rows.stream().filter(row -> row[1] == null).forEach(row -> texts.put((Long) row[0], new Whole(row)));
        rows.stream().filter(row -> row[1] != null && texts.containsKey((Long) row[0]))
            .forEach(row -> texts.get((Long) row[0]).files.put((String) row[1], (String) row[3]));
        return texts;
    }
}
