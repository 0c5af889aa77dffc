package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.DocumentFilter;
import vn.gov.hanoi.cchc.site.api.DocumentSort;

/**
 * The filter of the document library as the reader filled it in; what is no date or no state is left out.
 *
 * @param filter     what it asks for
 * @param parameters the same as parameters of the address
 */
public record FilterForm(DocumentFilter filter, Map<String, String> parameters) {

    private static final int LONGEST = 120;
    private static final Map<String, EffectStatus> EFFECTS = Map.of("con-hieu-luc", EffectStatus.IN_FORCE, "chua-co-hieu-luc", EffectStatus.NOT_YET,
        "het-hieu-luc-mot-phan", EffectStatus.ENDED_PARTLY, "het-hieu-luc", EffectStatus.ENDED, "ngung-hieu-luc", EffectStatus.SUSPENDED,
        "ngung-hieu-luc-mot-phan", EffectStatus.SUSPENDED_PARTLY, "khong-con-phu-hop", EffectStatus.NOT_FITTING,
        "khong-xac-dinh", EffectStatus.UNKNOWN);
    private static final Map<String, DocumentSort> SORTS = Map.of("ngay-ban-hanh", DocumentSort.ISSUED, "ngay-dang", DocumentSort.PUBLISHED,
        "so-ky-hieu", DocumentSort.SYMBOL);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /**
     * @param value  word in the address
     * @param name   constant of {@link EffectStatus} or {@link DocumentSort}, or code of a field
     * @param chosen asked for
     */
    public record Choice(String value, String name, boolean chosen) {
    }

    /** States to choose from. */
    public List<Choice> effects() {
        return EFFECTS.entrySet().stream().sorted(Map.Entry.comparingByValue())
            .map(entry -> new Choice(entry.getKey(), entry.getValue().name(), entry.getValue() == filter.effect())).toList();
    }

    /** The words for the symbol, for an address of the search. */
    public String query() {
        return filter.symbol() == null ? "" : URLEncoder.encode(filter.symbol(), StandardCharsets.UTF_8);
    }

    /** Orders to choose from. */
    public List<Choice> sorts() {
        return SORTS.entrySet().stream().sorted(Map.Entry.comparingByValue())
            .map(entry -> new Choice(entry.getKey(), entry.getValue().name(), entry.getValue() == filter.sort())).toList();
    }

    /** The six fields of administrative reform. */
    public List<Choice> fields() {
        return IntStream.rangeClosed(1, 6).mapToObj(number -> "CCHC-" + number)
            .map(code -> new Choice(code, code, code.equals(filter.field()))).toList();
    }

    static FilterForm read(HttpServletRequest request) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : new String[] {"so-ky-hieu", "loai", "co-quan", "linh-vuc", "tu-ngay", "den-ngay", "hieu-luc", "sap-xep"}) {
            String value = VietnameseText.line(request.getParameter(name));
            if (value != null && value.length() <= LONGEST) {
                given.put(name, value);
            }
        }
        LocalDate from = date(given, "tu-ngay");
        LocalDate to = date(given, "den-ngay");
        EffectStatus effect = known(EFFECTS, given, "hieu-luc");
        DocumentSort sort = known(SORTS, given, "sap-xep");
        if (sort == null || sort == DocumentFilter.NONE.sort()) {
            given.remove("sap-xep");
        }
        if (!given.getOrDefault("linh-vuc", "").matches("CCHC-[1-6]")) {
            given.remove("linh-vuc");
        }
        return new FilterForm(new DocumentFilter(given.get("so-ky-hieu"), given.get("loai"), given.get("co-quan"), given.get("linh-vuc"), from, to,
            effect, sort == null ? DocumentFilter.NONE.sort() : sort), Map.copyOf(given));
    }

    private static <T> T known(Map<String, T> words, Map<String, String> given, String name) {
        T value = words.get(given.getOrDefault(name, ""));
        if (value == null) {
            given.remove(name);
        }
        return value;
    }

    private static LocalDate date(Map<String, String> given, String name) {
        LocalDate day = day(given.get(name));
        if (day == null) {
            given.remove(name);
        }
        return day;
    }

    /** A day that a document may be of; null for anything else. */
    static LocalDate day(String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
