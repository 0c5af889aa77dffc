package vn.gov.hanoi.cchc.site.control;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.TranslationPublished;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.site.api.Amounts;
import vn.gov.hanoi.cchc.site.api.DocumentCard;
import vn.gov.hanoi.cchc.site.api.FileAddresses;
import vn.gov.hanoi.cchc.site.api.FileLink;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.MediaShelf;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PictureShown;

/** Composes the page of a revision, for readers and for the office's preview alike. */
public final class PageComposer {

    private static final String ENGLISH = "en";

    private PageComposer() {
    }

    /** The page of a public revision. */
    public static ItemPage compose(ItemPublished event, FileAddresses files) {
        Moment updated = event.updatedAt().equals(event.firstPublishedAt()) ? null : Moment.of(event.updatedAt());
        return page(event.content(), files, event.publicNumber(), ItemAddress.of(event.content().kind(), event.slug(), event.publicNumber()),
            event.permanentId(), Moment.of(event.firstPublishedAt()), updated, event.revisionNumber(), event.contentHash());
    }

    /** The words of a translation, to be shown as {@link ItemPage#translated} says. */
    public static ItemPage compose(TranslationPublished event, FileAddresses files) {
        return page(event.content(), files, event.publicNumber(), "", null, Moment.of(event.at()), null, event.revisionNumber(), event.contentHash());
    }

    /** The page of something not public. */
    public static ItemPage preview(RevisionContent content, FileAddresses files, Moment now) {
        return page(content, files, 0, "", null, now, null, 1, "");
    }

    /** Plain text of a revision, as the fingerprint reads it. */
    static String text(RevisionContent content) {
        return content.title() + "\n" + BodyMarkup.of(content.bodyHtml(), false, List.of(), Map.of(), Map.of()).text();
    }

    private static ItemPage page(RevisionContent content, FileAddresses files, long number, String address, String permanentId,
                                 Moment published, Moment updated, int revision, String hash) {
        BodyMarkup body = BodyMarkup.of(content.bodyHtml(), content.kind() == ItemKind.DOCUMENT, content.pictures(),
            addresses(content, files), srcsets(content, files));
        PictureUse lead = lead(content);
        Clips clips = new Clips(content, files);
        MediaShelf media = MediaShelf.ofGenre(content.genre());
        PictureShown above = lead == null || body.shows(lead) || clips.before(lead) ? null : shown(lead, files);
        boolean gallery = media != null && media.pictures() && content.pictures().size() > 1;
        List<PictureShown> below = content.pictures().stream()
            .filter(picture -> (gallery || picture != lead) && !body.shows(picture) && !clips.before(picture)).map(picture -> shown(picture, files)).toList();
        SourceCredit source = content.source();
        return new ItemPage(number, content.kind(), address, permanentId, content.title(),
            content.summary() == null ? "" : content.summary(), body.html(), content.section(), body.contents(), published, updated,
            revision, authors(content), source == null ? null : source.name(), source == null ? null : safe(source.url()), above,
            below, content.attachments().stream().filter(clips::download).map(use -> link(use, files)).toList(), DocumentCard.of(content.document()),
            content.tags(), content.parFields(), content.sample(), hash, null, null, media,
            clips.shown(), content.translates() == null ? null : ENGLISH);
    }

    private static Map<UUID, String> addresses(RevisionContent content, FileAddresses files) {
        Map<UUID, String> addresses = new HashMap<>();
        content.pictures().forEach(use -> addresses.put(use.file(), files.of(use.file(), use.sha256(), use.name())));
        content.attachments().forEach(use -> addresses.put(use.file(), files.of(use.file(), use.sha256(), use.name())));
        return addresses;
    }

    private static Map<UUID, String> srcsets(RevisionContent content, FileAddresses files) {
        Map<UUID, String> sets = new HashMap<>();
        content.pictures().forEach(use -> sets.put(use.file(), files.srcset(use)));
        return sets;
    }

    /** The picture of list rows: the one marked as lead, else the first. */
    static PictureUse lead(RevisionContent content) {
        return content.pictures().stream().filter(PictureUse::lead).findFirst()
            .orElse(content.pictures().isEmpty() ? null : content.pictures().get(0));
    }

    static PictureShown shown(PictureUse picture, FileAddresses files) {
        return new PictureShown(files.of(picture.file(), picture.sha256(), picture.name()), alt(picture), credit(picture), picture.width(),
            picture.height(), files.srcset(picture), picture.caption());
    }

    /** Who made it and, when it is not from where the item is from, where it is from. */
    static String credit(PictureUse picture) {
        return credit(picture.credit(), picture.source());
    }

    static String credit(String maker, SourceCredit from) {
        String source = from == null || from.name() == null ? null : "Nguồn: " + from.name();
        return maker == null ? source : source == null ? maker : maker + ". " + source;
    }

    static String alt(PictureUse picture) {
        return picture.alt() == null ? "" : picture.alt();
    }

    private static FileLink link(AttachmentUse use, FileAddresses files) {
        String title = use.title() == null || use.title().isBlank() ? use.name() : use.title();
        return new FileLink(files.of(use.file(), use.sha256(), use.name()), title, detail(use), use.main());
    }

    /** "PDF, 1,2 MB" */
    static String detail(AttachmentUse use) {
        int dot = use.name().lastIndexOf('.');
        String type = dot < 0 ? "" : use.name().substring(dot + 1).toUpperCase(Locale.ROOT) + ", ";
        return type + Amounts.bytes(use.size());
    }

    private static String authors(RevisionContent content) {
        return content.authors().isEmpty() ? null
            : content.authors().stream().map(author -> author(author, content.translates() == null ? "" : ".en")).collect(Collectors.joining(", "));
    }

    private static String author(AuthorCredit author, String language) {
        String unit = author.unit() == null || author.unit().isBlank() ? "" : " (" + author.unit() + ")";
        String role = Texts.find("site.author" + language + "." + author.role());
        return (role == null || role.isEmpty() ? "" : role + ": ") + author.name() + unit;
    }

    private static String safe(String url) {
        return url != null && url.toLowerCase(Locale.ROOT).matches("https?://.+") ? url : null;
    }
}
