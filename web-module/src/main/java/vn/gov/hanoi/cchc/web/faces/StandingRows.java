package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.StandingFound;

/**
 * The list elements of standing pages that have the words of a question, {@code <pt:found-standing>}: attributes {@code rows}, a list of
 * {@link StandingFound}; {@code base}, what stands before each address. In Java for the same reason as {@link ItemRows}.
 */
@FacesComponent(StandingRows.TYPE)
public class StandingRows extends UIComponentBase {

    /** Component type. */
    public static final String TYPE = "cchc.StandingRows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Map<String, Object> given = getAttributes();
        for (Object row : (List<?>) given.get("rows")) {
            row(faces.getResponseWriter(), (StandingFound) row, (String) given.get("base"));
        }
    }

    private void row(ResponseWriter out, StandingFound row, String base) throws IOException {
        out.startElement("li", this);
        out.writeAttribute("lang", row.english() ? "en" : "vi", null);
        out.startElement("h3", null);
        out.startElement("a", null);
        out.writeAttribute("href", base + row.address(), null);
        Marked.write(out, row.title());
        out.endElement("a");
        out.endElement("h3");
        out.startElement("p", null);
        out.writeAttribute("class", "small", null);
        Marked.write(out, row.excerpt());
        out.endElement("p");
        out.endElement("li");
    }
}
