package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.archive.api.ArchiveRecordView;
import vn.gov.hanoi.cchc.archive.boundary.ArchiveQueries;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/** Pages of the permanent records: what was published and its fingerprints; of what was taken away only that it existed, with 410. */
@ApplicationScoped
public class RecordAnswers {

    private static final String FOLDER = "/luu-tru/";

    @Inject
    private ArchiveQueries archive;
    @Inject
    private Frames frames;

    /** @return null when there is no such record */
    Answer answer(PublicAddress address) {
        return archive.record(address.slug()).map(view -> answer(address, view)).orElse(null);
    }

    /** The marker for a part of a record that was taken away; null when the record is there and the part is not. */
    Answer gone(PublicAddress address) {
        return archive.record(address.slug()).filter(RecordAnswers::gone).map(view -> answer(address, view)).orElse(null);
    }

    private static boolean gone(ArchiveRecordView view) {
        return view.restricted() || view.withdrawnAt() != null;
    }

    private Answer answer(PublicAddress address, ArchiveRecordView view) {
        boolean gone = gone(view);
        Map<String, String> texts = PublicTexts.of(address.english());
        String path = FOLDER + view.permanentId();
        String title = gone ? texts.get("recordGoneTitle") : view.title();
        PageHead head = PageHead.of(address.english(), title, gone ? null : texts.get("recordLead"), gone ? null : path, null,
            List.of(new Crumb(null, texts.get("recordCrumb") + " " + view.permanentId())));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("record", RecordPage.of(view, frames.absolute(path)));
        content.put("source", ItemPage.SOURCE_LINE);
        if (!gone) {
            return Answer.page("/site/record.xhtml", frames.frame(head), content, view.toString(), Set.of(PublicTags.record(view.permanentId())));
        }
        content.put("text", view.restricted() ? texts.get("recordSealed")
            : PublicTexts.fill(address.english(), "withdrawnText", view.title(), Moment.of(view.withdrawnAt()).day(), view.withdrawnReason()));
        return Answer.with(410, "/site/record-gone.xhtml", frames.frame(head), content, null, null);
    }
}
