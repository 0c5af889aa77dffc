package vn.gov.hanoi.cchc.web.site;

import java.util.List;
import java.util.Map;

/**
 * What stands around the content of a public page.
 *
 * @param english     words around the content are English
 * @param lang        "vi" or "en"
 * @param base        "/en" or nothing, before every address of a page
 * @param title       for the window, with the site's name
 * @param heading     title alone
 * @param description for search engines and previews, or null
 * @param canonical   absolute address
 * @param vietnamese  absolute address of the Vietnamese twin, null when there is none
 * @param englishTwin absolute address of the English twin, null when there is none
 * @param other       path of the same page in the other language
 * @param picture     absolute address for previews, or null
 * @param type        OpenGraph type
 * @param data        script element with JSON-LD, or nothing
 * @param indexed     search engines may keep it
 * @param print       print view: without navigation
 * @param home        the home page
 * @param search      words that were searched for, or null
 * @param assets      path of styles, scripts and fonts
 * @param navigation  markup of the main navigation
 * @param footer      markup of the footer's list of sections
 * @param crumbs      from the home page down; empty on the home page
 */
public record PageFrame(boolean english, String lang, String base, String title, String heading, String description, String canonical,
                        String vietnamese, String englishTwin, String other, String picture, String type, String data, boolean indexed,
                        boolean print, boolean home, String search, String assets, String navigation, String footer, List<Crumb> crumbs) {

    /** Names under which pages read what they show. */
    static final String PAGE = "page";
    static final String TEXTS = "t";

    /** Adds itself and its words to what a page is given. */
    void join(Map<String, Object> attributes) {
        attributes.put(PAGE, this);
        attributes.put(TEXTS, PublicTexts.of(english));
    }
}
