package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.SearchRow;

/**
 * The list elements of an answer of the search, {@code <pt:search-rows>}: attributes {@code rows}, a list of {@link SearchRow}; {@code base},
 * what stands before each address; {@code t}, the words of the page. In Java for the same reason as {@link ItemRows}.
 */
@FacesComponent(SearchRows.TYPE)
public class SearchRows extends UIComponentBase {

    /** Component type. */
    public static final String TYPE = "cchc.SearchRows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Map<String, Object> given = getAttributes();
        String base = (String) given.get("base");
        for (Object row : (List<?>) given.get("rows")) {
            row(faces.getResponseWriter(), (SearchRow) row, base, (Map<?, ?>) given.get("t"));
        }
    }

    private void row(ResponseWriter out, SearchRow row, String base, Map<?, ?> words) throws IOException {
        ItemRow item = row.item();
        out.startElement("li", this);
        facts(out, item, words);
        out.startElement("h3", null);
        out.writeAttribute("lang", item.lang("/en".equals(base)), null);
        out.startElement("a", null);
        out.writeAttribute("href", base + item.address(), null);
        Marked.write(out, row.title());
        out.endElement("a");
        out.endElement("h3");
        if (!row.excerpt().empty()) {
            out.startElement("p", null);
            out.writeAttribute("class", "small", null);
            if (row.inFile()) {
                out.startElement("span", null);
                out.writeAttribute("class", "muted", null);
                out.writeText(words.get("searchInFile"), null);
                out.endElement("span");
                out.writeText(" ", null);
            }
            out.startElement("span", null);
            out.writeAttribute("lang", row.english() ? "en" : "vi", null);
            Marked.write(out, row.excerpt());
            out.endElement("span");
            out.endElement("p");
        }
        if (item.document() != null) {
            out.startElement("p", null);
            EffectTag.write(out, item.document().effect(), words);
            out.endElement("p");
        }
        out.endElement("li");
    }

    private static void facts(ResponseWriter out, ItemRow item, Map<?, ?> words) throws IOException {
        out.startElement("p", null);
        out.writeAttribute("class", "meta", null);
        text(out, "span", "tag brand", (String) words.get(item.document() == null ? "searchKindARTICLE" : "searchKindDOCUMENT"));
        if (item.document() != null) {
            text(out, "span", null, item.document().symbol());
        } else if (item.section() != null) {
            text(out, "span", null, item.section());
        }
        out.startElement("time", null);
        out.writeAttribute("datetime", item.published().iso(), null);
        out.writeText(item.published().day(), null);
        out.endElement("time");
        if (item.sample()) {
            text(out, "span", "sample", (String) words.get("sample"));
        }
        out.endElement("p");
    }

    private static void text(ResponseWriter out, String element, String style, String text) throws IOException {
        out.startElement(element, null);
        if (style != null) {
            out.writeAttribute("class", style, null);
        }
        out.writeText(text == null ? "" : text, null);
        out.endElement(element);
    }
}
