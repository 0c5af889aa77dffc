package vn.gov.hanoi.cchc.media.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.RecordText;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.media.boundary.TextDesk;
import vn.gov.hanoi.cchc.media.control.TextExtraction.Words;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Has the words of waiting files read, within seconds of their receipt; a file nobody could read keeps no other waiting. */
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TextSchedule {

    private static final Logger LOG = System.getLogger(TextSchedule.class.getName());
    private static final int BATCH = 20;
    private static final Duration SLOT = Duration.ofSeconds(1);

    @Inject
    private JobClaims claims;
    @Inject
    private TextExtraction extraction;
    @Inject
    private MediaFiles files;
    @Inject
    private StoredContent content;
    @Inject
    private TextDesk desk;
    @Inject
    private CallerContext context;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void read() {
        List<FileView> waiting = files.unread(BATCH);
        if (!waiting.isEmpty() && claims.claim("media.text", SLOT)) {
            context.enter(Caller.schedule("media.text"));
            try (TextExtraction.Reading reading = extraction.begin()) {
                waiting.forEach(file -> read(reading, file));
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
