package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.PictureShown;

/**
 * The list elements of items, {@code <pt:rows>}: attributes {@code rows}, a list of {@link ItemRow}; {@code base}, what stands before each
 * address; {@code sample}, the label of sample data; {@code thumb}, whether picture and summary are shown. Written in Java because a page
 * shows twenty of them: as a page fragment they were two thirds of the processor time of a list.
 */
@FacesComponent(ItemRows.TYPE)
public class ItemRows extends UIComponentBase {

    /** Component type. */
    public static final String TYPE = "cchc.ItemRows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        Map<String, Object> given = getAttributes();
        String base = (String) given.get("base");
        boolean thumb = Boolean.TRUE.equals(given.get("thumb"));
        for (Object row : (List<?>) given.get("rows")) {
            row(out, (ItemRow) row, base, thumb);
        }
    }

    private void row(ResponseWriter out, ItemRow row, String base, boolean thumb) throws IOException {
        boolean english = "/en".equals(base);
        out.startElement("li", this);
        if (thumb && row.picture() != null) {
            picture(out, row.picture());
        }
        out.startElement("div", null);
        out.writeAttribute("lang", row.lang(english), null);
        out.startElement("h3", null);
        out.startElement("a", null);
        out.writeAttribute("class", "quiet", null);
        out.writeAttribute("href", base + row.address(), null);
        out.writeText(row.document() == null ? row.title(english) : row.document().symbol() + ": " + row.title(english), null);
        out.endElement("a");
        out.endElement("h3");
        if (thumb && !row.summary(english).isEmpty()) {
            text(out, "p", "small", row.summary(english));
        }
        facts(out, row, english);
        out.endElement("div");
        out.endElement("li");
    }

    private void facts(ResponseWriter out, ItemRow row, boolean english) throws IOException {
        out.startElement("p", null);
        out.writeAttribute("class", "meta", null);
        if (row.section() != null) {
            text(out, "span", null, row.section(english));
        }
        out.startElement("time", null);
        out.writeAttribute("datetime", row.published().iso(), null);
        out.writeText(row.published().day(), null);
        out.endElement("time");
        if (row.sample()) {
            text(out, "span", "sample", (String) getAttributes().get("sample"));
        }
        out.endElement("p");
    }

    /** Without alternative text: the title beside it is the link, and says what the picture belongs to. */
    private static void picture(ResponseWriter out, PictureShown picture) throws IOException {
        out.startElement("img", null);
        out.writeAttribute("src", picture.address(), null);
        out.writeAttribute("srcset", picture.srcset(), null);
        out.writeAttribute("sizes", "(min-width: 40rem) 11rem, 40vw", null);
        out.writeAttribute("alt", "", null);
        out.writeAttribute("width", "176", null);
        out.writeAttribute("height", "110", null);
        out.writeAttribute("loading", "lazy", null);
        out.endElement("img");
    }

    private static void text(ResponseWriter out, String element, String style, String text) throws IOException {
        out.startElement(element, null);
        if (style != null) {
            out.writeAttribute("class", style, null);
        }
        out.writeText(text, null);
        out.endElement(element);
    }
}
