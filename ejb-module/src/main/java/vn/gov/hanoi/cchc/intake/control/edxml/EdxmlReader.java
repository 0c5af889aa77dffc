package vn.gov.hanoi.cchc.intake.control.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gov.hanoi.cchc.intake.api.InputRefused;

/**
 * Reads a packet of QCVN 102:2016 once, from front to back, in bounded memory: elements into a small tree, the base64 of attachments
 * straight to files. Documents with a DTD, with entities of their own or deeper than the limit are not read further.
 */
final class EdxmlReader {

    /** The namespace of QCVN 102:2016/BTTTT. */
    static final String QCVN_102_2016 = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    /** Older senders; same names, so it is read as well. */
    static final String E_DOC = "http://www.e-doc.vn/Schema/";
    /** Refused by the document axis, and so by the portal. */
    static final String GO_VN = "http://www.go.vn/eDoc";

    private static final Set<String> READ = Set.of(QCVN_102_2016, E_DOC);
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");
    private static final XMLInputFactory FACTORY = factory();

    private final EdxmlLimits limits;
    private final Path folder;
    private final Deque<Node> open = new ArrayDeque<>();
    private Node root;
    private int elements;
    private int chars;
    private int attachments;
    private int receivers;

    /** @param folder an empty folder for the attachments; the caller removes it */
    EdxmlReader(EdxmlLimits limits, Path folder) {
        this.limits = limits;
        this.folder = folder;
    }

    /**
     * @return the root element
     * @throws InputRefused when it is not a packet, or one that is not read for the safety of this server
     * @throws IOException  when the sender's connection or this machine's disk fails
     */
    Node read(MarkupGuard body) throws IOException {
        XMLStreamReader xml = null;
        try {
            xml = FACTORY.createXMLStreamReader(utf8(body));
            checkEncoding(xml);
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
            return root;
        } catch (XMLStreamException e) {
            throw refusal(e);
        } catch (MarkupGuard.Exceeded e) {
            throw new InputRefused(e.code(), null);
        } catch (CharacterCodingException e) {
            throw new InputRefused("request.malformed", null);
        } finally {
            close(xml);
        }
    }

    private void event(XMLStreamReader xml, int event) throws XMLStreamException, IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(xml);
            case XMLStreamConstants.END_ELEMENT -> open.pop();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new InputRefused("intake.xml.forbidden", null);
            default -> {
                // comments and instructions say nothing here
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException, IOException {
        if (open.size() >= limits.depth()) {
            throw new InputRefused("intake.xml.forbidden", null);
        }
        if (++elements > limits.elements()) {
            throw new InputRefused("request.too-large", null);
        }
        Node node = node(xml);
        if (root == null) {
            checkRoot(node);
            root = node;
        } else {
            open.peek().children.add(node);
        }
        open.push(node);
        if (node.known) {
            count(node, xml);
        }
    }

    private void count(Node node, XMLStreamReader xml) throws XMLStreamException, IOException {
        if (node.name.equals("To") && ++receivers > limits.receivers()) {
            throw new InputRefused("request.too-large", "MessageHeader.To");
        }
        if (node.name.equals("Attachment") && ++attachments > limits.attachments()) {
            throw new InputRefused("request.too-large", "AttachmentEncoded.Attachment");
        }
        if (node.name.equals("ContentTransferEncoded")) {
            spool(node, xml);
        }
    }

    private Node node(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        String name = xml.getLocalName();
        if (namespace.equals(GO_VN)) {
            throw new InputRefused("intake.namespace", name, namespace);
        }
        Node parent = open.peek();
        boolean bare = namespace.isEmpty() && parent != null && parent.known
            && (name.equals("AttachmentEncoded") || parent.name.equals("AttachmentEncoded") || parent.name.equals("Attachment"));
        boolean known = (parent == null || parent.known) && (READ.contains(namespace) || bare);
        Node node = new Node(name, namespace, xml.getPrefix() == null ? "" : xml.getPrefix(), known);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String key = prefix == null || prefix.isEmpty() ? xml.getAttributeLocalName(i) : prefix + ":" + xml.getAttributeLocalName(i);
            weigh(xml.getAttributeValue(i).length());
            node.attributes.put(key, xml.getAttributeValue(i));
        }
        return node;
    }

    private static void checkRoot(Node node) {
        if (!READ.contains(node.namespace)) {
            throw new InputRefused("intake.namespace", node.name, node.namespace);
        }
        if (!node.name.equals("edXML")) {
            throw new InputRefused("request.malformed", node.name);
        }
    }

    private void text(XMLStreamReader xml) {
        Node node = open.peek();
        weigh(xml.getTextLength());
        if (node != null && (node.text.length() > 0 || !xml.isWhiteSpace())) {
            node.text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private void weigh(int length) {
        chars += length;
        if (chars > limits.textChars()) {
            throw new InputRefused("request.too-large", null);
        }
    }

    private void spool(Node node, XMLStreamReader xml) throws XMLStreamException, IOException {
        try (Base64Spool spool = new Base64Spool(folder.resolve("attachment-" + attachments + "-" + elements))) {
            int event = xml.next();
            while (event != XMLStreamConstants.END_ELEMENT) {
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    spool.accept(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new InputRefused("intake.xml.forbidden", "AttachmentEncoded.Attachment[" + attachments + "]");
                }
                event = xml.next();
            }
            node.content = spool.finish();
            open.pop();
        }
    }

    private static void checkEncoding(XMLStreamReader xml) {
        String declared = xml.getCharacterEncodingScheme();
        if (declared != null && !ENCODINGS.contains(declared.toUpperCase(Locale.ROOT))) {
            throw new InputRefused("request.malformed", null);
        }
    }

    /** Decoded here and strictly: the parser's own decoder prints what it dislikes. */
    private static Reader utf8(InputStream body) throws IOException {
        PushbackReader reader = new PushbackReader(new InputStreamReader(body, StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        int first = reader.read();
        if (first >= 0 && first != '\ufeff') {
            reader.unread(first);
        }
        return reader;
    }

    private static InputRefused refusal(XMLStreamException e) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause() == null && cause instanceof XMLStreamException x
            ? x.getNestedException() : cause.getCause()) {
            if (cause instanceof MarkupGuard.Exceeded exceeded) {
                return new InputRefused(exceeded.code(), null);
            }
            if (cause instanceof CharacterCodingException) {
                return new InputRefused("request.malformed", null);
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        String message = String.valueOf(e.getMessage());
        boolean limit = message.contains("JAXP") || message.contains("was referenced, but not declared");
        return new InputRefused(limit ? "intake.xml.forbidden" : "request.malformed", null);
    }

    private static void close(XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A parser that reads memory has nothing to fail on when closed", e);
        }
    }

    private static XMLInputFactory factory() {
        // the platform's own parser, so that tests and server read alike
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }
}
