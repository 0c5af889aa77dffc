package vn.gov.hanoi.cchc.web.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An XML document that is well-formed whatever stands in it: texts are composed (NFC), and characters that XML does not know are left out.
 * Elements are named {@code prefix:name}; the namespaces are those given at the start, "" for names without a prefix.
 */
final class Xml {

    private static final int USUAL = 32_768;
    /** The platform's own, whatever library the server puts in front of it. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter(USUAL);
    private final Map<String, String> namespaces;
    private final XMLStreamWriter out;

    /** @param namespaces by prefix */
    Xml(String root, Map<String, String> namespaces, String... attributes) {
        this.namespaces = namespaces;
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            start(root);
            for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
                if (namespace.getKey().isEmpty()) {
                    out.writeDefaultNamespace(namespace.getValue());
                } else {
                    out.writeNamespace(namespace.getKey(), namespace.getValue());
                }
            }
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param attributes name, value, name, value …; one whose value is null is left out */
    Xml open(String name, String... attributes) {
        try {
            start(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with a text; nothing for null. */
    Xml element(String name, String content, String... attributes) {
        if (content == null) {
            return this;
        }
        try {
            start(name);
            attributes(attributes);
            out.writeCharacters(clean(content));
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** Ends everything that is open. */
    byte[] bytes() {
        try {
            out.writeEndDocument();
            out.flush();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(String name) throws XMLStreamException {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "" : name.substring(0, colon);
        String namespace = namespaces.get(prefix);
        if (namespace == null) {
            out.writeStartElement(name);
        } else {
            out.writeStartElement(prefix, name.substring(colon + 1), namespace);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
        }
    }

    /** Composed, without characters that are not XML's or that only control devices. */
    static String clean(String content) {
        String composed = Normalizer.isNormalized(content, Normalizer.Form.NFC) ? content : Normalizer.normalize(content, Normalizer.Form.NFC);
        int bad = 0;
        while (bad < composed.length() && !Character.isSurrogate(composed.charAt(bad)) && allowed(composed.charAt(bad))) {
            bad++;
        }
        if (bad == composed.length()) {
            return composed;
        }
        StringBuilder kept = new StringBuilder(composed.length());
        composed.codePoints().filter(Xml::allowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int c) {
        return c == '\n' || c == '\t' || c >= 0x20 && c < 0x7f || c >= 0xa0 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
