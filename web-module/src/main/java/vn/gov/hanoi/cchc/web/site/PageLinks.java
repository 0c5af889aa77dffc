package vn.gov.hanoi.cchc.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.site.api.Amounts;
import vn.gov.hanoi.cchc.site.api.ListPosition;

/**
 * The way through a list.
 *
 * @param numbers  numbered pages around this one; a null stands for a gap
 * @param previous address of the page before, or null
 * @param first    address of the first page when this one has no number, or null
 * @param next     address of the next page, or null
 * @param summary  "17 đến 32 trong 281 nội dung"
 * @param own      parameters of this page for its canonical address, "" on the first
 */
public record PageLinks(List<PageNumber> numbers, String previous, String first, String next, String summary, String own) {

    /**
     * @param number  its number, 0 for a gap
     * @param address null for the current page and for a gap
     * @param label   for people who do not see the bar
     */
    public record PageNumber(int number, String address, String label) {
    }

    static PageLinks of(String path, Map<String, String> parameters, ListPosition position, Page<?> rows, boolean english) {
        String kept = kept(parameters);
        int page = position.page();
        int last = Math.min(ListPosition.MAX_PAGE, (rows.total() + ListPosition.SIZE - 1) / ListPosition.SIZE);
        String next = rows.nextKey() == null ? null
            : link(path, kept, page > 0 && page < ListPosition.MAX_PAGE ? page + 1 : 0, rows.nextKey());
        String own = link("", kept, page == 1 ? 0 : page, page == 0 ? position.after().text() : null);
        return new PageLinks(numbers(path, kept, page, last, english), page > 1 ? link(path, kept, page == 2 ? 0 : page - 1, null) : null,
            page == 0 ? link(path, kept, 0, null) : null, next, summary(position, rows, english), own);
    }

    /** The way through a list that is paged by numbers alone and ends with them. */
    static PageLinks numbered(String path, Map<String, String> parameters, int page, Page<?> rows, boolean english) {
        ListPosition position = new ListPosition(page, null);
        PageLinks links = of(path, parameters, position, new Page<>(rows.rows(), null, rows.total()), english);
        boolean more = rows.nextKey() != null && page < ListPosition.MAX_PAGE;
        return new PageLinks(links.numbers, links.previous, null, more ? link(path, kept(parameters), page + 1, null) : null, links.summary, links.own);
    }

    public boolean needed() {
        return previous != null || first != null || next != null;
    }

    private static String kept(Map<String, String> parameters) {
        StringBuilder fixed = new StringBuilder();
        parameters.keySet().stream().sorted().forEach(name -> fixed.append('&').append(name).append('=')
            .append(URLEncoder.encode(parameters.get(name), StandardCharsets.UTF_8)));
        return fixed.toString();
    }

    private static List<PageNumber> numbers(String path, String kept, int page, int last, boolean english) {
        List<PageNumber> numbers = new ArrayList<>();
        int shown = 0;
        for (int number = 1; page > 0 && number <= last; number++) {
            if (number != 1 && number != last && Math.abs(number - page) > 1) {
                continue;
            }
            if (number > shown + 1) {
                numbers.add(new PageNumber(0, null, null));
            }
            String label = PublicTexts.fill(english, number == page ? "pageCurrent" : "page", String.valueOf(number));
            numbers.add(new PageNumber(number, number == page ? null : link(path, kept, number == 1 ? 0 : number, null), label));
            shown = number;
        }
        return List.copyOf(numbers);
    }

    private static String summary(ListPosition position, Page<?> rows, boolean english) {
        if (position.page() == 0) {
            return rows.total() >= Page.MANY ? PublicTexts.of(english).get("countOnward") : "";
        }
        int from = (position.page() - 1) * ListPosition.SIZE + 1;
        int to = from + rows.rows().size() - 1;
        return rows.total() >= Page.MANY ? PublicTexts.fill(english, "countMany", Amounts.number(from), Amounts.number(to))
            : PublicTexts.fill(english, "count", Amounts.number(from), Amounts.number(to), Amounts.number(rows.total()));
    }

    private static String link(String path, String kept, int page, String key) {
        String query = (page == 0 ? "" : "&trang=" + page) + (key == null ? "" : "&sau=" + key) + kept;
        return query.isEmpty() ? path : path + "?" + query.substring(1);
    }
}
