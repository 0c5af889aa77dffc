package vn.gov.hanoi.cchc.content.entity;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;

/** People and one item they work on; numbers and authors as the repositories would find them. */
final class Newsroom {

    static final Caller LAN = person("lan", Permission.CONTENT_READ, Permission.CONTENT_EDIT);
    static final Caller MINH = person("minh", Permission.CONTENT_READ, Permission.CONTENT_EDIT);
    static final Caller HEAD = person("truong-ban", Permission.CONTENT_READ, Permission.CONTENT_EDIT, Permission.CONTENT_APPROVE,
        Permission.CONTENT_WITHDRAW);
    static final Caller DEPUTY = person("pho-ban", Permission.CONTENT_READ, Permission.CONTENT_APPROVE);
    static final Caller OFFICE = person("thuong-truc", Permission.INTAKE_TRIAGE);
    static final Caller PORTAL = Caller.schedule("test");
    static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    final Article article;
    Revision working;
    Revision live;
    private final Set<UUID> authors = new HashSet<>();
    private int number;

    private Newsroom(Article article) {
        this.article = article;
    }

    static Newsroom opened(Caller by, RevisionContent content) {
        Newsroom room = new Newsroom(Article.opened(UUID.randomUUID(), ItemKind.ARTICLE, by, NINE));
        return room.saves(by, content);
    }

    static Newsroom fromReceipt(RevisionContent content) {
        Newsroom room = new Newsroom(Article.received(ItemKind.ARTICLE, UUID.randomUUID(), "TN-2026-000001", 1, OFFICE, NINE));
        return room.saves(OFFICE, content);
    }

    static Newsroom published(RevisionContent content) {
        return opened(LAN, content).submits(LAN).approves(HEAD);
    }

    Newsroom saves(Caller by, RevisionContent content) {
        Revision revision = new Revision(article.id(), ++number, content, null, by.account(), by.displayName(), NINE);
        article.take(revision, by, NINE);
        working = revision;
        authors.add(by.account());
        return this;
    }

    Newsroom submits(Caller by) {
        article.submit(by, NINE);
        return this;
    }

    Newsroom approves(Caller by) {
        article.approve(working, working.hash(), authors, by, NINE);
        return goesLive();
    }

    Newsroom goesLive() {
        article.live(working, working.content(), new PublicNumbers(7, "cchc-2026-7"), NINE);
        live = working;
        authors.clear();
        return this;
    }

    Set<UUID> authors() {
        return authors;
    }

    static RevisionContent content(String title) {
        return new RevisionContent(ItemKind.ARTICLE, "news", title, "Tóm tắt", "<p>Nội dung</p>", UUID.fromString("00000000-0000-4000-8000-000000000001"),
            List.of(new AuthorCredit("Nguyễn An", "Sở Nội vụ", "author"), new AuthorCredit("Trần Bình", null, "photographer")),
            new SourceCredit(SourceCredit.Kind.OWN, null, null, null, false, null, null, null, null), List.of("thủ tục"), List.of("CCHC-2"),
            List.of(picture("a".repeat(64), "Cầu Long Biên", "Ảnh: Trần Bình")),
            List.of(new AttachmentUse(UUID.fromString("00000000-0000-4000-8000-000000000003"), "b".repeat(64), "danh-muc.pdf", "Danh mục", "application/pdf",
                1000, true, null)), null, NINE, false);
    }

    static PictureUse picture(String sha256, String alt, String credit) {
        return new PictureUse(UUID.fromString("00000000-0000-4000-8000-000000000002"), sha256, "anh.jpg", alt, credit, null, true, 960, 540, null);
    }

    private static Caller person(String name, String... permissions) {
        return new Caller(UUID.nameUUIDFromBytes(name.getBytes()), name, name, null, Set.of(permissions), null);
    }
}
