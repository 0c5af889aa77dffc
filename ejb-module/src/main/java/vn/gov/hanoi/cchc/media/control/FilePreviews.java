package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.media.api.FilePreview;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.PagePictureView;
import vn.gov.hanoi.cchc.media.api.PreviewPage;
import vn.gov.hanoi.cchc.media.api.PreviewState;
import vn.gov.hanoi.cchc.media.control.TextExtraction.Drawn;

/** What can be seen of a file without opening it: of a PDF its pages, of everything else with words its words, and never before the file. */
@Dependent
public class FilePreviews {

    /** Characters shown of words without pages. */
    private static final int WORDS = 20_000;

    private final MediaFiles files;
    private final KeptTexts texts;
    private final KeptPreviews kept;

    @Inject
    public FilePreviews(MediaFiles files, KeptTexts texts, KeptPreviews kept) {
        this.files = files;
        this.texts = texts;
        this.kept = kept;
    }

    /** Whether pages of it are drawn. */
    public static boolean drawn(FileView file) {
        return file.mediaType().equals(FileFormat.PDF.mediaType);
    }

    /** What to call the end of a drawing; pages that are there count, however it ended. */
    static PreviewState state(Drawn drawn) {
        if (!drawn.shown().isEmpty()) {
            return PreviewState.PAGES;
        }
        return switch (drawn.state()) {
            case ENCRYPTED -> PreviewState.ENCRYPTED;
            case TIMED_OUT, TOO_LARGE -> PreviewState.TOO_LARGE;
            case EMPTY -> PreviewState.EMPTY;
            default -> PreviewState.DAMAGED;
        };
    }

    public Optional<FilePreview> of(String sha256) {
        return files.open(sha256).map(this::of);
    }

    public Optional<PagePictureView> picture(String sha256, int page, int width) {
        return files.open(sha256).filter(FileView::checked).flatMap(file -> kept.picture(sha256, page, width));
    }

    private FilePreview of(FileView file) {
        if (!file.checked()) {
            return FilePreview.none(PreviewState.WAITING);
        }
        FilePreview pages = drawn(file) ? kept.of(file.sha256()).orElse(null) : null;
        if (pages != null && (pages.state() == PreviewState.PAGES || pages.state() == PreviewState.WAITING)) {
            return pages;
        }
        return texts.of(file.sha256()).filter(words -> !words.isBlank()).map(FilePreviews::words)
            .orElseGet(() -> FilePreview.none(pages != null ? pages.state() : unread(file)));
    }

    private static FilePreview words(String words) {
        int cut = Math.min(words.length(), WORDS);
        boolean half = cut < words.length() && Character.isHighSurrogate(words.charAt(cut - 1));
        return new FilePreview(PreviewState.WORDS, 0, List.of(new PreviewPage(1, words.substring(0, half ? cut - 1 : cut), List.of())));
    }

    private static PreviewState unread(FileView file) {
        return switch (file.text()) {
            case NONE -> PreviewState.OTHER;
            case ENCRYPTED -> PreviewState.ENCRYPTED;
            case TIMED_OUT, TOO_LARGE -> PreviewState.TOO_LARGE;
            case READ, CUT, EMPTY -> PreviewState.EMPTY;
            default -> PreviewState.DAMAGED;
        };
    }
}
