package vn.gov.hanoi.cchc.media.control;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.media.api.MediaKind;

/** The allow list (ruling 26). What is not here is not kept. */
enum FileFormat {

    PDF("pdf", "application/pdf", MediaKind.DOCUMENT),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", MediaKind.DOCUMENT),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", MediaKind.DATA),
    PPTX("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", MediaKind.DOCUMENT),
    ODT("odt", "application/vnd.oasis.opendocument.text", MediaKind.DOCUMENT),
    ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", MediaKind.DATA),
    CSV("csv", "text/csv", MediaKind.DATA),
    TXT("txt", "text/plain", MediaKind.DOCUMENT),
    /** Words of a film or of sound with their times (WebVTT). */
    VTT("vtt", "text/vtt", MediaKind.DATA),
    JPEG("jpg", "image/jpeg", MediaKind.PICTURE),
    PNG("png", "image/png", MediaKind.PICTURE),
    WEBP("webp", "image/webp", MediaKind.PICTURE),
    GIF("gif", "image/gif", MediaKind.PICTURE),
    MP4("mp4", "video/mp4", MediaKind.VIDEO),
    MP3("mp3", "audio/mpeg", MediaKind.AUDIO),
    M4A("m4a", "audio/mp4", MediaKind.AUDIO),
    OGG("ogg", "audio/ogg", MediaKind.AUDIO);

    final String extension;
    final String mediaType;
    final MediaKind kind;

    FileFormat(String extension, String mediaType, MediaKind kind) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.kind = kind;
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX || this == PPTX || this == ODT || this == ODS;
    }

    /** Whether words can be read out of it. */
    boolean hasWords() {
        return this == PDF || isOffice() || isText();
    }

    boolean isText() {
        return this == CSV || this == TXT || this == VTT;
    }

    static Optional<FileFormat> ofExtension(String extension) {
        String wanted = extension.toLowerCase(Locale.ROOT).replace("jpeg", "jpg");
        return Arrays.stream(values()).filter(format -> format.extension.equals(wanted)).findFirst();
    }

    /** By a declared type, parameters ignored; only for names without an extension. */
    static Optional<FileFormat> ofMediaType(String mediaType) {
        String wanted = mediaType == null ? "" : mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(wanted)).findFirst();
    }

    /** The list as people read it: {@code pdf, docx, …}. */
    static String extensions() {
        return Arrays.stream(values()).map(format -> format.extension).collect(Collectors.joining(", "));
    }
}
