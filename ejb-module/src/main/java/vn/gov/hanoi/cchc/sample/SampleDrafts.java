package vn.gov.hanoi.cchc.sample;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.ClipDraft;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;

/** What the sample editor makes of a revision. */
final class SampleDrafts {

    private SampleDrafts() {
    }

    static ItemDraft draft(RevisionContent now, String body, List<PictureDraft> pictures, List<AttachmentDraft> attachments) {
        return new ItemDraft(now.kind(), now.genre(), now.title(), now.summary(), body, now.section(), now.authors(),
            new SourceDraft(SourceCredit.Kind.OWN, now.source().name(), null, null, false, null, null, null), now.tags(), now.parFields(), pictures,
            attachments, null, now.eventAt(), true);
    }

    static List<PictureDraft> pictures(RevisionContent now, Function<PictureUse, String> caption) {
        return now.pictures().stream().map(use -> new PictureDraft(use.file(), use.alt(), use.credit(), null, use.lead(), caption.apply(use))).toList();
    }

    /** With everything that the sample says of its files. */
    static ItemDraft described(RevisionContent now, SampleItem sample) {
        return draft(now, now.bodyHtml(), pictures(now, use -> sample.file(use.name()).caption()),
            now.attachments().stream().map(use -> attachment(now, use, sample.file(use.name()))).toList());
    }

    /** In English. */
    static ItemDraft translated(RevisionContent now, SampleTranslation sample) {
        List<PictureDraft> pictures = now.pictures().stream().map(use -> new PictureDraft(use.file(), sample.alts().get(use.name()),
            "Illustration (sample): editorial board", null, use.lead(), null)).toList();
        return new ItemDraft(now.kind(), now.genre(), sample.title(), sample.summary(), String.join("\n", sample.body()), now.section(), now.authors(),
            new SourceDraft(now.source().kind(), now.source().name(), now.source().url(), null, false, null, null, null), List.of(), now.parFields(),
            pictures, List.of(), null, now.eventAt(), true, now.translates());
    }

    private static AttachmentDraft attachment(RevisionContent now, AttachmentUse use, SampleItem.SampleFile said) {
        ClipDraft clip = use.clip() == null ? null : new ClipDraft(said.credit(), null,
            said.transcript() == null ? null : String.join("\n", said.transcript()), named(now, said.captions()), named(now, said.poster()));
        return new AttachmentDraft(use.file(), said.alt(), use.main(), clip);
    }

    private static UUID named(RevisionContent now, String name) {
        return Stream.concat(now.pictures().stream().filter(use -> use.name().equals(name)).map(PictureUse::file),
            now.attachments().stream().filter(use -> use.name().equals(name)).map(AttachmentUse::file)).findFirst().orElse(null);
    }
}
