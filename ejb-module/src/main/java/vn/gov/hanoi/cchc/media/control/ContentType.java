package vn.gov.hanoi.cchc.media.control;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file is, by its first bytes. The signatures of the formats we keep are our own, strict and at the first byte, because a type
 * that may begin anywhere can be two types at once; Tika names everything else.
 */
final class ContentType {

    /** An old binary Office file, or the shell around an encrypted new one. */
    static final String OLE = "application/x-ole-storage";
    static final String ZIP = "application/zip";
    static final String UNKNOWN = "application/octet-stream";
    /** Base media: its brand and tracks tell film from sound, picture and others. */
    static final String BASE_MEDIA = "application/mp4";

    private static final MimeTypes TIKA = MimeTypes.getDefaultMimeTypes();
    private static final Set<String> WEAK = Set.of(UNKNOWN, "text/plain");

    private record Signature(int offset, String bytes, String type) {
    }

    private static final List<Signature> SIGNATURES = List.of(
        new Signature(0, "%PDF-", FileFormat.PDF.mediaType),
        new Signature(0, "PK\u0003\u0004", ZIP),
        new Signature(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", OLE),
        new Signature(0, "\u00ff\u00d8\u00ff", FileFormat.JPEG.mediaType),
        new Signature(0, "\u0089PNG\r\n\u001a\n", FileFormat.PNG.mediaType),
        // Behind "RIFF" and a length that anything may follow; the decoder checks the rest.
        new Signature(8, "WEBPVP8", FileFormat.WEBP.mediaType),
        new Signature(0, "GIF87a", FileFormat.GIF.mediaType),
        new Signature(0, "GIF89a", FileFormat.GIF.mediaType),
        new Signature(4, "ftyp", BASE_MEDIA),
        new Signature(0, "OggS", FileFormat.OGG.mediaType));

    private ContentType() {
    }

    /** A media type; {@link #UNKNOWN} for bytes without a form, {@code text/plain} for text without one. */
    static String of(byte[] head) {
        return SIGNATURES.stream().filter(signature -> at(head, signature.offset, signature.bytes)).findFirst()
            .map(Signature::type).orElseGet(() -> named(head));
    }

    /** Whether the type says more than "some bytes" or "some text". */
    static boolean isSomething(String type) {
        return !WEAK.contains(type);
    }

    /** Whether the type belongs to a format of the allow list. */
    static boolean isKept(String type) {
        return type.equals(ZIP) || type.equals(BASE_MEDIA) || FileFormat.ofMediaType(type).isPresent();
    }

    static boolean isText(String type) {
        return FileFormat.ofMediaType(type).filter(FileFormat::isText).isPresent();
    }

    static boolean at(byte[] bytes, int offset, String latin) {
        byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < offset + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[offset + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static String named(byte[] head) {
        if (Mp3Inspection.begins(head)) {
            return FileFormat.MP3.mediaType;
        }
        try {
            String type = TIKA.detect(new ByteArrayInputStream(head), new Metadata()).getBaseType().toString();
            // Tika also accepts headers that stand a little later, or alone; for what we keep that is not enough.
            return isKept(type) && !isText(type) ? UNKNOWN : type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
