package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.SearchFacet;

/**
 * What an answer of the search can be narrowed to, {@code <pt:facet>}: attributes {@code legend}; {@code name} of the parameter;
 * {@code narrowed}, whether one of them is chosen; {@code picks}, a list of {@link SearchFacet}, for which nothing is written when it is
 * empty; {@code all}, the word for everything. In Java for the same reason as {@link ItemRows}.
 */
@FacesComponent(Facet.TYPE)
public class Facet extends UIComponentBase {

    /** Component type. */
    public static final String TYPE = "cchc.Facet";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Map<String, Object> given = getAttributes();
        List<?> facets = (List<?>) given.get("picks");
        if (facets.isEmpty()) {
            return;
        }
        ResponseWriter out = faces.getResponseWriter();
        String name = (String) given.get("name");
        out.startElement("fieldset", this);
        out.writeAttribute("class", "facet", null);
        out.startElement("legend", null);
        out.writeText(given.get("legend"), null);
        out.endElement("legend");
        pick(out, name, new SearchFacet("", (String) given.get("all"), null, !Boolean.TRUE.equals(given.get("narrowed"))));
        for (Object facet : facets) {
            pick(out, name, (SearchFacet) facet);
        }
        out.endElement("fieldset");
    }

    private static void pick(ResponseWriter out, String name, SearchFacet facet) throws IOException {
        out.startElement("label", null);
        out.writeAttribute("class", "pick", null);
        out.startElement("input", null);
        out.writeAttribute("type", "radio", null);
        out.writeAttribute("name", name, null);
        out.writeAttribute("value", facet.value(), null);
        if (facet.chosen()) {
            out.writeAttribute("checked", "checked", null);
        }
        out.endElement("input");
        out.startElement("span", null);
        out.writeText(facet.name(), null);
        out.endElement("span");
        if (facet.items() != null) {
            out.startElement("i", null);
            out.writeText(facet.items(), null);
            out.endElement("i");
        }
        out.endElement("label");
    }
}
