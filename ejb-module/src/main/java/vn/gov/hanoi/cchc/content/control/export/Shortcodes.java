package vn.gov.hanoi.cchc.content.control.export;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;

/** The words in square brackets that WordPress replaces when it shows a page: pictures become figures, the rest is named as lost. */
final class Shortcodes {

    private static final String ATTRIBUTES = "((?:\\s+[A-Za-z0-9_-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\\]\"']+))*)\\s*/?";
    private static final Pattern CAPTION = Pattern.compile("(?<!\\[)\\[(?:wp_)?caption" + ATTRIBUTES + "](.*?)\\[/(?:wp_)?caption]", Pattern.DOTALL);
    private static final Pattern EMBED = Pattern.compile("(?<!\\[)\\[(embed|youtube|vimeo)" + ATTRIBUTES + "]\\s*([^\\[\\s]{1,500})\\s*\\[/\\1]");
    private static final Pattern GALLERY = Pattern.compile("(?<!\\[)\\[gallery" + ATTRIBUTES + "]");
    private static final Pattern MEDIA = Pattern.compile("(?<!\\[)\\[(audio|video|playlist)" + ATTRIBUTES + "](?:\\s*\\[/\\1])?");
    private static final Pattern ANY = Pattern.compile("(\\[?)\\[(/?)([A-Za-z][A-Za-z0-9_-]{1,60})" + ATTRIBUTES + "](]?)");
    private static final Pattern ATTRIBUTE = Pattern.compile("([A-Za-z0-9_-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\\]\"']+))");
    private static final Pattern PICTURE = Pattern.compile("<img\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("</?a\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    private final ExportLosses losses;
    /** Number of an attachment → its {@code <img>}, or null. */
    private final Function<String, String> attachments;

    Shortcodes(Function<String, String> attachments, ExportLosses losses) {
        this.attachments = attachments;
        this.losses = losses;
    }

    String resolved(String html) {
        if (html.indexOf('[') < 0) {
            return html;
        }
        String text = CAPTION.matcher(html).replaceAll(found -> Matcher.quoteReplacement(figure(found.group(1), found.group(2))));
        text = GALLERY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(gallery(attributes(found.group(1)))));
        text = EMBED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(link(found.group(3))));
        text = MEDIA.matcher(text).replaceAll(found -> Matcher.quoteReplacement(media(found.group(1), attributes(found.group(2)))));
        return others(text);
    }

    private static String figure(String attributes, String inside) {
        Matcher picture = PICTURE.matcher(inside);
        if (!picture.find()) {
            return inside;
        }
        String words = LINK.matcher(inside.substring(picture.end())).replaceAll("").strip();
        String caption = words.isEmpty() ? Entities.escape(attributes(attributes).getOrDefault("caption", "")) : words;
        return "\n\n<figure>" + picture.group() + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>") + "</figure>\n\n";
    }

    private String gallery(Map<String, String> attributes) {
        StringBuilder figures = new StringBuilder("\n\n");
        for (String id : attributes.getOrDefault("ids", "").split(",")) {
            String picture = attachments.apply(id.strip());
            if (picture != null) {
                figures.append("<figure>").append(picture).append("</figure>\n\n");
            } else {
                losses.add(ImportLossKind.SHORTCODE, "gallery" + (id.isBlank() ? "" : " #" + id.strip()));
            }
        }
        return figures.toString();
    }

    private String link(String address) {
        losses.add(ImportLossKind.EMBED, address);
        return paragraph(address);
    }

    private String media(String name, Map<String, String> attributes) {
        String address = attributes.values().stream().filter(value -> value.matches("https?://\\S+")).findFirst().orElse(null);
        losses.add(ImportLossKind.SHORTCODE, name + (address == null ? "" : " " + address));
        return address == null ? "" : paragraph(address);
    }

    private static String paragraph(String address) {
        String safe = Entities.escape(address).replace("\"", "&quot;");
        return address.matches("https?://\\S+") ? "\n\n<a href=\"" + safe + "\">" + safe + "</a>\n\n" : "";
    }

    /** A word in brackets is one of WordPress when it has attributes, an end, or a name nobody writes in a text. */
    private String others(String text) {
        return ANY.matcher(text).replaceAll(found -> {
            boolean escaped = !found.group(1).isEmpty() && !found.group(5).isEmpty();
            if (escaped) {
                return Matcher.quoteReplacement(found.group().substring(1, found.group().length() - 1));
            }
            String name = found.group(3).toLowerCase(Locale.ROOT);
            boolean code = !found.group(2).isEmpty() || !found.group(4).isBlank() || name.matches(".*[_-].*") || text.contains("[/" + found.group(3) + "]");
            if (!code) {
                return Matcher.quoteReplacement(found.group());
            }
            if (found.group(2).isEmpty()) {
                losses.add(ImportLossKind.SHORTCODE, name + found.group(4));
            }
            return Matcher.quoteReplacement(found.group(1) + found.group(5));
        });
    }

    private static Map<String, String> attributes(String text) {
        Map<String, String> attributes = new HashMap<>();
        Matcher found = ATTRIBUTE.matcher(text);
        while (found.find()) {
            String value = found.group(2) != null ? found.group(2) : found.group(3) != null ? found.group(3) : found.group(4);
            attributes.put(found.group(1).toLowerCase(Locale.ROOT), value);
        }
        return attributes;
    }
}
