package vn.gov.hanoi.cchc.web.site;

import java.util.Map;
import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** Where the standing office is found, as far as whoever runs the site has said: lines of the footer. */
final class FootContact {

    private FootContact() {
    }

    static String lines(PortalSettings settings, Map<String, String> texts) {
        return line(texts.get("footAddress"), settings.text("PORTAL_CONTACT_ADDRESS", null), null)
            + line(texts.get("footPhone"), settings.text("PORTAL_CONTACT_PHONE", null), "tel:")
            + line(texts.get("footEmail"), settings.text("PORTAL_CONTACT_EMAIL", null), "mailto:")
            + trust(texts.get("footTrust"), settings.text("PORTAL_TRUST_MARK", null));
    }

    /** The page that says the site has the national mark of trust; only its address, because nothing of another site is loaded. */
    private static String trust(String name, String address) {
        return address == null ? "" : "<br/><a href=\"" + Markup.escaped(address) + "\" rel=\"external\">" + name + "</a>";
    }

    private static String line(String name, String value, String scheme) {
        if (value == null) {
            return "";
        }
        String shown = Markup.escaped(value);
        String to = "tel:".equals(scheme) ? value.replaceAll("[^0-9+]", "") : shown;
        return "<br/>" + name + ": " + (scheme == null ? shown : "<a href=\"" + scheme + to + "\">" + shown + "</a>");
    }
}
