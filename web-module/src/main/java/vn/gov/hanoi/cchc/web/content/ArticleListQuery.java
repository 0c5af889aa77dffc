package vn.gov.hanoi.cchc.web.content;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/**
 * The filter of the list of items as it stands in the address.
 *
 * @param values non-blank values by parameter: {@code muc} tab, {@code tim} words, {@code loai} kind, {@code phan} section
 */
record ArticleListQuery(Map<String, String> values) {

    private static final String TAB = "muc";
    private static final List<String> FIELDS = List.of(TAB, "tim", "loai", "phan");

    ArticleListQuery {
        values = Map.copyOf(values);
    }

    /** From the address; an address without any of the parameters means the filter used last. */
    static ArticleListQuery of(HttpServletRequest request, Map<String, String> last, String tab) {
        Map<String, String> values = new TreeMap<>();
        FIELDS.forEach(field -> put(values, field, request.getParameter(field)));
        if (values.isEmpty() && request.getParameter("sau") == null) {
            values.putAll(last);
        }
        values.putIfAbsent(TAB, tab);
        return new ArticleListQuery(values);
    }

    String tab() {
        return values.get(TAB);
    }

    String words() {
        return values.get("tim");
    }

    String kindName() {
        return values.getOrDefault("loai", "");
    }

    ItemKind kind() {
        return switch (kindName()) {
            case "van-ban" -> ItemKind.DOCUMENT;
            case "tin-bai" -> ItemKind.ARTICLE;
            default -> null;
        };
    }

    UUID section() {
        String id = values.get("phan");
        return id == null || !id.matches("[0-9a-f-]{36}") ? null : UUID.fromString(id);
    }

    /** Whether anything but the tab narrows the list. */
    boolean narrowed() {
        return values.size() > 1;
    }

    /** The address of the list with this filter in another tab. */
    String inTab(String tab) {
        return with(TAB, tab);
    }

    /** The address of the list with this filter from a key on. */
    String after(String key) {
        return with("sau", key);
    }

    private String with(String field, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        put(changed, field, value);
        StringBuilder address = new StringBuilder(OfficeRoute.ARTICLES.address());
        changed.forEach((name, text) -> address.append(address.indexOf("?") < 0 ? '?' : '&').append(name).append('=')
            .append(URLEncoder.encode(text, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static void put(Map<String, String> values, String field, String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, value.strip());
        }
    }
}
