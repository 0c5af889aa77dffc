package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.ClipDraft;
import vn.gov.hanoi.cchc.content.api.ClipUse;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.MediaKind;

/** Pictures and attachments of the item being edited, in the order readers see them. */
public class FileLines implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String VIDEO = "video/";

    private final List<FileLine> pictures = new ArrayList<>();
    private final List<FileLine> attachments = new ArrayList<>();

    static FileLines of(RevisionContent content) {
        FileLines lines = new FileLines();
        content.pictures().forEach(use -> lines.pictures.add(new FileLine(use.file(), use.name(), use.alt(), use.credit(), use.lead())
            .captioned(use.caption()).from(SourceLine.ofPicture(use.source()))));
        content.attachments().forEach(use -> lines.attachments.add(attachment(use)));
        return lines;
    }

    private static FileLine attachment(AttachmentUse use) {
        ClipUse clip = use.clip();
        FileLine line = new FileLine(use.file(), use.name(), use.title(), clip == null ? null : clip.credit(), use.main());
        return clip == null ? line : line.from(SourceLine.ofPicture(clip.source())).plays(ClipLine.of(clip, use.mediaType().startsWith(VIDEO)));
    }

    /** @param kept files of the item, which know the names */
    static FileLines of(ItemDraft draft, List<FileView> kept) {
        FileLines lines = new FileLines();
        draft.pictures().forEach(use -> lines.pictures.add(new FileLine(use.file(), name(use.file(), kept), use.alt(), use.credit(), use.lead())
            .captioned(use.caption()).from(SourceLine.ofPicture(use.source()))));
        draft.attachments().forEach(use -> lines.attachments.add(attachment(use, kept)));
        return lines;
    }

    private static FileLine attachment(AttachmentDraft use, List<FileView> kept) {
        ClipDraft clip = use.clip();
        FileLine line = new FileLine(use.file(), name(use.file(), kept), use.title(), clip == null ? null : clip.credit(), use.main());
        MediaKind kind = kept.stream().filter(view -> view.id().equals(use.file())).map(FileView::kind).findFirst().orElse(MediaKind.DOCUMENT);
        return !plays(kind) ? line
            : line.from(SourceLine.ofPicture(clip == null ? null : clip.source())).plays(ClipLine.of(clip, kind == MediaKind.VIDEO));
    }

    private static boolean plays(MediaKind kind) {
        return kind == MediaKind.VIDEO || kind == MediaKind.AUDIO;
    }

    private static String name(UUID file, List<FileView> kept) {
        return kept.stream().filter(view -> view.id().equals(file)).map(FileView::name).findFirst().orElse("");
    }

    List<PictureDraft> pictures() {
        return pictures.stream().map(line -> new PictureDraft(line.file(), line.getWords(), line.getCredit(), line.getSource().draft(),
            line.isFirst(), line.getCaption())).toList();
    }

    List<AttachmentDraft> attachments() {
        return attachments.stream().map(line -> new AttachmentDraft(line.file(), line.getWords(), line.isFirst(),
            line.getClip() == null ? null : line.getClip().draft(line))).toList();
    }

    /**
     * A picture among the pictures, anything else among the attachments.
     *
     * @param document the first attachment of a document is its main file
     */
    void add(FileView file, boolean document) {
        if (file.kind() == MediaKind.PICTURE) {
            pictures.add(new FileLine(file.id(), file.name(), null, null, pictures.isEmpty()).says(file.embedded()).takeProposal());
        } else {
            FileLine line = new FileLine(file.id(), file.name(), null, null, document && attachments.isEmpty());
            attachments.add(plays(file.kind()) ? line.plays(new ClipLine(file.kind() == MediaKind.VIDEO)) : line);
            caption(line);
        }
    }

    /** Captions that arrive when exactly one film has none are its captions. */
    private void caption(FileLine arrived) {
        List<ClipLine> without = attachments.stream().map(FileLine::getClip).filter(clip -> clip != null && clip.isFilm() && clip.getCaptions() == null)
            .toList();
        if (arrived.isCaptions() && without.size() == 1) {
            without.get(0).setCaptions(arrived.getKey());
        }
    }

    /** What the pictures say about themselves is shown beside the fields and goes into none of them: somebody has been here before. */
    void says(List<FileView> kept) {
        kept.forEach(view -> pictures.stream().filter(line -> line.file().equals(view.id())).forEach(line -> line.says(view.embedded())));
    }

    boolean has(UUID file) {
        return pictures.stream().anyMatch(line -> line.file().equals(file)) || attachments.stream().anyMatch(line -> line.file().equals(file));
    }

    /** @param step −1 towards the top, 1 towards the end, 0 takes the row away */
    public void shiftPicture(int at, int step) {
        forget(pictures, at, step);
        shift(pictures, at, step);
    }

    /** @param step as with pictures */
    public void shiftAttachment(int at, int step) {
        forget(attachments, at, step);
        shift(attachments, at, step);
    }

    private void forget(List<FileLine> lines, int at, int step) {
        if (step == 0) {
            attachments.stream().map(FileLine::getClip).filter(clip -> clip != null).forEach(clip -> clip.forget(lines.get(at).file()));
        }
    }

    static void shift(List<?> lines, int at, int step) {
        if (step == 0) {
            lines.remove(at);
        } else if (at + step >= 0 && at + step < lines.size()) {
            Collections.swap(lines, at, at + step);
        }
    }

    /** Exactly one picture leads. */
    public void lead(int at) {
        for (int i = 0; i < pictures.size(); i++) {
            pictures.get(i).setFirst(i == at);
        }
    }

    public List<FileLine> getPictures() {
        return pictures;
    }

    /** Attachments that may be the captions of a film. */
    public List<FileLine> getCaptions() {
        return attachments.stream().filter(FileLine::isCaptions).toList();
    }

    public List<FileLine> getAttachments() {
        return attachments;
    }
}
