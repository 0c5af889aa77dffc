package vn.gov.hanoi.cchc.shared;

/** Text inside of markup, HTML or XML. */
public final class Markup {

    private Markup() {
    }

    /** A text as it stands between tags and in an attribute within double quotation marks. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
