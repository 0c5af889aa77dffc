package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.DocumentFilter;
import vn.gov.hanoi.cchc.site.api.Effect;

/**
 * The filter of the document library as the reader filled it in; what is no date or no state is left out.
 *
 * @param filter     what it asks for
 * @param parameters the same as parameters of the address
 */
public record FilterForm(DocumentFilter filter, Map<String, String> parameters) {

    private static final int LONGEST = 120;
    private static final Map<String, Effect> EFFECTS =
        Map.of("con-hieu-luc", Effect.IN_FORCE, "chua-co-hieu-luc", Effect.NOT_YET, "khong-xac-dinh", Effect.UNKNOWN);

    /**
     * @param value  word in the address
     * @param name   constant of {@link Effect}
     * @param chosen asked for
     */
    public record Choice(String value, String name, boolean chosen) {
    }

    /** States to choose from. */
    public List<Choice> effects() {
        return EFFECTS.entrySet().stream().sorted(Map.Entry.comparingByValue())
            .map(entry -> new Choice(entry.getKey(), entry.getValue().name(), entry.getValue() == filter.effect())).toList();
    }

    static FilterForm read(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : new String[] {"so-ky-hieu", "loai", "co-quan", "tu-ngay", "den-ngay", "hieu-luc"}) {
            String value = VietnameseText.line(request.getParameter(name));
            if (value != null && value.length() <= LONGEST) {
                given.put(name, value);
            }
        }
        LocalDate from = date(given, "tu-ngay");
        LocalDate to = date(given, "den-ngay");
        Effect effect = EFFECTS.get(given.getOrDefault("hieu-luc", ""));
        if (effect == null) {
            given.remove("hieu-luc");
        }
        return new FilterForm(new DocumentFilter(given.get("so-ky-hieu"), given.get("loai"), given.get("co-quan"), from, to, effect),
            Map.copyOf(given));
    }

    private static LocalDate date(Map<String, String> given, String name) {
        try {
            String text = given.get(name);
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            given.remove(name);
            return null;
        }
    }
}
