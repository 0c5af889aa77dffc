package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An Office document is what its own table of contents says, has no macro, no password, and no part that sends a reader's XML parser
 * elsewhere. Documents embedded in it are held to the same.
 */
final class OfficeInspection {

    private static final String MACRO = "application/vnd.ms-office.vbaproject";
    private static final String ODF_MACRO = "application/vnd.sun.xml.macro";
    private static final String DTD = "application/xml-dtd";
    private static final Map<String, FileFormat> MAIN_PARTS = Map.of(
        "wordprocessingml.document.main+xml", FileFormat.DOCX,
        "spreadsheetml.sheet.main+xml", FileFormat.XLSX,
        "presentationml.presentation.main+xml", FileFormat.PPTX);
    private static final List<String> TABLE_WORDS = List.of("wordprocessingml.document.main+xml", "spreadsheetml.sheet.main+xml",
        "presentationml.presentation.main+xml", "macroenabled", "vbaproject");
    private static final List<String> XML_WORDS = List.of("<!doctype", "relationships/vbaproject", "relationships/xlmacrosheet",
        "relationships/xlintlmacrosheet");
    private static final Set<String> EMPTY_LIBRARIES = Set.of("script-lc.xml", "script-lb.xml", "dialog-lc.xml", "dialog-lb.xml");

    private final SafeName name;
    private FileFormat found;

    private OfficeInspection(SafeName name) {
        this.name = name;
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated file.type.refused, file.type.mismatch and those of {@link ArchiveInspection} */
    static void inspect(Path file, SafeName name) throws IOException {
        OfficeInspection inspection = new OfficeInspection(name);
        ArchiveInspection.inspect(file, name, inspection::entry);
        if (inspection.found == null) {
            throw Refusal.type(name, ContentType.ZIP);
        }
        if (inspection.found != name.format()) {
            throw Refusal.mismatch(name, inspection.found.mediaType);
        }
    }

    /** @return whether this OLE file is the shell that Office puts around an encrypted document */
    static boolean isEncryptedShell(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return !PatternScan.find(in, List.of("encryptedpackage")).isEmpty();
        }
    }

    private void entry(String entry, InputStream content, int depth) throws IOException {
        String path = entry.toLowerCase(Locale.ROOT);
        if (path.endsWith("vbaproject.bin") || path.endsWith("vbadata.xml") || path.contains("/macrosheets/")) {
            throw Refusal.type(name, MACRO);
        }
        if (path.startsWith("scripts/") || path.startsWith("basic/") && !EMPTY_LIBRARIES.contains(path.substring(path.lastIndexOf('/') + 1))) {
            throw Refusal.type(name, ODF_MACRO);
        }
        if (path.equals("[content_types].xml")) {
            table(PatternScan.find(content, TABLE_WORDS), depth);
        } else if (path.equals("mimetype")) {
            openDocument(new String(content.readNBytes(100), StandardCharsets.US_ASCII).strip(), depth);
        } else if (path.equals("meta-inf/manifest.xml")) {
            manifest(PatternScan.find(content, List.of("encryption-data", "encrypted-package", "<!entity")));
        } else if (!path.startsWith("basic/") && (path.endsWith(".xml") || path.endsWith(".rels") || path.endsWith(".vml"))) {
            part(PatternScan.find(content, XML_WORDS));
        }
    }

    private void table(List<String> words, int depth) {
        if (words.contains("macroenabled") || words.contains("vbaproject")) {
            throw Refusal.type(name, MACRO);
        }
        List<FileFormat> main = words.stream().map(MAIN_PARTS::get).filter(Objects::nonNull).toList();
        if (depth == 1 && main.size() == 1) {
            claim(main.get(0));
        }
    }

    private void openDocument(String type, int depth) {
        if (depth == 1) {
            claim(FileFormat.ofMediaType(type).filter(FileFormat::isOffice)
                .orElseThrow(() -> Refusal.type(name, type.replaceAll("[^a-z0-9./+-]", ""))));
        }
    }

    /** One document is of one type; two claims are two documents in one file. */
    private void claim(FileFormat format) {
        if (found != null) {
            throw Refusal.type(name, found.mediaType + " + " + format.mediaType);
        }
        found = format;
    }

    /** Older programs write a document type here, harmless as long as it declares nothing. */
    private void manifest(List<String> words) {
        if (words.contains("<!entity")) {
            throw Refusal.type(name, DTD);
        }
        if (!words.isEmpty()) {
            throw Refusal.encrypted(name);
        }
    }

    private void part(List<String> words) {
        if (words.contains("<!doctype")) {
            throw Refusal.type(name, DTD);
        }
        if (!words.isEmpty()) {
            throw Refusal.type(name, MACRO);
        }
    }
}
