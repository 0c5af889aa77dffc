package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.web.site.FilterForm;

/**
 * The options of a choice of a filter, {@code <pt:choices>}: attributes {@code rows}, a list of {@link FilterForm.Choice} or of texts;
 * {@code t}, words of the page; {@code key}, beginning of the keys of their words; {@code chosen}, the text that is asked for. In Java,
 * because there may be hundreds of issuing bodies.
 */
@FacesComponent(Choices.TYPE)
public class Choices extends UIComponentBase {

    /** Component type. */
    public static final String TYPE = "cchc.Choices";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Map<?, ?> words = (Map<?, ?>) getAttributes().get("t");
        for (Object row : (List<?>) getAttributes().get("rows")) {
            if (row instanceof FilterForm.Choice choice) {
                option(faces.getResponseWriter(), choice.value(), (String) words.get(getAttributes().get("key") + choice.name()), choice.chosen());
            } else {
                option(faces.getResponseWriter(), null, row.toString(), row.equals(getAttributes().get("chosen")));
            }
        }
    }

    private static void option(ResponseWriter out, String value, String text, boolean chosen) throws IOException {
        out.startElement("option", null);
        if (value == null) {
            out.writeAttribute("lang", "vi", null);
        } else {
            out.writeAttribute("value", value, null);
        }
        if (chosen) {
            out.writeAttribute("selected", "selected", null);
        }
        out.writeText(text, null);
        out.endElement("option");
    }
}
