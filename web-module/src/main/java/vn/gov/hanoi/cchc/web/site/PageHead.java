package vn.gov.hanoi.cchc.web.site;

import java.util.List;
import java.util.UUID;

/**
 * What one page says about itself.
 *
 * @param english     words around the content are English
 * @param heading     title of the page
 * @param description for search engines, or null
 * @param path        its right path with the parameters that matter, without "/en"; null when it has none of its own
 * @param section     section the reader is in, or null
 * @param crumbs      steps between the home page and this one, this one included
 * @param picture     path of a picture for previews, or null
 * @param data        markup of the head that machines read, or null
 * @param translated  whether it differs between the languages in more than the words around
 * @param article     one item or text, as opposed to a list
 * @param print       print view
 * @param search      words that were searched for, or null
 * @param original    path of the page this one only shows a part of, which is the one to be found; null when it is found itself
 */
record PageHead(boolean english, String heading, String description, String path, UUID section, List<Crumb> crumbs, String picture,
                String data, boolean translated, boolean article, boolean print, String search, String original) {

    static PageHead of(boolean english, String heading, String description, String path, UUID section, List<Crumb> crumbs) {
        return new PageHead(english, heading, description, path, section, crumbs, null, null, true, false, false, null, null);
    }

    /** A page of content that exists in Vietnamese only. */
    PageHead content(String newPicture, String newData, boolean newPrint) {
        return content(newPicture, newData, newPrint, false);
    }

    /** A page of content. @param inBoth whether it exists in both languages */
    PageHead content(String newPicture, String newData, boolean newPrint, boolean inBoth) {
        return new PageHead(english, heading, description, path, section, crumbs, newPicture, newData, inBoth, true, newPrint, search, original);
    }

    /** With more for machines to read. */
    PageHead describing(String more) {
        return new PageHead(english, heading, description, path, section, crumbs, picture, data == null ? more : data + more, translated, article, print, search,
            original);
    }

    PageHead searching(String words) {
        return new PageHead(english, heading, description, path, section, crumbs, picture, data, translated, article, print, words, original);
    }

    /** Shows a part of another page; that one is to be found instead. */
    PageHead standingFor(String other) {
        return new PageHead(english, heading, description, path, section, crumbs, picture, data, translated, article, print, search, other);
    }
}
