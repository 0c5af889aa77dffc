package vn.gov.hanoi.cchc.media.control;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.xml.XMLConstants;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** The XMP packet: IPTC's fields as XML. Read in one pass without document types, entities or a tree; written into PNG. */
final class XmpPacket {

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final int DEEPEST = 30;
    private static final Map<QName, NoteField> FIELDS = fields();
    private static final XMLInputFactory FACTORY = factory();

    private final Map<NoteField, String> texts;
    private final Deque<QName> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private NoteField field;

    private XmpPacket(Map<NoteField, String> texts) {
        this.texts = texts;
    }

    /** What was read before the packet broke stays. Where a field has several values or languages, the first counts. */
    static void read(byte[] xmp, Map<NoteField, String> texts) {
        if (xmp.length > 0) {
            new XmpPacket(texts).read(xmp);
        }
    }

    private void read(byte[] xmp) {
        try {
            // As text: the parser writes a line on the console for bytes that are no letters.
            XMLStreamReader in = FACTORY.createXMLStreamReader(new StringReader(new String(xmp, StandardCharsets.UTF_8)));
            while (in.hasNext() && path.size() <= DEEPEST) {
                switch (in.next()) {
                    case XMLStreamConstants.START_ELEMENT -> begin(in);
                    case XMLStreamConstants.END_ELEMENT -> end(in.getName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> more(in);
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
        } catch (XMLStreamException broken) {
            field = null;
        }
    }

    private void begin(XMLStreamReader in) {
        QName name = in.getName();
        if (name.equals(new QName(RDF, "Description"))) {
            for (int i = 0; i < in.getAttributeCount(); i++) {
                NoteField said = FIELDS.get(in.getAttributeName(i));
                if (said != null) {
                    put(said, in.getAttributeValue(i));
                }
            }
        }
        boolean ofItem = path.peek() != null && path.peek().equals(new QName(RDF, "Description"));
        if (field == null && ofItem && FIELDS.containsKey(name)) {
            field = FIELDS.get(name);
            text.setLength(0);
        }
        path.push(name);
    }

    private void more(XMLStreamReader in) {
        if (field != null && text.length() < field.enough()) {
            text.append(in.getText());
        }
    }

    private void end(QName name) {
        path.poll();
        if (field != null && (name.equals(new QName(RDF, "li")) || field == FIELDS.get(name))) {
            put(field, text.toString());
            text.setLength(0);
            if (field == FIELDS.get(name)) {
                field = null;
            }
        }
    }

    private void put(NoteField said, String value) {
        String clean = texts.containsKey(said) ? null : said.clean(value);
        if (clean != null) {
            texts.put(said, clean);
        }
    }

    /** The fields that are carried over, as a chunk of a PNG picture; empty when there are none. */
    static byte[] chunk(Map<NoteField, String> texts) {
        if (texts.keySet().stream().noneMatch(NoteField::isCarried)) {
            return new byte[0];
        }
        byte[] label = "iTXtXML:com.adobe.xmp\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] packet = packet(texts).getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(label);
        sum.update(packet);
        int size = label.length - 4 + packet.length;
        return ByteBuffer.allocate(size + 12).putInt(size).put(label).put(packet).putInt((int) sum.getValue()).array();
    }

    private static String packet(Map<NoteField, String> texts) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeProcessingInstruction("xpacket", "begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            start(out, "x:xmpmeta", "x", "adobe:ns:meta/");
            start(out, "rdf:RDF", "rdf", RDF);
            start(out, "rdf:Description", "dc", NoteField.DC);
            out.writeNamespace("photoshop", NoteField.PHOTOSHOP);
            out.writeAttribute("rdf:about", "");
            for (Map.Entry<NoteField, String> said : texts.entrySet()) {
                if (said.getKey().isCarried()) {
                    write(out, said.getKey(), said.getValue());
                }
            }
            out.writeEndDocument();
            out.writeProcessingInstruction("xpacket", "end=\"r\"");
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A writer into memory has nothing to fail on", e);
        }
        return text.toString();
    }

    private static void write(XMLStreamWriter out, NoteField field, String value) throws XMLStreamException {
        boolean plain = field.namespace.equals(NoteField.PHOTOSHOP);
        out.writeStartElement((plain ? "photoshop:" : "dc:") + field.name);
        if (!plain) {
            boolean people = field == NoteField.AUTHOR;
            out.writeStartElement(people ? "rdf:Seq" : "rdf:Alt");
            out.writeStartElement("rdf:li");
            if (!people) {
                out.writeAttribute("xml:lang", "x-default");
            }
        }
        out.writeCharacters(value);
        for (int open = plain ? 1 : 3; open > 0; open--) {
            out.writeEndElement();
        }
    }

    private static void start(XMLStreamWriter out, String element, String prefix, String namespace) throws XMLStreamException {
        out.writeStartElement(element);
        out.writeNamespace(prefix, namespace);
    }

    private static Map<QName, NoteField> fields() {
        Map<QName, NoteField> fields = new HashMap<>();
        for (NoteField field : NoteField.values()) {
            fields.put(new QName(field.namespace, field.name), field);
        }
        return fields;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory;
    }
}
