package vn.gov.hanoi.cchc.intake.control;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * The HTML of suppliers: what a news text needs, nothing that runs, loads or looks. Pictures come as files, so there are no picture tags.
 * The editors' text is sanitised again, by their own rules, when it is saved.
 */
final class SubmittedHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
        .allowElements("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "b", "em", "i", "u", "sub", "sup", "a",
            "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption", "hr")
        .allowAttributes("href").onElements("a")
        .allowAttributes("colspan", "rowspan").matching(Pattern.compile("\\d{1,2}")).onElements("td", "th")
        .allowAttributes("scope").matching(true, "row", "col").onElements("th")
        .allowStandardUrlProtocols()
        .requireRelNofollowOnLinks()
        .toFactory();

    private SubmittedHtml() {
    }

    /** Sanitised HTML; null when nothing is left of it. */
    static String clean(String html) {
        if (html == null) {
            return null;
        }
        String clean = POLICY.sanitize(VietnameseText.nfc(html)).strip();
        return clean.isEmpty() ? null : clean;
    }
}
