package vn.gov.hanoi.cchc.web.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/**
 * How a public address is answered.
 *
 * @param status     200, 301, 404, 410 or 503
 * @param location   path to go to, for 301
 * @param view       Facelets page, for the others
 * @param attributes what the page reads
 * @param tag        changes when the page does; null when it may not be kept
 * @param shows      what the page shows, in the words of {@link PublicTags}; null when it may not be kept
 */
record Answer(int status, String location, String view, Map<String, Object> attributes, String tag, Set<String> shows) {

    static Answer moved(String location) {
        return new Answer(301, location, null, Map.of(), null, null);
    }

    static Answer page(String view, PageFrame frame, Map<String, Object> content, String tag, Set<String> shows) {
        return with(200, view, frame, content, tag, shows);
    }

    static Answer notFound(PageFrame frame) {
        return with(404, "/site/not-found.xhtml", frame, Map.of(), null, null);
    }

    static Answer with(int status, String view, PageFrame frame, Map<String, Object> content, String tag, Set<String> shows) {
        Map<String, Object> attributes = new LinkedHashMap<>(content);
        frame.join(attributes);
        return new Answer(status, null, view, attributes, tag, shows);
    }
}
