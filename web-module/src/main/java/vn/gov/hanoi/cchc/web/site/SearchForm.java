package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.SearchFilter;
import vn.gov.hanoi.cchc.web.feed.MachineAnswers;

/**
 * The question and its filter as the reader filled them in; what cannot be meant is left out.
 *
 * @param filter     what it asks for
 * @param parameters the same as parameters of the address
 */
public record SearchForm(SearchFilter filter, Map<String, String> parameters) {

    private static final int LONGEST = 255;
    private static final Map<String, ItemKind> KINDS = Map.of("tin-bai", ItemKind.ARTICLE, "van-ban", ItemKind.DOCUMENT);

    static SearchForm read(HttpServletRequest request, boolean english) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : new String[] {"loai", "chuyen-muc", "co-quan", "nam", "tu-ngay", "den-ngay", "sap-xep"}) {
            String value = VietnameseText.line(request.getParameter(name));
            if (value != null && value.length() <= LONGEST) {
                given.put(name, value);
            }
        }
        keep(given, "loai", KINDS.containsKey(given.getOrDefault("loai", "")));
        keep(given, "nam", given.getOrDefault("nam", "").matches("(19|20|21)[0-9]{2}"));
        keep(given, "tu-ngay", FilterForm.day(given.get("tu-ngay")) != null);
        keep(given, "den-ngay", FilterForm.day(given.get("den-ngay")) != null);
        keep(given, "sap-xep", "moi-nhat".equals(given.get("sap-xep")));
        String words = VietnameseText.line(request.getParameter("q"));
        given.put("q", words == null ? "" : words);
        return new SearchForm(new SearchFilter(given.get("q"), KINDS.get(given.getOrDefault("loai", "")), given.get("chuyen-muc"), given.get("co-quan"),
            Integer.parseInt(given.getOrDefault("nam", "0")), FilterForm.day(given.get("tu-ngay")), FilterForm.day(given.get("den-ngay")), english,
            given.containsKey("sap-xep")), Map.copyOf(given));
    }

    private static void keep(Map<String, String> given, String name, boolean meant) {
        if (!meant) {
            given.remove(name);
        }
    }

    /** The same question in the other order. */
    public String sorted(boolean newest) {
        return address("sap-xep", newest ? "moi-nhat" : null);
    }

    /** The same question in no order of its own, as it stands in addresses. */
    String query() {
        return address("sap-xep", null);
    }

    /** Path of the feed of what it finds, below the language. */
    public String feed(boolean atom) {
        return MachineAnswers.found(atom) + query();
    }

    /** The same question without a filter. */
    public String bare() {
        return "?q=" + encoded(filter.words());
    }

    /** Another question without a filter. */
    public String asking(String words) {
        return "?q=" + encoded(words);
    }

    private String address(String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(parameters);
        other.remove(name);
        if (value != null) {
            other.put(name, value);
        }
        return "?" + other.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
            .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
