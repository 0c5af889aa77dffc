package vn.gov.hanoi.cchc.web.site;

import java.util.List;
import java.util.Map;

/**
 * What stands around the content of a public page.
 *
 * @param english  words around the content are English
 * @param lang     "vi" or "en"
 * @param base     "/en" or nothing, before every address of a page
 * @param heading  title of the page
 * @param look     class of the body: home, print or inner
 * @param home     the home page
 * @param assets   path of styles, scripts and fonts
 * @param head     markup of the head
 * @param masthead markup above the content
 * @param footer   markup below the content
 * @param crumbs   from the home page down; empty on the home page and in print
 */
public record PageFrame(boolean english, String lang, String base, String heading, String look, boolean home, String assets, String head,
                        String masthead, String footer, List<Crumb> crumbs) {

    /** Names under which pages read what they show. */
    static final String PAGE = "page";
    static final String TEXTS = "t";

    /** Adds itself and its words to what a page is given. */
    void join(Map<String, Object> attributes) {
        attributes.put(PAGE, this);
        attributes.put(TEXTS, PublicTexts.of(english));
    }
}
