package vn.gov.hanoi.cchc.site.control;

import java.util.Locale;

/** Media types of pictures by the extension that the media context gave them after looking at their content. */
final class PictureType {

    private PictureType() {
    }

    static String of(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "jpg", "jpeg" -> "image/jpeg";
            case "png" -> "image/png";
            case "gif" -> "image/gif";
            case "webp" -> "image/webp";
            default -> "application/octet-stream";
        };
    }
}
