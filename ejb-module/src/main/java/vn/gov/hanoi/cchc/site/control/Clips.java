package vn.gov.hanoi.cchc.site.control;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.ClipUse;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.site.api.ClipShown;
import vn.gov.hanoi.cchc.site.api.FileAddresses;

/** Film and sound of one revision with what belongs to them: a picture before they play, captions, their words. */
final class Clips {

    private static final int MILLIS = 1000;

    private final RevisionContent content;
    private final FileAddresses files;
    private final Set<UUID> posters;
    private final Set<UUID> captions;

    Clips(RevisionContent content, FileAddresses files) {
        this.content = content;
        this.files = files;
        posters = content.clips().map(use -> use.clip().poster()).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
        captions = content.clips().map(use -> use.clip().captions()).filter(java.util.Objects::nonNull).collect(Collectors.toSet());
    }

    /** Whether the picture is shown before something plays, and so nowhere else. */
    boolean before(PictureUse picture) {
        return posters.contains(picture.file());
    }

    /** Whether it is offered among the files: what plays has its own link, captions go with their film. */
    boolean download(AttachmentUse use) {
        return use.clip() == null && !captions.contains(use.file());
    }

    List<ClipShown> shown() {
        return content.clips().map(this::clip).toList();
    }

    private ClipShown clip(AttachmentUse use) {
        ClipUse clip = use.clip();
        String title = use.title() == null || use.title().isBlank() ? use.name() : use.title();
        return new ClipShown(address(use), title, use.mediaType(), use.size(), PageComposer.detail(use), clip.milliseconds() == null ? 0
            : Math.max(1, Math.round(clip.milliseconds() / (double) MILLIS)), pixels(clip.width()), pixels(clip.height()),
            content.pictures().stream().filter(picture -> picture.file().equals(clip.poster())).findFirst()
                .map(picture -> PageComposer.shown(picture, files)).orElse(null),
            content.attachments().stream().filter(other -> other.file().equals(clip.captions())).findFirst().map(this::address).orElse(null),
            clip.transcript() == null ? List.of() : clip.transcript().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
            PageComposer.credit(clip.credit(), clip.source()));
    }

    private String address(AttachmentUse use) {
        return files.of(use.file(), use.sha256(), use.name());
    }

    private static int pixels(Integer count) {
        return count == null ? 0 : count;
    }
}
