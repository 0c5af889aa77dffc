package vn.gov.hanoi.cchc.indicator.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What the reader of spreadsheets does not say: how large one becomes, and which cells of its first sheet are merged. */
final class XlsxParts {

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    private static final String STYLES = "xl/styles.xml";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final XMLInputFactory XML = factory();

    /** Cells from one corner to the other, counted from 1. */
    record Range(int left, int top, int right, int bottom) {
        boolean holds(int column, int line) {
            return column >= left && column <= right && line >= top && line <= bottom;
        }
    }

    /** Takes the elements of a part, one by one. */
    private interface Taking {
        /** @return false when nothing more is of interest */
        boolean element(XMLStreamReader xml);
    }

    private XlsxParts() {
    }

    /**
     * @return merged cells of the first sheet
     * @throws RuleViolated index.file.large, index.file.damaged
     */
    static List<Range> inspect(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            measure(zip);
            String[] found = new String[1];
            read(zip, WORKBOOK, xml -> !xml.getLocalName().equals("sheet") || (found[0] = xml.getAttributeValue(R, "id")) == null);
            String relation = found[0];
            found[0] = null;
            read(zip, RELATIONS, xml -> !xml.getLocalName().equals("Relationship") || !xml.getAttributeValue(null, "Id").equals(relation)
                || (found[0] = xml.getAttributeValue(null, "Target")) == null);
            List<Range> ranges = new ArrayList<>();
            if (found[0] != null) {
                read(zip, found[0].startsWith("/") ? found[0].substring(1) : "xl/" + found[0], xml -> {
                    Matcher range = xml.getLocalName().equals("mergeCell") ? RANGE.matcher(String.valueOf(xml.getAttributeValue(null, "ref"))) : null;
                    if (range != null && range.matches()) {
                        ranges.add(new Range(column(range.group(1)), Integer.parseInt(range.group(2)), column(range.group(3)),
                            Integer.parseInt(range.group(4))));
                    }
                    return ranges.size() < SheetLimits.ROWS;
                });
            }
            return ranges;
        } catch (IOException | XMLStreamException e) {
            throw new RuleViolated("index.file.damaged");
        }
    }

    /** Whether cells may look different from what they hold; the reader fails on a book without styles when it is asked for them. */
    static boolean styled(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(STYLES) != null;
        }
    }

    /** Reads every part to its end: what an archive says about its sizes is not believed. */
    private static void measure(ZipFile zip) throws IOException {
        long all = 0;
        byte[] buffer = new byte[16_384];
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
            try (InputStream in = zip.getInputStream(entries.nextElement())) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    all += read;
                    if (all > SheetLimits.UNPACKED) {
                        throw new RuleViolated("index.file.large");
                    }
                }
            }
        }
    }

    private static void read(ZipFile zip, String part, Taking taking) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new RuleViolated("index.file.damaged");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            boolean more = true;
            while (more && xml.hasNext()) {
                more = xml.next() != XMLStreamConstants.START_ELEMENT || taking.element(xml);
            }
            xml.close();
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
