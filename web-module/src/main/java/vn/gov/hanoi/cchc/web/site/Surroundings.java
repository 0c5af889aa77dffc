package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/**
 * Head, masthead and footer as markup. They take up more than half of a page's expressions and hardly change, so they are filled from
 * {@link Blanks} instead of being evaluated for each reader.
 */
@Named
@ApplicationScoped
public class Surroundings {

    private static final String FOLDER = "/WEB-INF/templates/";
    /** What stands beside a shared address when its page has no picture of its own. */
    private static final String SHARED_PICTURE = "/img/chia-se.png";

    @Inject
    private ServletContext context;
    @Inject
    private StaticFiles files;
    @Inject
    private PortalSettings settings;
    @Inject
    private VisitLine visits;

    private final Map<String, Blanks> read = new ConcurrentHashMap<>();

    /**
     * Skip link, icons, masthead.
     *
     * @param other      path of the same page in the other language
     * @param navigation markup of the main navigation
     * @param search     words to show in the search field, or null
     * @param home       whether the page has a search field of its own
     */
    String masthead(boolean english, String other, String navigation, String search, boolean home) {
        String base = english ? "/en" : "";
        String box = home ? "" : blanks("search-box", english)
            .filled(Map.of("base", base, "words", search == null ? "" : Markup.escaped(search)));
        return getSprite() + blanks("masthead", english).filled(Map.of("other", Markup.escaped(other), "otherLang", english ? "vi" : "en",
            "base", base, "assets", files.root(), "search", box, "navigation", navigation));
    }

    /** @param sections markup of the list of sections */
    String footer(boolean english, String sections) {
        return blanks("footer", english).filled(Map.of("base", english ? "/en" : "", "footer", sections, "contact",
            FootContact.lines(settings, PublicTexts.of(english)), "views", visits.markup(english)));
    }

    /** Drawings that icons refer to; a preview in the office needs them too. */
    public String getSprite() {
        return blanks("sprite", false).filled(Map.of());
    }

    /**
     * What a page says about itself.
     *
     * @param base    address of the site, without a slash at the end
     */
    String head(PageHead page, String base) {
        StringBuilder out = new StringBuilder(2_048);
        String root = files.root();
        out.append("<title>").append(Markup.escaped(page.heading())).append(" | ")
            .append(Markup.escaped(PublicTexts.of(page.english()).get("titleSuffix"))).append("</title>");
        meta(out, "name", "description", page.description());
        if (page.path() == null || page.print() || page.search() != null || page.original() != null) {
            meta(out, "name", "robots", "noindex");
        }
        if (page.path() != null) {
            addresses(out, page, base, root);
        }
        for (String font : new String[] {"latin", "vietnamese"}) {
            out.append("<link rel=\"preload\" href=\"").append(root).append("/fonts/hanken-grotesk-").append(font)
                .append("-wght-normal.woff2\" as=\"font\" type=\"font/woff2\" crossorigin=\"anonymous\"/>");
        }
        out.append("<link rel=\"icon\" href=\"").append(root).append("/img/dau-hieu.svg\" type=\"image/svg+xml\"/>");
        for (String style : new String[] {"tokens", "base", "layout", "public"}) {
            out.append("<link rel=\"stylesheet\" href=\"").append(root).append('/').append(style).append(".css\"/>");
        }
        return out.append("<script src=\"").append(root).append("/comfort.js\"></script>").append(page.data() == null ? "" : page.data()).toString();
    }

    private static void addresses(StringBuilder out, PageHead page, String base, String root) {
        String path = Markup.escaped(page.path());
        if (page.original() != null) {
            out.append("<link rel=\"canonical\" href=\"").append(base).append(Markup.escaped(page.original())).append("\"/>");
            return;
        }
        String own = base + (page.translated() && page.english() ? "/en" : "") + path;
        out.append("<link rel=\"canonical\" href=\"").append(own).append("\"/>");
        alternate(out, "vi", base + path);
        if (page.translated()) {
            alternate(out, "en", base + "/en" + path);
        }
        alternate(out, "x-default", base + path);
        meta(out, "property", "og:type", page.article() ? "article" : "website");
        meta(out, "property", "og:title", page.heading());
        meta(out, "property", "og:description", page.description());
        out.append("<meta property=\"og:url\" content=\"").append(own).append("\"/>");
        meta(out, "property", "og:site_name", "Cải cách hành chính Hà Nội");
        meta(out, "property", "og:locale", page.translated() && page.english() ? "en_GB" : "vi_VN");
        meta(out, "property", "og:image", base + (page.picture() == null ? root + SHARED_PICTURE : page.picture()));
    }

    private static void alternate(StringBuilder out, String language, String address) {
        out.append("<link rel=\"alternate\" hreflang=\"").append(language).append("\" href=\"").append(address).append("\"/>");
    }

    private static void meta(StringBuilder out, String kind, String name, String content) {
        if (content != null) {
            out.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"").append(Markup.escaped(content)).append("\"/>");
        }
    }

    private Blanks blanks(String name, boolean english) {
        return read.computeIfAbsent(name + english, key -> {
            try (InputStream in = context.getResourceAsStream(FOLDER + name + ".html")) {
                return new Blanks(new String(in.readAllBytes(), StandardCharsets.UTF_8), PublicTexts.of(english));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
