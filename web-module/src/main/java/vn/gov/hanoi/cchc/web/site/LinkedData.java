package vn.gov.hanoi.cchc.web.site;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.ItemPage;

/** What machines read about an item: a data block, which the content policy lets pass because it is no script. */
final class LinkedData {

    private LinkedData() {
    }

    /** A whole script element with JSON-LD. */
    static String of(ItemPage item, String address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.put("url", address);
        data.put("inLanguage", "vi");
        data.put("datePublished", item.published().iso());
        data.put("dateModified", (item.updated() == null ? item.published() : item.updated()).iso());
        data.put("publisher", Map.of("@type", "GovernmentOrganization", "name", "Ủy ban nhân dân thành phố Hà Nội"));
        data.put("creditText", ItemPage.SOURCE_LINE);
        if (item.document() == null) {
            data.put("@type", "NewsArticle");
            data.put("headline", item.title());
            if (item.authors() != null) {
                data.put("author", Map.of("@type", "Person", "name", item.authors()));
            }
        } else {
            data.put("@type", "Legislation");
            data.put("name", item.document().heading() + ": " + item.title());
            data.put("legislationIdentifier", item.document().symbol());
            data.put("legislationType", item.document().typeName());
            data.put("legislationPassedBy", Map.of("@type", "GovernmentOrganization", "name", item.document().organ()));
            if (item.document().issuedOn() != null) {
                data.put("legislationDate", item.document().issuedOn());
            }
        }
        if (!item.summary().isEmpty()) {
            data.put("description", item.summary());
        }
        // inside a script element only a less-than sign could end the element
        return "<script type=\"application/ld+json\">" + CanonicalJson.write(data).replace("<", "\\u003c") + "</script>";
    }
}
