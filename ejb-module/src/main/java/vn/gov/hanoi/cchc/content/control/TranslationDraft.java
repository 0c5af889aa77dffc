package vn.gov.hanoi.cchc.content.control;

import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ClipDraft;
import vn.gov.hanoi.cchc.content.api.ClipUse;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;

/** What a translator begins with: everything of the original, to be written over, and the translator's own name. */
public final class TranslationDraft {

    private static final int MOST_AUTHORS = 20;

    private TranslationDraft() {
    }

    /**
     * Facts of a document are not copied: its page shows those of the original.
     *
     * @param revision   number of the revision that {@code content} is
     * @param translator as named on the page
     */
    public static ItemDraft of(RevisionContent content, int revision, String translator) {
        List<AuthorCredit> authors = new ArrayList<>(content.authors().subList(0, Math.min(MOST_AUTHORS - 1, content.authors().size())));
        authors.add(new AuthorCredit(translator, null, Translations.TRANSLATOR));
        return new ItemDraft(ItemKind.ARTICLE, content.genre(), content.title(), content.summary(), content.bodyHtml(), content.section(), authors,
            source(content.source()), content.tags(), content.parFields(), content.pictures().stream().map(TranslationDraft::picture).toList(),
            content.attachments().stream().map(TranslationDraft::attachment).toList(), null, content.eventAt(), content.sample(), revision);
    }

    private static PictureDraft picture(PictureUse use) {
        return new PictureDraft(use.file(), use.alt(), use.credit(), source(use.source()), use.lead(), use.caption());
    }

    private static AttachmentDraft attachment(AttachmentUse use) {
        return new AttachmentDraft(use.file(), use.title(), use.main(), clip(use.clip()));
    }

    private static ClipDraft clip(ClipUse use) {
        return use == null ? null : new ClipDraft(use.credit(), source(use.source()), use.transcript(), use.captions(), use.poster());
    }

    private static SourceDraft source(SourceCredit credit) {
        return credit == null ? null : new SourceDraft(credit.kind(), credit.name(), credit.url(), credit.obtainedOn(), credit.permissionNeeded(),
            credit.permissionFile(), credit.permissionScope(), credit.permissionUntil());
    }
}
