package vn.gov.hanoi.cchc.content.control.export;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * Reads the entries of an export one after the other, with one of them in memory: WordPress WXR, RSS 2.0 and 1.0, Atom. No document type,
 * no entities of its own, nothing fetched.
 */
final class ExportReader implements AutoCloseable {

    /** What the file is. */
    enum Form { WORDPRESS, RSS, ATOM }

    private static final int DEEPEST = 64;
    private static final int MOST_FIELDS = 3_000;
    private static final int MOST_AUTHORS = 10_000;
    private static final Map<String, String> PREFIXES = Map.of("http://purl.org/rss/1.0/modules/content/", "content:",
        "http://purl.org/dc/elements/1.1/", "dc:", "http://search.yahoo.com/mrss/", "media:", "http://www.w3.org/2005/Atom", "");
    private static final XMLInputFactory FACTORY = factory();
    /** What readers said is not the site's. */
    private static final Set<String> LEFT_OUT = Set.of("wp:comment");

    private final XMLStreamReader xml;
    private final Reader letters;
    private final Map<String, String> authors = new HashMap<>();
    private Form form;
    private String site;
    private int depth;

    private ExportReader(Reader letters) throws XMLStreamException {
        this.letters = letters;
        this.xml = FACTORY.createXMLStreamReader(letters);
    }

    /** The file cannot be read on from here. */
    static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;
        private final int line;

        Broken(int line, Throwable cause) {
            super(cause);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    /** @throws RuleViolated import.export.unknown, import.export.forbidden */
    static ExportReader open(Reader file) throws IOException {
        Reader letters = new ExportLetters(file);
        try {
            ExportReader reader = new ExportReader(letters);
            reader.root();
            return reader;
        } catch (XMLStreamException e) {
            letters.close();
            throw new RuleViolated("import.export.unknown");
        } catch (RuleViolated e) {
            letters.close();
            throw e;
        }
    }

    private void root() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            refuseType(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth = 1;
                form = switch (xml.getLocalName()) {
                    case "rss", "RDF" -> Form.RSS;
                    case "feed" -> Form.ATOM;
                    default -> throw new RuleViolated("import.export.unknown");
                };
                for (int i = 0; i < xml.getNamespaceCount(); i++) {
                    boolean wordpress = String.valueOf(xml.getNamespaceURI(i)).matches("https?://wordpress\\.org/export/[0-9.]+/");
                    form = wordpress ? Form.WORDPRESS : form;
                }
                return;
            }
        }
        throw new RuleViolated("import.export.unknown");
    }

    Form form() {
        return form;
    }

    /** Address of the site that the entries come from, as far as it was told by now; may be null. */
    String site() {
        return site;
    }

    /** The name behind a short name of WordPress. */
    String author(String login) {
        return authors.getOrDefault(login, login);
    }

    /**
     * The next entry, or null at the end.
     *
     * @throws Broken       here the file ends before its end, or is no XML
     * @throws RuleViolated import.export.forbidden
     */
    ExportEntry next() throws Broken {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                refuseType(event);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = name();
                    if (name.equals("item") || name.equals("entry")) {
                        return entry();
                    }
                    deeper();
                    outside(name);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw new Broken(xml.getLocation().getLineNumber(), e);
        }
    }

    /** What stands beside the entries: where they come from, who wrote them. */
    private void outside(String name) throws XMLStreamException {
        if (name.equals("wp:author")) {
            ExportEntry author = entry();
            depth--;
            String login = author.text("wp:author_login");
            String shown = author.text("wp:author_display_name");
            if (login != null && shown != null && authors.size() < MOST_AUTHORS) {
                authors.put(login, shown);
            }
        } else if (name.equals("link") && site == null) {
            String reference = xml.getAttributeValue(null, "href");
            String relation = xml.getAttributeValue(null, "rel");
            if (reference == null) {
                StringBuilder text = new StringBuilder();
                int event = xml.next();
                while (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(xml.getText());
                    event = xml.next();
                }
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                site = text.toString().isBlank() ? null : text.toString().strip();
            } else if (form == Form.ATOM && (relation == null || relation.equals("alternate"))) {
                site = reference.strip();
            }
        }
    }

    private ExportEntry entry() throws XMLStreamException {
        return new Collecting(xml.getLocation().getLineNumber()).collect();
    }

    /** One entry while it is read. */
    private final class Collecting {

        private final int line;
        private final List<ExportEntry.Field> fields = new ArrayList<>();
        private final List<String> path = new ArrayList<>();
        private Map<String, String> attributes = Map.of();
        private StringBuilder text = new StringBuilder();
        private int markup;
        private long length;
        private boolean tooLong;

        Collecting(int line) {
            this.line = line;
        }

        ExportEntry collect() throws XMLStreamException {
            deeper();
            while (true) {
                int event = xml.next();
                refuseType(event);
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> start();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> add();
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        if (path.isEmpty()) {
                            return new ExportEntry(line, fields, tooLong);
                        }
                        end();
                    }
                    default -> {
                    }
                }
            }
        }

        private void start() {
            deeper();
            if (markup > 0 || !path.isEmpty() && "xhtml".equals(attributes.get("type"))) {
                markup++;
                append("<" + xml.getLocalName());
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    append(" " + xml.getAttributeLocalName(i) + "=\"" + escaped(xml.getAttributeValue(i)).replace("\"", "&quot;") + "\"");
                }
                append(">");
                return;
            }
            path.add(name());
            text = new StringBuilder();
            attributes = new HashMap<>();
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
            }
        }

        private void add() {
            if (!path.isEmpty() && !LEFT_OUT.contains(path.get(0))) {
                append(markup > 0 ? escaped(xml.getText()) : xml.getText());
            }
        }

        private void append(String more) {
            length += more.length();
            tooLong |= length >= ExportLetters.LONGEST_TEXT;
            if (!tooLong) {
                text.append(more);
            }
        }

        private void end() {
            if (markup > 0) {
                markup--;
                append("</" + xml.getLocalName() + ">");
                return;
            }
            if (!LEFT_OUT.contains(path.get(0)) && fields.size() < MOST_FIELDS) {
                fields.add(new ExportEntry.Field(String.join("/", path), text.toString(), attributes));
            }
            path.remove(path.size() - 1);
            text = new StringBuilder();
            attributes = Map.of();
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String name() {
        String space = xml.getNamespaceURI();
        String local = xml.getLocalName();
        if (space != null && space.matches("https?://wordpress\\.org/export/[0-9.]+/")) {
            return "wp:" + local;
        }
        boolean excerpt = space != null && space.matches("https?://wordpress\\.org/export/[0-9.]+/excerpt/");
        return (excerpt ? "excerpt:" : space == null ? "" : PREFIXES.getOrDefault(space, "")) + local;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new RuleViolated("import.export.forbidden");
        }
    }

    private static void refuseType(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RuleViolated("import.export.forbidden");
        }
    }

    @Override
    public void close() throws IOException {
        letters.close();
    }

    private static XMLInputFactory factory() {
        // the JDK's own, whatever else is around
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
