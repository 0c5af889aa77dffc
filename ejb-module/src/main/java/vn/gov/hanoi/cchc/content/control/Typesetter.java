package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.content.api.AttachmentDraft;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ClipDraft;
import vn.gov.hanoi.cchc.content.api.ClipUse;
import vn.gov.hanoi.cchc.content.api.CodeView;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureDraft;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Turns what an editor typed into the content of a revision: one form of letters, clean HTML, facts of files as they are kept. */
@Dependent
public class Typesetter {

    private static final int LONGEST_ARTICLE_TITLE = 255;

    @Inject
    private FileQueries files;
    @Inject
    private Sections sections;
    @Inject
    private CodeLists codes;
    @Inject
    private DocumentSetting facts;
    @Inject
    private Clock clock;

    /**
     * A content and what the sanitiser left out of it.
     */
    public record Typeset(RevisionContent content, List<String> removed) {
    }

    /**
     * @param allowed files of the item, which alone may be used
     * @throws RuleViolated article.title.blank, article.title.too-long, article.document.missing, article.document.unexpected,
     *     article.genre.unknown, article.par-field.unknown, section.unknown, article.file.foreign, article.picture.kind, article.clip.captions, article.clip.poster,
     *     article.event.future, document.relation.self, document.relation.twice, document.relation.unknown, document.expires.early
     */
    public Typeset set(Set<UUID> allowed, ItemDraft draft) {
        requireForm(draft);
        Map<UUID, FileView> views = views(allowed, draft);
        List<PictureUse> pictures = pictures(draft.pictures(), views);
        List<AttachmentUse> attachments = attachments(draft, views);
        Map<UUID, PictureUse> shown = new HashMap<>();
        pictures.forEach(picture -> shown.put(picture.file(), picture));
        Set<UUID> offered = new LinkedHashSet<>(shown.keySet());
        attachments.forEach(attachment -> offered.add(attachment.file()));
        BodyHtml.Clean body = BodyHtml.clean(draft.bodyHtml(), shown, offered);
        String summary = VietnameseText.nfc(draft.summary());
        RevisionContent content = new RevisionContent(draft.kind(), draft.genre(), VietnameseText.line(draft.title()),
            summary == null ? "" : summary.strip(), body.html(), draft.section(), authors(draft.authors()), source(draft.source(), views),
            tags(draft.tags()), List.copyOf(new LinkedHashSet<>(draft.parFields())), pictures, attachments, facts.set(draft.document()),
            draft.eventAt(), draft.sample(), draft.translates());
        return new Typeset(content, body.removed());
    }

    private void requireForm(ItemDraft draft) {
        String title = VietnameseText.line(draft.title());
        if (title == null) {
            throw new RuleViolated("article.title.blank");
        }
        if (draft.kind() == ItemKind.ARTICLE && draft.translates() == null && title.length() > LONGEST_ARTICLE_TITLE) {
            throw new RuleViolated("article.title.too-long", LONGEST_ARTICLE_TITLE, title.length());
        }
        if (draft.kind() == ItemKind.DOCUMENT && draft.document() == null) {
            throw new RuleViolated("article.document.missing");
        }
        if (draft.kind() == ItemKind.ARTICLE && draft.document() != null) {
            throw new RuleViolated("article.document.unexpected");
        }
        if (draft.eventAt() != null && draft.eventAt().isAfter(clock.instant())) {
            throw new RuleViolated("article.event.future");
        }
        requireCode(codes.genres(), draft.genre(), "article.genre.unknown");
        if (!draft.parFields().isEmpty()) {
            List<CodeView> fields = codes.parFields();
            draft.parFields().forEach(field -> requireCode(fields, field, "article.par-field.unknown"));
        }
        if (draft.section() != null && sections.find(draft.section()).isEmpty()) {
            throw new RuleViolated("section.unknown");
        }
    }

    private static void requireCode(List<CodeView> list, String code, String rule) {
        if (list.stream().noneMatch(entry -> entry.code().equals(code))) {
            throw new RuleViolated(rule, code);
        }
    }

    private Map<UUID, FileView> views(Set<UUID> allowed, ItemDraft draft) {
        Set<UUID> wanted = new LinkedHashSet<>();
        draft.pictures().forEach(picture -> wanted.add(picture.file()));
        draft.attachments().forEach(attachment -> wanted.add(attachment.file()));
        Stream.of(Stream.ofNullable(draft.source()), draft.pictures().stream().map(PictureDraft::source),
                draft.attachments().stream().map(AttachmentDraft::clip).filter(Objects::nonNull).map(ClipDraft::source))
            .flatMap(sources -> sources).filter(Objects::nonNull).map(SourceDraft::permissionFile).filter(Objects::nonNull).forEach(wanted::add);
        Map<UUID, FileView> views = new LinkedHashMap<>();
        if (!wanted.isEmpty()) {
            files.views(wanted).forEach(view -> views.put(view.id(), view));
            if (!allowed.containsAll(wanted) || !views.keySet().containsAll(wanted)) {
                throw new RuleViolated("article.file.foreign");
            }
        }
        return views;
    }

    private static List<PictureUse> pictures(List<PictureDraft> drafts, Map<UUID, FileView> views) {
        List<PictureUse> pictures = new ArrayList<>();
        boolean led = false;
        Set<UUID> seen = new LinkedHashSet<>();
        for (PictureDraft draft : drafts) {
            FileView view = views.get(draft.file());
            if (view.kind() != MediaKind.PICTURE) {
                throw new RuleViolated("article.picture.kind", view.name());
            }
            if (seen.add(draft.file())) {
                pictures.add(new PictureUse(view.id(), view.sha256(), view.name(), VietnameseText.line(draft.alt()),
                    VietnameseText.line(draft.credit()), draft.source() == null ? null : source(draft.source(), views), draft.lead() && !led, view.width(), view.height(),
                    VietnameseText.line(draft.caption())));
                led |= draft.lead();
            }
        }
        return pictures;
    }

    private static List<AttachmentUse> attachments(ItemDraft item, Map<UUID, FileView> views) {
        Map<UUID, AttachmentUse> attachments = new LinkedHashMap<>();
        for (AttachmentDraft draft : item.attachments()) {
            FileView view = views.get(draft.file());
            String title = VietnameseText.line(draft.title());
            attachments.putIfAbsent(draft.file(), new AttachmentUse(view.id(), view.sha256(), view.name(), title == null ? view.name() : title,
                view.mediaType(), view.size(), draft.main(), clip(item, draft, view, views)));
        }
        return List.copyOf(attachments.values());
    }

    /** Null for what does not play. */
    private static ClipUse clip(ItemDraft item, AttachmentDraft file, FileView view, Map<UUID, FileView> views) {
        if (view.kind() != MediaKind.VIDEO && view.kind() != MediaKind.AUDIO) {
            return null;
        }
        ClipDraft draft = file.clip() == null ? new ClipDraft(null, null, null, null, null) : file.clip();
        boolean captioned = item.attachments().stream().anyMatch(other -> other.file().equals(draft.captions()));
        if (draft.captions() != null && (!captioned || !views.get(draft.captions()).mediaType().equals("text/vtt"))) {
            throw new RuleViolated("article.clip.captions", view.name());
        }
        if (draft.poster() != null && item.pictures().stream().noneMatch(picture -> picture.file().equals(draft.poster()))) {
            throw new RuleViolated("article.clip.poster", view.name());
        }
        String transcript = VietnameseText.nfc(draft.transcript());
        return new ClipUse(VietnameseText.line(draft.credit()), draft.source() == null ? null : source(draft.source(), views),
            transcript == null || transcript.isBlank() ? null : transcript.strip(), draft.captions(), draft.poster(), view.milliseconds(), view.width(), view.height());
    }

    private static List<AuthorCredit> authors(List<AuthorCredit> drafts) {
        return drafts.stream().map(author -> new AuthorCredit(VietnameseText.line(author.name()), VietnameseText.line(author.unit()),
            VietnameseText.line(author.role()))).filter(author -> author.name() != null).toList();
    }

    private static SourceCredit source(SourceDraft draft, Map<UUID, FileView> views) {
        if (draft == null) {
            return new SourceCredit(SourceCredit.Kind.OWN, null, null, null, false, null, null, null, null);
        }
        FileView consent = draft.permissionFile() == null ? null : views.get(draft.permissionFile());
        return new SourceCredit(draft.kind(), VietnameseText.line(draft.name()), VietnameseText.line(draft.url()), draft.obtainedOn(),
            draft.permissionNeeded(), draft.permissionFile(), consent == null ? null : consent.sha256(),
            VietnameseText.line(draft.permissionScope()), draft.permissionUntil());
    }

    private static List<String> tags(List<String> drafts) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (String draft : drafts) {
            String tag = VietnameseText.line(draft);
            if (tag != null) {
                tags.putIfAbsent(VietnameseText.fold(tag), tag);
            }
        }
        return List.copyOf(tags.values());
    }
}
