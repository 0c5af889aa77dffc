package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.media.api.FileMarked;
import vn.gov.hanoi.cchc.media.api.RecordPreview;
import vn.gov.hanoi.cchc.media.api.RecordText;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.media.control.FilePreviews;
import vn.gov.hanoi.cchc.media.control.FileStore;
import vn.gov.hanoi.cchc.media.control.KeptPreviews;
import vn.gov.hanoi.cchc.media.control.KeptTexts;
import vn.gov.hanoi.cchc.media.control.MediaFiles;
import vn.gov.hanoi.cchc.media.control.StoredContent;
import vn.gov.hanoi.cchc.media.entity.MediaFile;
import vn.gov.hanoi.cchc.shared.Permission;

/** Where the reading of files reports. */
@Stateless
@Audited
public class TextDesk {

    @Inject
    private MediaFiles files;
    @Inject
    private KeptTexts texts;
    @Inject
    private KeptPreviews previews;
    @Inject
    private FileStore store;
    @Inject
    private StoredContent content;
    @Inject
    private Event<FileMarked> marked;
    @Inject
    private Clock clock;

    /**
     * Notes how it ended on every file with these bytes that waits for it. A mark seals them, and what they belong to, in this
     * transaction.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.content.missing
     */
    @RolesAllowed(Permission.SYSTEM)
    public void record(@Valid RecordText command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<MediaFile> waiting = files.withContent(command.sha256()).stream().filter(MediaFile::waitsForReading).toList();
        if (waiting.isEmpty()) {
            return;
        }
        waiting.forEach(file -> file.read(command.state(), now));
        if (command.state() == TextState.MARKED) {
            seal(waiting, now);
        } else if (command.body() != null && !command.body().isBlank() && !waiting.stream().allMatch(MediaFile::sealed)) {
            texts.keep(command.sha256(), command.body(), now);
        }
        if (command.state() != TextState.MARKED && FilePreviews.drawn(waiting.get(0).view())) {
            previews.want(command.sha256(), now);
        }
    }

    /**
     * Notes what was drawn of a file whose reading has ended; nothing of what was sealed meanwhile is kept.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.content.missing, file.content.changed
     */
    @RolesAllowed(Permission.SYSTEM)
    public void show(@Valid RecordPreview command) {
        boolean open = files.withContent(command.sha256()).stream().anyMatch(file -> !file.sealed() && !file.waitsForReading());
        if (open) {
            command.shown().forEach(page -> page.pictures().forEach(picture -> store.put(picture.path(), picture.sha256())));
            previews.keep(command, clock.instant().truncatedTo(ChronoUnit.MICROS));
        } else {
            previews.forget(command.sha256());
        }
    }

    private void seal(List<MediaFile> found, Instant now) {
        found.forEach(file -> file.seal(now));
        found.forEach(content::withdraw);
        MediaFile first = found.get(0);
        marked.fire(new FileMarked(found.stream().map(MediaFile::id).collect(Collectors.toSet()), first.extension(), first.sha256(),
            first.keptByName(), now));
    }
}
