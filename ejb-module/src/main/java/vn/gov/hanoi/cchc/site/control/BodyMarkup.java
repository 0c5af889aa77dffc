package vn.gov.hanoi.cchc.site.control;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.gov.hanoi.cchc.content.api.FileLinks;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.Heading;
import vn.gov.hanoi.cchc.site.api.PictureShown;

/**
 * Turns the sanitised text of a revision into the markup of its page: headings get anchors (an Điều of a document always
 * {@code dieu-N}), tables may scroll, pictures get their public address, their words and their credit.
 */
final class BodyMarkup {

    private static final Pattern ARTICLE = Pattern.compile("^Điều\\s+(\\d{1,3}[a-zđ]?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHAPTER = Pattern.compile("^Chương\\s+([IVXLC]{1,6}|\\d{1,3})\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CHAPTER_ALONE = Pattern.compile("Chương\\s+([IVXLC]{1,6}|\\d{1,3})\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OWN_ID = Pattern.compile("[a-z][a-z0-9-]{0,80}");
    /** The width of the column of text, as the style sheet sets it. */
    private static final String SIZES = "(min-width: 46rem) 43rem, 66vw";
    /** Ids the page around the text uses. */
    private static final Set<String> TAKEN = Set.of("noi-dung", "tep", "trich", "trich-tb", "tn", "ml", "lq", "anh", "q0", "nghe-nhin", "cs",
        "dia-chi", "dia-chi-tb");

    private final Document body;
    private final boolean document;
    private final Set<String> ids = new HashSet<>(TAKEN);
    private final List<Heading> headings = new ArrayList<>();
    private final Set<PictureUse> used = new HashSet<>();

    private BodyMarkup(String html, boolean document) {
        this.body = Jsoup.parseBodyFragment(html == null ? "" : VietnameseText.nfc(html));
        this.body.outputSettings().prettyPrint(false);
        this.document = document;
    }

    /**
     * @param html     sanitised text
     * @param document whether Điều and Chương become anchors
     * @param pictures pictures of the revision
     * @param files    paths of the bytes of pictures and attachments, by file
     * @param srcsets  addresses of the copies of pictures, by file
     */
    static BodyMarkup of(String html, boolean document, List<PictureUse> pictures, Map<UUID, String> files, Map<UUID, String> srcsets) {
        BodyMarkup markup = new BodyMarkup(html, document);
        markup.harden();
        markup.body.select("img").forEach(image -> markup.picture(image, pictures, files, srcsets));
        markup.body.select("a[href]").forEach(link -> link(link, files));
        markup.headings();
        if (document) {
            new Clauses(markup::unique).mark(markup.body.body());
        }
        markup.tables();
        return markup;
    }

    String html() {
        return body.body().html();
    }

    String text() {
        return body.body().text();
    }

    List<Heading> contents() {
        return List.copyOf(headings);
    }

    boolean shows(PictureUse picture) {
        return used.contains(picture);
    }

    private void harden() {
        // the text was sanitised when it was saved; the page's policy forbids these anyway, so they must not be left to fail there
        body.select("script, style, iframe, object, embed, form, link, meta").remove();
        body.getAllElements().forEach(element -> element.removeAttr("style"));
        body.select("h1").tagName("h2");
        raise();
        if (document) {
            body.select("p").forEach(BodyMarkup::promote);
            body.select("p").stream().filter(p -> CHAPTER_ALONE.matcher(p.text()).matches()).forEach(p -> p.addClass("chap"));
        }
    }

    /** Levels go down one by one: what stands below nothing is raised. Above the text of a document the page has a heading of its own. */
    private void raise() {
        int above = document ? 2 : 1;
        for (Element heading : body.select("h2, h3, h4, h5, h6")) {
            int level = Math.min(heading.tagName().charAt(1) - '0', above + 1);
            heading.tagName("h" + level);
            above = level;
        }
    }

    /** A paragraph that is nothing but a bold "Điều 4. …" is a heading. */
    private static void promote(Element paragraph) {
        String text = paragraph.text();
        Element only = paragraph.childrenSize() == 1 ? paragraph.child(0) : null;
        if (only != null && only.text().equals(text) && (only.is("b") || only.is("strong")) && ARTICLE.matcher(text).find()) {
            only.unwrap();
            paragraph.tagName("h3");
        }
    }

    /** The text names its files by their id; a link to one that is not offered keeps its words only. */
    private static void link(Element link, Map<UUID, String> files) {
        UUID file = FileLinks.file(link.attr("href"));
        if (file != null && files.containsKey(file)) {
            link.attr("href", files.get(file));
        } else if (link.attr("href").startsWith("tep:")) {
            link.unwrap();
        }
    }

    private void picture(Element image, List<PictureUse> pictures, Map<UUID, String> files, Map<UUID, String> srcsets) {
        UUID file = FileLinks.file(image.attr("src"));
        PictureUse picture = pictures.stream().filter(p -> p.file() != null && p.file().equals(file)).findFirst().orElse(null);
        Element figure = image.closest("figure");
        if (picture == null) {
            // a picture from elsewhere is neither ours to show nor allowed by the page's policy
            (figure == null ? image : figure).remove();
            return;
        }
        used.add(picture);
        image.clearAttributes();
        image.attr("src", files.get(picture.file())).attr("alt", picture.alt() == null ? "" : picture.alt()).attr("loading", "lazy");
        if (srcsets.containsKey(file)) {
            image.attr("srcset", srcsets.get(file)).attr("sizes", SIZES);
        }
        if (picture.width() > 0 && picture.height() > 0) {
            image.attr("width", String.valueOf(picture.width())).attr("height", String.valueOf(picture.height()));
        }
        figure = figure == null ? framed(image) : figure;
        String below = new PictureShown(null, null, PageComposer.credit(picture), 0, 0, null, picture.caption()).below();
        if (figure.selectFirst("figcaption") == null && below != null) {
            figure.appendElement("figcaption").text(below);
        }
    }

    /** A figure around a picture; it may not stand inside a paragraph. */
    private static Element framed(Element image) {
        Element figure = new Element("figure");
        Element paragraph = image.parent();
        if (paragraph == null || !paragraph.is("p")) {
            image.replaceWith(figure);
            figure.appendChild(image);
            return figure;
        }
        paragraph.after(figure);
        image.remove();
        figure.appendChild(image);
        if (!paragraph.hasText() && paragraph.childrenSize() == 0) {
            paragraph.remove();
        }
        return figure;
    }

    private void headings() {
        for (Element heading : body.select("h2, h3")) {
            String text = heading.text();
            if (text.isBlank()) {
                heading.remove();
                continue;
            }
            String whole = chapter(heading) + text;
            String id = unique(wanted(heading, whole));
            heading.attr("id", id);
            if (document || heading.is("h2")) {
                headings.add(new Heading(id, whole, heading.is("h2") ? 2 : 3));
            }
            Matcher article = ARTICLE.matcher(text);
            if (document && article.find()) {
                heading.appendElement("a").addClass("anchor").attr("href", "#" + id)
                    .attr("aria-label", "Địa chỉ của Điều " + article.group(1)).text("#");
            }
        }
    }

    /** "Chương I. " when the heading stands under a line that says so, else nothing. */
    private static String chapter(Element heading) {
        Element before = heading.previousElementSibling();
        return before != null && before.hasClass("chap") ? before.text().replaceFirst("\\.?$", ". ") : "";
    }

    private String wanted(Element heading, String text) {
        if (document) {
            Matcher article = ARTICLE.matcher(text);
            if (article.find()) {
                return "dieu-" + VietnameseText.fold(article.group(1));
            }
            Matcher chapter = CHAPTER.matcher(text);
            if (chapter.find()) {
                return "chuong-" + VietnameseText.fold(chapter.group(1));
            }
        }
        String own = heading.id();
        return OWN_ID.matcher(own).matches() ? own : VietnameseText.slug(text);
    }

    private String unique(String wanted) {
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }

    private void tables() {
        int number = 0;
        for (Element table : body.select("table")) {
            number++;
            Element caption = table.selectFirst("caption");
            table.wrap("<div class=\"scroll\" tabindex=\"0\" role=\"region\"></div>");
            table.parent().attr("aria-label", caption == null ? "Bảng " + number : "Bảng: " + caption.text());
        }
    }
}
