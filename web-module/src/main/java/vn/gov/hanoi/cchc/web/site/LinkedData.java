package vn.gov.hanoi.cchc.web.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.CalendarEntry;
import vn.gov.hanoi.cchc.site.api.DocumentCard;
import vn.gov.hanoi.cchc.site.api.FileLink;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;

/** What machines read about a page (schema.org): data blocks, which the content policy lets pass because they are no scripts. */
final class LinkedData {

    private static final String TYPE = "@type";
    private static final String CITY = "Ủy ban nhân dân thành phố Hà Nội";

    private LinkedData() {
    }

    /** An article or an official document. */
    static String of(ItemPage item, String base) {
        Map<String, Object> data = thing(item.document() == null ? "NewsArticle" : "Legislation");
        String address = base + (item.english() ? "/en" : "") + item.address();
        data.put("url", address);
        data.put("mainEntityOfPage", address);
        data.put("identifier", item.permanentId());
        data.put("inLanguage", item.lang());
        data.put("translationOfWork", item.english() ? Map.of(TYPE, item.document() == null ? "NewsArticle" : "Legislation", "url", base + item.address(),
            "inLanguage", "vi") : null);
        data.put("datePublished", item.published().iso());
        data.put("dateModified", (item.updated() == null ? item.published() : item.updated()).iso());
        data.put("publisher", publisher(base));
        data.put("creditText", ItemPage.SOURCE_LINE);
        data.put("isAccessibleForFree", true);
        data.put("description", item.summary().isEmpty() ? null : item.summary());
        data.put("keywords", item.tags().isEmpty() ? null : item.tags());
        LinkedMedia.of(item, base, data);
        data.put("isBasedOn", item.sourceUrl());
        if (item.document() == null) {
            article(item, data);
        } else {
            legislation(item, base, data);
        }
        return script(data);
    }

    private static void article(ItemPage item, Map<String, Object> data) {
        data.put("headline", item.title());
        data.put("author", item.authors() != null ? Map.of(TYPE, "Person", "name", item.authors())
            : item.source() == null ? null : organization(item.source()));
        data.put("sourceOrganization", item.source() == null ? null : organization(item.source()));
    }

    private static void legislation(ItemPage item, String base, Map<String, Object> data) {
        DocumentCard document = item.document();
        data.put("name", document.heading() + ": " + item.title());
        data.put("legislationIdentifier", document.symbol());
        data.put("legislationType", document.typeName());
        data.put("legislationPassedBy", government(document.organ()));
        data.put("legislationJurisdiction", "Hà Nội");
        data.put("legislationDate", document.issuedOn());
        data.put("legislationDateOfApplicability", document.effectiveOn());
        data.put("legislationLegalForce", force(document.effect()));
        data.put("encoding", item.files().isEmpty() ? null : item.files().stream().map(file -> file(file, base)).toList());
    }

    /** In the words of schema.org; null when nobody knows. */
    private static String force(Enum<?> effect) {
        return switch (effect == null ? "" : effect.name()) {
            case "IN_FORCE" -> "https://schema.org/InForce";
            case "SUSPENDED_PARTLY", "ENDED_PARTLY" -> "https://schema.org/PartiallyInForce";
            case "NOT_YET", "SUSPENDED", "ENDED", "NOT_FITTING" -> "https://schema.org/NotInForce";
            default -> null;
        };
    }

    /** The site itself with its search, and who publishes it. */
    static String site(String base, boolean english) {
        Map<String, String> texts = PublicTexts.of(english);
        Map<String, Object> site = thing("WebSite");
        String home = base + (english ? "/en/" : "/");
        site.put("url", home);
        site.put("name", texts.get("siteName"));
        site.put("description", texts.get("homeLead"));
        site.put("inLanguage", english ? "en" : "vi");
        site.put("publisher", publisher(base));
        site.put("potentialAction", Map.of(TYPE, "SearchAction", "target", Map.of(TYPE, "EntryPoint", "urlTemplate",
            home + "tim-kiem?q={search_term_string}"), "query-input", "required name=search_term_string"));
        Map<String, Object> publisher = thing("GovernmentOrganization");
        publisher.putAll(publisher(base));
        publisher.put("areaServed", Map.of(TYPE, "City", "name", "Hà Nội"));
        return script(site) + script(publisher);
    }

    /**
     * Where a page stands.
     *
     * @param crumbs from the home page down, the page itself last
     * @param base   address of the site in the language of the page
     */
    static String trail(List<Crumb> crumbs, String base) {
        if (crumbs.isEmpty()) {
            return "";
        }
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Crumb crumb : crumbs) {
            Map<String, Object> step = new LinkedHashMap<>();
            step.put(TYPE, "ListItem");
            step.put("position", steps.size() + 1);
            step.put("name", crumb.text());
            step.put("item", crumb.address() == null ? null : base + crumb.address());
            steps.add(step);
        }
        Map<String, Object> trail = thing("BreadcrumbList");
        trail.put("itemListElement", steps);
        return script(trail);
    }

    /** The document library as open data. */
    static String library(String base, String name, String description) {
        Map<String, Object> data = thing("Dataset");
        data.put("name", name);
        data.put("description", description);
        data.put("url", base + "/van-ban");
        data.put("inLanguage", "vi");
        data.put("creator", publisher(base));
        data.put("creditText", ItemPage.SOURCE_LINE);
        data.put("isAccessibleForFree", true);
        data.put("distribution", List.of(Map.of(TYPE, "DataDownload", "encodingFormat", "application/json", "contentUrl",
            base + "/api/v1/documents")));
        return script(data);
    }

    /**
     * A published table of an index.
     *
     * @param path of its page
     */
    static String index(IndexPage page, String name, String description, String base, String path) {
        Map<String, Object> data = thing("Dataset");
        data.put("name", name);
        data.put("description", name + ". " + description + " " + page.facts().source());
        data.put("url", base + path);
        data.put("inLanguage", "vi");
        data.put("temporalCoverage", String.valueOf(page.facts().year()));
        data.put("datePublished", page.publishedAt().toString());
        data.put("version", String.valueOf(page.number()));
        data.put("creator", publisher(base));
        data.put("creditText", ItemPage.SOURCE_LINE);
        data.put("isAccessibleForFree", true);
        data.put("distribution", List.of(download("text/csv", base + path + ".csv"),
            download("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", base + path + ".xlsx"),
            download("application/json", base + path.replaceFirst("^/chi-so", "/api/v1/indices"))));
        return script(data);
    }

    private static Map<String, Object> download(String type, String address) {
        return Map.of(TYPE, "DataDownload", "encodingFormat", type, "contentUrl", address);
    }

    /** An entry of a public calendar. */
    static String event(CalendarEntry entry, String base) {
        Map<String, Object> data = thing("Event");
        data.put("name", entry.title());
        data.put("description", entry.summary().isBlank() ? null : entry.summary());
        data.put("url", base + entry.address());
        data.put("startDate", Moment.of(entry.startsAt()).iso());
        data.put("endDate", Moment.of(entry.endsAt()).iso());
        data.put("eventStatus", "https://schema.org/" + (entry.cancelled() ? "EventCancelled" : "EventScheduled"));
        data.put("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode");
        data.put("location", Map.of(TYPE, "VirtualLocation", "url", base + entry.address()));
        data.put("organizer", publisher(base));
        return script(data);
    }

    private static Map<String, Object> file(FileLink file, String base) {
        return Map.of(TYPE, "MediaObject", "contentUrl", base + file.address(), "name", file.title());
    }

    private static Map<String, Object> publisher(String base) {
        Map<String, Object> city = government(CITY);
        city.put("url", base + "/");
        return city;
    }

    private static Map<String, Object> government(String name) {
        return new LinkedHashMap<>(Map.of(TYPE, "GovernmentOrganization", "name", name));
    }

    private static Map<String, Object> organization(String name) {
        return Map.of(TYPE, "Organization", "name", name);
    }

    private static Map<String, Object> thing(String type) {
        return new LinkedHashMap<>(Map.of("@context", "https://schema.org", TYPE, type));
    }

    /** A whole script element; what is null is left out. */
    private static String script(Map<String, Object> data) {
        // inside a script element only a less-than sign could end the element
        return "<script type=\"application/ld+json\">" + CanonicalJson.sorted(data).replace("<", "\\u003c") + "</script>";
    }
}
