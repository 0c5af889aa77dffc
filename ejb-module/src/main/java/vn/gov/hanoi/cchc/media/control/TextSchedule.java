package vn.gov.hanoi.cchc.media.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.PreviewState;
import vn.gov.hanoi.cchc.media.api.RecordPreview;
import vn.gov.hanoi.cchc.media.api.RecordText;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.media.boundary.TextDesk;
import vn.gov.hanoi.cchc.media.control.TextExtraction.Drawn;
import vn.gov.hanoi.cchc.media.control.TextExtraction.Words;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Rounds;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * Has the words of waiting files read, within seconds of their receipt, and while none waits the first pages of those that were read
 * drawn; a file nobody could read keeps no other waiting.
 */
@Startup
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextSchedule extends Rounds {

    private static final Logger LOG = System.getLogger(TextSchedule.class.getName());
    private static final int BATCH = 20;
    /** So few that one process has the processor time for all of them. */
    private static final int FEW = 3;
    private static final Duration SLOT = Duration.ofSeconds(1);

    @Inject
    private JobClaims claims;
    @Inject
    private TextExtraction extraction;
    @Inject
    private MediaFiles files;
    @Inject
    private KeptPreviews previews;
    @Inject
    private StoredContent content;
    @Inject
    private TextDesk desk;
    @Inject
    private CallerContext context;

    public TextSchedule() {
        super(Duration.ofSeconds(1));
    }

    @Override
    protected void round() {
        List<FileView> waiting = files.unread(BATCH);
        List<String> undrawn = waiting.isEmpty() ? previews.waiting(FEW) : List.of();
        if ((!waiting.isEmpty() || !undrawn.isEmpty()) && claims.claim("media.text", SLOT)) {
            context.enter(Caller.schedule("media.text"));
            try (TextExtraction.Reading reading = extraction.begin()) {
                waiting.forEach(file -> read(reading, file));
                undrawn.stream().takeWhile(sha256 -> files.unread(1).isEmpty()).forEach(sha256 -> draw(reading, sha256));
            }
        }
    }

    private void draw(TextExtraction.Reading reading, String sha256) {
        Drawn drawn = null;
        try {
            drawn = reading.draw(content.readable(sha256));
            if (drawn.state() != TextState.WAITING) {
                desk.show(new RecordPreview(sha256, FilePreviews.state(drawn), drawn.pages(), drawn.shown()));
            }
        } catch (RuntimeException problem) {
            LOG.log(Logger.Level.WARNING, "No pages of " + sha256, problem);
            desk.show(new RecordPreview(sha256, PreviewState.DAMAGED, 0, List.of()));
        } finally {
            if (drawn != null) {
                DrawnPages.discard(drawn.shown());
            }
        }
    }

    private void read(TextExtraction.Reading reading, FileView file) {
        try {
            Words words = words(reading, file);
            if (words.state() != TextState.WAITING) {
                desk.record(new RecordText(file.sha256(), words.state(), words.body()));
            }
        } catch (RuntimeException noVerdict) {
            LOG.log(Logger.Level.WARNING, "The words of file " + file.id() + " wait on", noVerdict);
        }
    }

    private Words words(TextExtraction.Reading reading, FileView file) {
        try {
            return reading.read(file.mediaType(), content.anywhere(file.sha256()));
        } catch (RuleViolated missing) {
            return new Words(TextState.FAILED, "");
        }
    }
}
