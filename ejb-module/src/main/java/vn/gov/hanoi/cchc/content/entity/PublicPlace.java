package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** What readers see of an item, where they find it, and what they are told when it is gone. */
@Embeddable
public class PublicPlace {

    @Column(name = "live_revision")
    private UUID liveRevision;
    @Column(name = "live_section_id")
    private UUID liveSection;
    @Column(name = "published_number")
    private int publishedNumber;
    @Column(name = "public_number")
    private Long number;
    @Column(name = "permanent_id")
    private String permanentId;
    private String slug;
    @Column(name = "first_published_at")
    private Instant firstPublishedAt;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_reason")
    private String withdrawnReason;
    private Long replacement;
    @Column(name = "permission_until")
    private LocalDate permissionUntil;
    @Column(name = "permission_told")
    private boolean permissionTold;
    private boolean emergency;

    protected PublicPlace() {
    }

    void show(Revision revision, RevisionContent content, PublicNumbers numbers, Instant at) {
        if (firstPublishedAt == null) {
            firstPublishedAt = at;
        }
        if (numbers != null) {
            number = numbers.number();
            permanentId = numbers.permanentId();
        }
        liveRevision = revision.id();
        liveSection = content.section();
        publishedNumber = revision.number();
        slug = VietnameseText.slug(content.title());
        publishedAt = at;
        withdrawnAt = null;
        withdrawnReason = null;
        replacement = null;
        permissionUntil = content.endsFirst().map(SourceCredit::permissionUntil).orElse(null);
        permissionTold = false;
    }

    /** Keeps the address an item had in its old system. */
    public void keepSlug(String oldSlug) {
        slug = VietnameseText.slug(oldSlug);
    }

    void hide(String reason, Long replacedBy, Instant at) {
        liveRevision = null;
        liveSection = null;
        withdrawnAt = at;
        withdrawnReason = reason;
        replacement = replacedBy;
        permissionUntil = null;
    }

    /** Whether an emergency publication waits for its second person. */
    public void underReview(boolean waits) {
        emergency = waits;
    }

    /** Whether readers still see what a consent ended for before this day, and nobody was told. */
    public boolean permissionEnded(LocalDate today) {
        return isLive() && !permissionTold && permissionUntil != null && permissionUntil.isBefore(today);
    }

    /** The task of the ended consent is open. */
    public void tellPermission() {
        permissionTold = true;
    }

    public boolean isLive() {
        return liveRevision != null;
    }

    public boolean everPublic() {
        return firstPublishedAt != null;
    }

    /** Path of the page, null when readers cannot open it now; a translation has none of its own. */
    public String address(ItemKind kind) {
        return isLive() && number != null ? (kind == ItemKind.DOCUMENT ? "/van-ban/" : "/bai-viet/") + slug + "-" + number : null;
    }

    public UUID liveRevision() {
        return liveRevision;
    }

    /** Number of the revision that was public last; 0 when none ever was. */
    public int publishedNumber() {
        return publishedNumber;
    }

    public Long number() {
        return number;
    }

    public String permanentId() {
        return permanentId;
    }

    public String slug() {
        return slug;
    }

    public Instant firstPublishedAt() {
        return firstPublishedAt;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    public LocalDate permissionUntil() {
        return permissionUntil;
    }

    public boolean emergency() {
        return emergency;
    }
}
