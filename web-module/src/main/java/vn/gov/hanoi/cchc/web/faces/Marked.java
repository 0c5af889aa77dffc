package vn.gov.hanoi.cchc.web.faces;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import vn.gov.hanoi.cchc.site.api.Excerpt;

/** Words with those marked that were searched for. */
final class Marked {

    private Marked() {
    }

    static void write(ResponseWriter out, Excerpt excerpt) throws IOException {
        for (Excerpt.Piece piece : excerpt.pieces()) {
            if (piece.hit()) {
                out.startElement("mark", null);
                out.writeText(piece.text(), null);
                out.endElement("mark");
            } else {
                out.writeText(piece.text(), null);
            }
        }
    }
}
