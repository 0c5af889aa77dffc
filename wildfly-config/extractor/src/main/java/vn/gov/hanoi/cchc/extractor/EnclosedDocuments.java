package vn.gov.hanoi.cchc.extractor;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Documents inside a document are read too, what lies inside those is not: the counter of files admits no deeper nesting. */
final class EnclosedDocuments implements EmbeddedDocumentExtractor {

    private final ParsingEmbeddedDocumentExtractor inner;
    private boolean inside;

    EnclosedDocuments(ParseContext context) {
        this.inner = new ParsingEmbeddedDocumentExtractor(context);
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return !inside;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) throws SAXException, IOException {
        if (!inside) {
            inside = true;
            try {
                inner.parseEmbedded(stream, handler, metadata, outputHtml);
            } finally {
                inside = false;
            }
        }
    }
}
