package vn.gov.hanoi.cchc.content.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.RevisionContent;

/**
 * Whether everybody can follow film and sound (WCAG 2.2, 1.2.1 to 1.2.3): sound needs its words as text; a film its words as captions or as
 * text, and to be told of what is still missing.
 */
final class ClipReview {

    private static final String VIDEO = "video/";

    private ClipReview() {
    }

    static List<CheckLine> of(RevisionContent content) {
        List<CheckLine> lines = new ArrayList<>();
        genre(content, lines);
        List<AttachmentUse> clips = content.clips().toList();
        if (clips.isEmpty()) {
            return lines;
        }
        List<String> mute = names(clips, ClipReview::isMute);
        List<String> half = names(clips, use -> !isMute(use) && isFilm(use) && (use.clip().captions() == null || use.clip().transcript() == null));
        lines.add(mute.isEmpty() ? line("clip-words", half.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, half)
            : line("clip-words", CheckOutcome.BLOCKS, mute));
        List<String> bare = names(clips, use -> isFilm(use) && use.clip().poster() == null);
        if (!bare.isEmpty()) {
            lines.add(line("clip-poster", CheckOutcome.LOOK, bare));
        }
        List<String> uncredited = names(clips, use -> use.clip().credit() == null);
        lines.add(line("clip-credit", uncredited.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, uncredited));
        return lines;
    }

    /** Everything that readers get to read beside pictures, films and sound, line by line. */
    static List<String> words(RevisionContent content) {
        return Stream.concat(content.pictures().stream().flatMap(use -> Stream.of(use.alt(), use.caption())),
            content.clips().map(use -> use.clip().transcript()).filter(Objects::nonNull).flatMap(String::lines)).filter(Objects::nonNull).toList();
    }

    /** An item of pictures, film or sound that has none of it stands in the wrong list. */
    private static void genre(RevisionContent content, List<CheckLine> lines) {
        boolean fits = switch (content.genre()) {
            case "photo", "drawing" -> !content.pictures().isEmpty();
            case "video" -> content.clips().anyMatch(ClipReview::isFilm);
            case "audio" -> content.clips().anyMatch(use -> !isFilm(use));
            default -> true;
        };
        if (!fits) {
            lines.add(line("genre", CheckOutcome.LOOK, List.of()));
        }
    }

    private static boolean isFilm(AttachmentUse use) {
        return use.mediaType().startsWith(VIDEO);
    }

    /** Captions of mere sound are shown by no browser, so they do not count. */
    private static boolean isMute(AttachmentUse use) {
        return use.clip().transcript() == null && (!isFilm(use) || use.clip().captions() == null);
    }

    private static List<String> names(List<AttachmentUse> clips, Predicate<AttachmentUse> which) {
        return clips.stream().filter(which).map(AttachmentUse::name).toList();
    }

    private static CheckLine line(String code, CheckOutcome outcome, List<String> places) {
        return new CheckLine(code, outcome, List.of(), places);
    }
}
