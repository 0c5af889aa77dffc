package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import vn.gov.hanoi.cchc.content.api.EffectStatus;

/**
 * The status of a document, {@code <pt:effect>}: attributes {@code effect}, an {@link EffectStatus} or null; {@code t}, the words of the
 * page. Each status has its colour, its shape and its word.
 */
@FacesComponent(EffectTag.TYPE)
public class EffectTag extends UIComponentBase {

    /** Component type. */
    public static final String TYPE = "cchc.EffectTag";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        write(faces.getResponseWriter(), (EffectStatus) getAttributes().get("effect"), (Map<?, ?>) getAttributes().get("t"));
    }

    static void write(ResponseWriter out, EffectStatus effect, Map<?, ?> words) throws IOException {
        EffectStatus status = effect == null ? EffectStatus.UNKNOWN : effect;
        out.startElement("span", null);
        out.writeAttribute("class", switch (status) {
            case IN_FORCE -> "tag ok";
            case NOT_YET -> "tag info";
            case ENDED_PARTLY, SUSPENDED_PARTLY -> "tag soon";
            case ENDED, SUSPENDED, NOT_FITTING -> "tag late";
            case UNKNOWN -> "tag";
        }, null);
        out.startElement("svg", null);
        out.writeAttribute("class", "i", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", switch (status) {
            case IN_FORCE -> "#i-ok";
            case NOT_YET -> "#i-clock";
            case ENDED_PARTLY, SUSPENDED_PARTLY -> "#i-part";
            case ENDED, SUSPENDED, NOT_FITTING -> "#i-stop";
            case UNKNOWN -> "#i-what";
        }, null);
        out.endElement("use");
        out.endElement("svg");
        out.writeText(" " + words.get("effect" + status), null);
        out.endElement("span");
    }
}
