package vn.gov.hanoi.cchc.web.media;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.gov.hanoi.cchc.media.api.EmbeddedText;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.api.StagedVariant;

/** One uploaded file in a form: what the staging made of it, and what the person says about it. */
public class UploadedFile implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long KILO = 1024;

    private record Variant(int width, int height, String mediaType, long size, String sha256, String path) implements Serializable {
    }

    private final int key;
    private final String name;
    private final String mediaType;
    private final MediaKind kind;
    private final long size;
    private final String sha256;
    private final String original;
    private final String path;
    private final Integer width;
    private final Integer height;
    private final Long milliseconds;
    private final EmbeddedText embedded;
    private final ArrayList<Variant> variants = new ArrayList<>();
    private String alt;
    private String credit;
    private boolean main;

    UploadedFile(int key, StagedFile staged, boolean main) {
        this.key = key;
        this.name = staged.name();
        this.mediaType = staged.mediaType();
        this.kind = staged.kind();
        this.size = staged.size();
        this.sha256 = staged.sha256();
        this.original = staged.original();
        this.path = staged.path().toString();
        this.width = staged.width();
        this.height = staged.height();
        this.milliseconds = staged.milliseconds();
        this.embedded = staged.embedded();
        this.credit = embedded == null ? null : embedded.line();
        this.main = main;
        for (StagedVariant variant : staged.variants()) {
            variants.add(new Variant(variant.width(), variant.height(), variant.mediaType(), variant.size(), variant.sha256(),
                variant.path().toString()));
        }
    }

    /** What a desk keeps. */
    public StagedFile staged() {
        List<StagedVariant> smaller = variants.stream()
            .map(v -> new StagedVariant(v.width(), v.height(), v.mediaType(), v.size(), v.sha256(), Path.of(v.path()))).toList();
        return new StagedFile(name, mediaType, kind, size, sha256, original, Path.of(path), width, height, milliseconds, embedded, smaller);
    }

    /** Tells this file from the others of the form. */
    public int getKey() {
        return key;
    }

    public String getName() {
        return name;
    }

    public String getMediaType() {
        return mediaType;
    }

    public boolean isPicture() {
        return kind == MediaKind.PICTURE;
    }

    /** "1,4 MB", "812 KB". */
    public String getSizeText() {
        return sizeText(size);
    }

    /** Bytes in the unit people read; also a function of the pages. */
    public static String sizeText(long bytes) {
        if (bytes >= KILO * KILO) {
            return String.format(Locale.forLanguageTag("vi-VN"), "%.1f MB", bytes / (double) (KILO * KILO));
        }
        return Math.max(1, bytes / KILO) + " KB";
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    /** What the picture's file says it shows, for whoever describes it; null when it does not say. */
    public String getHint() {
        return embedded == null ? null : embedded.hint();
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public boolean isMain() {
        return main;
    }

    void setMain(boolean main) {
        this.main = main;
    }
}
