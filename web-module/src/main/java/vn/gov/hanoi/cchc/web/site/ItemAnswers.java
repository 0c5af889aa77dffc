package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.site.api.ItemAnswer;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PreviewShown;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.RelatedItems;
import vn.gov.hanoi.cchc.site.api.Rating;
import vn.gov.hanoi.cchc.site.api.Translation;
import vn.gov.hanoi.cchc.site.api.VersionRow;
import vn.gov.hanoi.cchc.site.api.WithdrawnItem;
import vn.gov.hanoi.cchc.site.boundary.DocumentQueries;
import vn.gov.hanoi.cchc.site.boundary.FilePreviewQueries;
import vn.gov.hanoi.cchc.site.boundary.PublicItemQueries;
import vn.gov.hanoi.cchc.site.boundary.ListQueries;

/** Pages of one item: article, document, their history, the marker of a withdrawn one. */
@ApplicationScoped
public class ItemAnswers {

    @Inject
    private PublicItemQueries items;
    @Inject
    private ListQueries lists;
    @Inject
    private DocumentQueries documents;
    @Inject
    private FilePreviewQueries previews;
    @Inject
    private PreviewAnswers previewAnswers;
    @Inject
    private Frames frames;

    /** @return null when nothing stands there */
    Answer answer(PublicAddress address, ItemQuestion asked) {
        ItemAnswer found = items.item(address.number());
        if (found == null) {
            return null;
        }
        if (found.withdrawn() != null) {
            return withdrawn(address, found.withdrawn());
        }
        if (address.page() == PublicAddress.Page.FILE || address.page() == PublicAddress.Page.FILE_PAGE) {
            return null;
        }
        ItemPage item = found.item();
        String moved = right(address, item.address());
        if (moved != null) {
            return Answer.moved(moved + asked.query());
        }
        if (address.preview()) {
            return previewAnswers.answer(address, item);
        }
        if (!address.history()) {
            return page(address, found, asked);
        }
        return asked.version() == null ? history(address, item) : version(address, item, asked.version());
    }

    /** The right path of the page when the address is not it, else null. */
    static String right(PublicAddress address, String path) {
        String asked = (address.document() ? "/van-ban/" : "/bai-viet/") + (address.slug() == null ? "" : address.slug() + "-") + address.number();
        return asked.equals(path) ? null : address.base() + path
            + (address.history() ? "/lich-su" : address.preview() ? PreviewShown.STEP + address.name() : "");
    }

    private Answer page(PublicAddress address, ItemAnswer found, ItemQuestion asked) {
        Translation translation = found.translation();
        ItemPage item = address.english() && translation != null ? translation.page() : found.item();
        boolean print = asked.print();
        PageHead head = head(address, item, item.address(), item.title(), false)
            .content(item.face() == null ? null : item.face().address(), ItemMetadata.of(item, frames.absolute("")) + LinkedData.of(item, frames.absolute("")),
                print, translation != null);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("item", item);
        content.put("translation", translation);
        content.put("translationNote", translation == null ? "" : note(translation));
        content.put("offers", previews.offers(item));
        content.put("shared", frames.absolute(address.base() + item.address()));
        content.put("mail", letter(item.title(), frames.absolute(address.base() + item.address())));
        RelatedItems related = print ? new RelatedItems(List.of(), Set.of()) : lists.related(item);
        content.put("related", related.rows());
        rating(address, found.rating(), asked.rated(), content);
        content.put("cautions", print || !related.cited().isEmpty() ? documents.cautions(item.number()) : List.of());
        if (item.document() != null) {
            content.put("story", documents.story(item.number(), FilterForm.day(asked.day())));
            content.put("asked", FilterForm.day(asked.day()) != null);
        }
        PageFrame frame = frames.frame(head);
        String state = item.hash() + item.revision() + (translation == null ? "" : translation.page().hash() + translation.stale()) + (item.document() == null ? "" : item.document().effect()) + content.get("related")
            + content.get("cautions") + content.get("offers") + content.get("story") + found.rating() + asked.rated();
        return Answer.page("/site/item.xhtml", frame, content, state, shows(item, related));
    }

    private static String note(Translation translation) {
        return translation.stale() == null ? PublicTexts.fill(true, "translation", translation.day())
            : PublicTexts.fill(true, "translationStale", translation.day(), translation.stale());
    }

    private static String letter(String title, String link) {
        return "mailto:?subject=" + encoded(title) + "&body=" + encoded(title + "\n" + link);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void rating(PublicAddress address, Rating rating, RatingOutcome rated, Map<String, Object> content) {
        content.put("rated", rated == null ? "" : rated.name());
        content.put("ratingText", !rating.published() ? "" : PublicTexts.fill(address.english(), "ratingMean", rating.mean(address.english()),
            String.valueOf(rating.votes())));
    }

    /** Itself, and beside it items about the same documents and the newest of its section. */
    private static Set<String> shows(ItemPage item, RelatedItems related) {
        Set<String> all = new HashSet<>(shows(item));
        related.rows().forEach(row -> all.add(PublicTags.item(row.number())));
        related.cited().forEach(document -> all.add(PublicTags.item(document)));
        return all;
    }

    private static Set<String> shows(ItemPage item) {
        return Set.of(PublicTags.item(item.number()), PublicTags.section(item.section()));
    }

    private Answer history(PublicAddress address, ItemPage item) {
        List<VersionRow> versions = items.versions(item.number());
        String title = PublicTexts.of(address.english()).get("historyTitle");
        PageFrame frame = frames.frame(head(address, item, item.address() + "/lich-su", title + ": " + item.title(), true).content(null, null, false));
        return Answer.page("/site/history.xhtml", frame, Map.of("item", item, "versions", versions,
            "lead", PublicTexts.fill(address.english(), "historyLead", item.title())), "history" + item.hash() + versions, shows(item));
    }

    private Answer version(PublicAddress address, ItemPage item, String text) {
        int number = text.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(text) : 0;
        ItemPage version = number == 0 ? null : items.version(item.number(), number);
        if (version == null) {
            return null;
        }
        String day = (version.updated() == null ? version.published() : version.updated()).text();
        String title = PublicTexts.fill(address.english(), "version", String.valueOf(number)) + ": " + version.title();
        PageFrame frame = frames.frame(head(address, item, item.address() + "/lich-su?ban=" + number, title, true).content(null, null, false));
        return Answer.page("/site/version.xhtml", frame, Map.of("item", version, "current", item,
            "isOld", number != item.revision(), "note",
            PublicTexts.fill(address.english(), number == item.revision() ? "versionIs" : "versionOld", String.valueOf(number), day)),
            "version" + number + version.hash() + item.revision(), shows(item));
    }

    private Answer withdrawn(PublicAddress address, WithdrawnItem marker) {
        String title = PublicTexts.of(address.english()).get("withdrawnTitle");
        PageFrame frame = frames.frame(PageHead.of(address.english(), title, null, null, null, List.of(new Crumb(null, title))));
        return Answer.with(410, "/site/withdrawn.xhtml", frame, Map.of("withdrawn", marker,
            "text", PublicTexts.fill(address.english(), "withdrawnText", marker.title(), marker.day(), marker.reason())), null, null);
    }

    private PageHead head(PublicAddress address, ItemPage item, String path, String title, boolean below) {
        List<Crumb> crumbs = new ArrayList<>(frames.crumbs(item.section(), address.english()));
        if (item.document() != null) {
            crumbs.add(new Crumb(below ? item.address() : null, item.document().symbol()));
        } else if (below) {
            crumbs.add(new Crumb(item.address(), item.title()));
        }
        if (below) {
            crumbs.add(new Crumb(null, PublicTexts.of(address.english()).get("historyTitle")));
        }
        String name = item.document() == null || below ? title : item.document().heading() + ": " + title;
        return PageHead.of(address.english(), name, item.summary().isEmpty() ? null : item.summary(), path, item.section(), crumbs);
    }
}
