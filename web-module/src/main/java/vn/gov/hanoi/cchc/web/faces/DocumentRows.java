package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.DocumentCard;
import vn.gov.hanoi.cchc.site.api.ItemRow;

/**
 * A list of documents, {@code <pt:document-rows>}: attributes {@code rows}, a list of {@link ItemRow} with documents; {@code base}, what
 * stands before each address; {@code t}, the words of the page; {@code organ}, whether the issuing body is named. In Java for the same
 * reason as {@link ItemRows}.
 */
@FacesComponent(DocumentRows.TYPE)
public class DocumentRows extends UIComponentBase {

    /** Component type. */
    public static final String TYPE = "cchc.DocumentRows";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        ResponseWriter out = faces.getResponseWriter();
        out.startElement("ul", this);
        out.writeAttribute("class", "doclist", null);
        for (Object row : (List<?>) getAttributes().get("rows")) {
            row(out, (ItemRow) row, (Map<?, ?>) getAttributes().get("t"));
        }
        out.endElement("ul");
    }

    private void row(ResponseWriter out, ItemRow row, Map<?, ?> words) throws IOException {
        out.startElement("li", null);
        out.startElement("p", null);
        out.writeAttribute("class", "no", null);
        out.writeText(row.document().symbol(), null);
        text(out, "small", null, row.document().typeName());
        out.endElement("p");
        out.startElement("h3", null);
        boolean english = "/en".equals(getAttributes().get("base"));
        out.writeAttribute("lang", row.lang(english), null);
        out.startElement("a", null);
        out.writeAttribute("href", getAttributes().get("base") + row.address(), null);
        out.writeText(row.title(english), null);
        out.endElement("a");
        if (row.sample()) {
            out.writeText(" ", null);
            text(out, "span", "sample", (String) words.get("sample"));
        }
        out.endElement("h3");
        out.startElement("div", null);
        out.writeAttribute("class", "side", null);
        side(out, row.document(), words);
        out.endElement("div");
        out.endElement("li");
    }

    private void side(ResponseWriter out, DocumentCard document, Map<?, ?> words) throws IOException {
        EffectTag.write(out, document.effect(), words);
        if (document.issued() != null) {
            out.startElement("span", null);
            out.writeText(words.get("issued") + " ", null);
            out.startElement("time", null);
            out.writeAttribute("datetime", document.issuedOn(), null);
            out.writeText(document.issued(), null);
            out.endElement("time");
            out.endElement("span");
        }
        if (Boolean.TRUE.equals(getAttributes().get("organ"))) {
            text(out, "span", null, document.organ());
        }
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
