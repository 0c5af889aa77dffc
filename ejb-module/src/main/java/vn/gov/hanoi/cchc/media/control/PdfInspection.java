package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A PDF is readable without a password and is nothing else besides: no web page in its head or between its objects, no archive at its
 * end. Streams are skipped, since their bytes mean nothing outside the PDF.
 */
final class PdfInspection {

    private static final int TAIL = 70 * 1024;
    private static final int BLOCK = 64 * 1024;
    /** Longest piece that must not be cut by a block's end. */
    private static final int OVERLAP = 64;
    /** What some producers leave behind the end. */
    private static final int LITTER = 1024;
    private static final Pattern ENCRYPT = Pattern.compile("/encrypt[\\s\\x00]*(\\d+[\\s\\x00]+\\d+[\\s\\x00]+r|<<)");
    private static final Pattern PAGE = Pattern.compile("<(!doctype\\s+html|html|head|body|script|iframe|svg|meta|object|embed)[\\s>/]");
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");

    private final SafeName name;
    private boolean inStream;

    private PdfInspection(SafeName name) {
        this.name = name;
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated file.encrypted, file.damaged, file.type.refused */
    static void inspect(Path file, SafeName name) throws IOException {
        PdfInspection inspection = new PdfInspection(name);
        inspection.readTail(file);
        inspection.readObjects(file);
    }

    private void readTail(Path file) throws IOException {
        String tail;
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] bytes = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - bytes.length);
            in.readFully(bytes);
            tail = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        int end = tail.lastIndexOf("%%EOF");
        if (end < 0 || tail.substring(end).strip().length() > LITTER) {
            throw Refusal.damaged(name);
        }
        int zip = tail.lastIndexOf("PK\u0005\u0006");
        // An end-of-archive record whose comment reaches exactly to the last byte: the file is an archive as well.
        if (zip >= 0 && zip + 22 <= tail.length() && zip + 22 + tail.charAt(zip + 20) + (tail.charAt(zip + 21) << 8) == tail.length()) {
            throw Refusal.type(name, "application/pdf + application/zip");
        }
        if (PAGE.matcher(tail.substring(end).toLowerCase(Locale.ROOT)).find()) {
            throw Refusal.type(name, "application/pdf + text/html");
        }
    }

    private void readObjects(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String rest = "";
            boolean first = true;
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                String text = rest + new String(block, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                if (first && PAGE.matcher(text.substring(0, Math.min(LITTER, text.length()))).find()) {
                    throw Refusal.type(name, "application/pdf + text/html");
                }
                first = false;
                rest = readBlock(text);
            }
        }
    }

    /** @return what the next block has to begin with */
    private String readBlock(String text) {
        int from = 0;
        while (true) {
            if (inStream) {
                int end = text.indexOf("endstream", from);
                if (end < 0) {
                    return text.substring(Math.max(from, text.length() - OVERLAP));
                }
                inStream = false;
                from = end + "endstream".length();
            }
            var stream = STREAM.matcher(text);
            boolean starts = stream.find(from);
            judge(text.substring(from, starts ? stream.start() : text.length()));
            if (!starts) {
                return text.substring(Math.max(from, text.length() - OVERLAP));
            }
            inStream = true;
            from = stream.end();
        }
    }

    private void judge(String outsideStreams) {
        if (ENCRYPT.matcher(outsideStreams).find()) {
            throw Refusal.encrypted(name);
        }
        if (PAGE.matcher(outsideStreams).find()) {
            throw Refusal.type(name, "application/pdf + text/html");
        }
    }
}
