package vn.gov.hanoi.cchc.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.web.site.PublicTexts;

/** What robots, security researchers and search fields of browsers ask every site for. */
@ApplicationScoped
public class ServiceFiles {

    /** {@code mailto:}, {@code https:} or {@code tel:} addresses of who takes reports about security, separated by white space. */
    static final String CONTACT = "PORTAL_SECURITY_CONTACT";

    /** A name that can never be anybody's (RFC 2606). */
    private static final String SAMPLE_CONTACT = "mailto:an-toan@cchc.example";
    private static final Set<String> SHOWS = Set.of(PublicTags.FRAME);
    private static final Map<String, String> OPENSEARCH = Map.of("", "http://a9.com/-/spec/opensearch/1.1/");
    private static final Pattern CONTACT_FORM = Pattern.compile("(mailto:[^\\s@<>]+@[^\\s@<>]+|https://[^\\s<>]+|tel:\\+?[0-9-]+)");
    /** RFC 9116 wants less than a year; researchers should not find a date of the next days. */
    private static final int EXPIRY_MONTHS = 6;

    @Inject
    private PortalSettings settings;
    @Inject
    private Clock clock;

    /** Everything may be read but the back office, results of searches, print views and the interface's writing calls. */
    MachineAnswer robots() {
        return MachineAnswer.text(MachineAnswer.PLAIN, """
            User-agent: *
            Disallow: /quan-tri
            Disallow: /tim-kiem
            Disallow: /en/tim-kiem
            Disallow: /*?ban-in=
            Disallow: /api/v1/intake
            Disallow: /api/v1/imports

            Sitemap: %s/sitemap.xml
            """.formatted(settings.baseUrl()), SHOWS);
    }

    /**
     * RFC 9116. Expires is computed from the first of this month, so that the file is the same for a month.
     *
     * @return null when nobody is named to take reports
     */
    MachineAnswer security() {
        List<String> contacts = contacts(settings.text(CONTACT, settings.demo() ? SAMPLE_CONTACT : ""));
        if (contacts.isEmpty()) {
            return null;
        }
        LocalDate month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
        StringBuilder text = new StringBuilder();
        contacts.forEach(contact -> text.append("Contact: ").append(contact).append('\n'));
        text.append("Expires: ").append(start(month.plusMonths(EXPIRY_MONTHS))).append('\n')
            .append("Preferred-Languages: vi, en\n")
            .append("Canonical: ").append(settings.baseUrl()).append("/.well-known/security.txt\n");
        return MachineAnswer.text(MachineAnswer.PLAIN, text.toString(), SHOWS).until(start(month.plusMonths(1)));
    }

    /** OpenSearch 1.1: how a browser offers the site's search. */
    MachineAnswer openSearch(boolean english) {
        Map<String, String> texts = PublicTexts.of(english);
        String base = settings.baseUrl() + (english ? "/en" : "");
        Xml xml = new Xml("OpenSearchDescription", OPENSEARCH);
        xml.element("ShortName", texts.get("openSearchName"))
            .element("Description", texts.get("openSearchDescription"))
            .element("Language", english ? "en" : "vi")
            .element("InputEncoding", "UTF-8")
            .element("OutputEncoding", "UTF-8")
            .empty("Url", "type", "text/html", "method", "get", "template", base + "/tim-kiem?q={searchTerms}")
            .empty("Url", "type", "application/opensearchdescription+xml", "rel", "self", "template", base + "/opensearch.xml");
        return MachineAnswer.of("application/opensearchdescription+xml;charset=UTF-8", xml.bytes(), SHOWS);
    }

    /** The contacts among the words of a setting; what has none of the three forms is left out. */
    static List<String> contacts(String setting) {
        return Pattern.compile("\\s+").splitAsStream(setting.strip()).filter(word -> CONTACT_FORM.matcher(word).matches()).toList();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
