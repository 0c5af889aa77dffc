package vn.gov.hanoi.cchc.intake.control;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Markup as the words in it. */
final class PlainText {

    private static final Pattern BLOCK =
        Pattern.compile("(?i)<(?:/?(?:p|div|h[1-6]|li|ul|ol|td|th|tr|table|blockquote|figcaption|caption)|br)\\b");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PlainText() {
    }

    /** Text of HTML, a line for each block; empty for null. */
    static String ofHtml(String html) {
        return html == null ? "" : Jsoup.parse(BLOCK.matcher(html).replaceAll("\n$0")).wholeText();
    }

    /** Text of XML, a line for each element; empty for null. */
    static String ofXml(String xml) {
        return xml == null ? "" : TAG.matcher(xml).replaceAll("\n");
    }
}
