package vn.gov.hanoi.cchc.web.feed;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;

/**
 * A feed before it is written in one of its two grammars.
 *
 * @param base     address of the site, without a slash at the end
 * @param own      path of the feed
 * @param page     path of the page that lists the same
 * @param english  words around the items are English
 * @param title    its title
 * @param subtitle one sentence about it
 * @param rights   on what condition it may be used
 * @param updated  when its newest state came about
 * @param items    newest first
 * @param sections names of sections
 * @param sample   how sample items are labelled
 */
record FeedPage(String base, String own, String page, boolean english, String title, String subtitle, String rights, OffsetDateTime updated,
                List<ItemPage> items, Function<UUID, String> sections, String sample) {

    String absolute(String path) {
        return base + path;
    }

    /** Language of the words around the items; each item names its own. */
    String language() {
        return english ? "en" : "vi";
    }

    /** Address of an item's page in the language of the feed. */
    String link(ItemPage item) {
        return base + (english ? "/en" : "") + item.address();
    }

    /** Who it is by, else the site itself: a feed without an author is not valid. */
    static String author(ItemPage item) {
        return item.creator() == null ? ItemPage.SITE : item.creator();
    }

    static OffsetDateTime published(ItemPage item) {
        return at(item.published());
    }

    static OffsetDateTime updated(ItemPage item) {
        return at(item.updated() == null ? item.published() : item.updated());
    }

    /** Summary and citation as markup; readers show it as it is. */
    static String summaryHtml(ItemPage item) {
        String summary = item.summary().isBlank() ? "" : "<p>" + Markup.escaped(item.summary()) + "</p>";
        return summary + "<p>" + Markup.escaped(item.citation()) + "</p>";
    }

    private static OffsetDateTime at(Moment moment) {
        return OffsetDateTime.parse(moment.iso());
    }
}
