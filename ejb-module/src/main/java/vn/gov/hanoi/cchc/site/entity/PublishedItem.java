package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.MediaShelf;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.Rating;
import vn.gov.hanoi.cchc.site.api.SitemapPart;

/** The public state of one item. Hidden items keep their number and lose their text. */
@Entity
@Table(name = "site_item")
public class PublishedItem {

    @Id
    @Column(name = "public_number")
    private long number;
    private UUID item;
    @Column(name = "permanent_id")
    private String permanentId;
    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    @Enumerated(EnumType.STRING)
    private MediaShelf media;
    private boolean visible;
    private String slug;
    private String title;
    private String summary;
    private UUID section;
    private UUID section1;
    private UUID section2;
    private UUID section3;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "updated_at")
    private Instant updatedAt;
    @Column(name = "revision_number")
    private int revisionNumber;
    private boolean sample;
    private String picture;
    private String symbol;
    @Column(name = "document_type")
    private String documentType;
    private String organ;
    @Column(name = "issued_on")
    private LocalDate issuedOn;
    @Column(name = "effective_on")
    private LocalDate effectiveOn;
    private String hash;
    @Column(columnDefinition = "longtext")
    private String page;
    @Column(name = "body_html", columnDefinition = "longtext")
    private String bodyHtml;
    private byte[] signature;
    @Embedded
    private EnglishText english;
    @Embedded
    private RatingSums ratings = new RatingSums();

    protected PublishedItem() {
    }

    public PublishedItem(long number, UUID item) {
        this.number = number;
        this.item = item;
    }

    /**
     * A revision became public.
     *
     * @param path  ids of the sections from level 1 down; may be shorter than three
     * @param forms the written forms of the same content
     */
    public void show(ItemPublished event, UUID[] path, WrittenForms forms) {
        RevisionContent content = event.content();
        visible = true;
        permanentId = event.permanentId();
        kind = content.kind();
        media = MediaShelf.ofGenre(content.genre());
        slug = event.slug();
        title = content.title();
        summary = content.summary() == null ? "" : content.summary();
        section = content.section();
        standsUnder(path);
        publishedAt = event.firstPublishedAt();
        updatedAt = event.updatedAt();
        revisionNumber = event.revisionNumber();
        sample = content.sample();
        facts(content.document());
        hash = event.contentHash();
        picture = forms.picture();
        page = forms.page();
        bodyHtml = forms.bodyHtml();
        signature = forms.signature();
    }

    /** Taken from the site: out of every list, without its text. */
    public void hide() {
        visible = false;
        summary = "";
        bodyHtml = "";
        page = "{}";
        picture = null;
        signature = null;
        english = null;
    }

    /** Its translation became public, or is public no more. @param text null for none */
    public void translate(EnglishText text) {
        english = text;
    }

    /** Sealed: not even its title is told any more. */
    public void seal(String words) {
        hide();
        title = words;
        slug = VietnameseText.slug(words);
        facts(null);
    }

    public void standsUnder(UUID[] path) {
        section1 = path.length > 0 ? path[0] : null;
        section2 = path.length > 1 ? path[1] : null;
        section3 = path.length > 2 ? path[2] : null;
    }

    private void facts(DocumentFacts facts) {
        symbol = facts == null ? null : facts.symbol();
        documentType = facts == null ? null : facts.typeName();
        organ = facts == null ? null : facts.organName();
        issuedOn = facts == null ? null : facts.issuedOn();
        effectiveOn = facts == null ? null : facts.effectiveOn();
    }

    /** Names of the pages that show it, in the words of {@link PublicTags}. */
    public Set<String> shownBy() {
        Set<String> tags = new HashSet<>(Set.of(PublicTags.item(number), PublicTags.ITEMS, PublicTags.sitemap(SitemapPart.of(number))));
        Stream.of(section, section1, section2, section3).filter(Objects::nonNull).map(PublicTags::section).forEach(tags::add);
        if (kind == ItemKind.DOCUMENT) {
            tags.add(PublicTags.DOCUMENTS);
        }
        return tags;
    }

    /** The same for a change of its translation: the pages of the item, what lists it in English, and the site map. */
    public Set<String> shownByInEnglish() {
        Set<String> tags = PublicTags.english(shownBy());
        tags.addAll(Set.of(PublicTags.item(number), PublicTags.sitemap(SitemapPart.of(number))));
        return tags;
    }

    /** Its translation, or null when there is none. */
    public EnglishText english() {
        return english;
    }

    public long number() {
        return number;
    }

    public ItemKind kind() {
        return kind;
    }

    public boolean visible() {
        return visible;
    }

    public Rating rating() {
        return ratings.rating();
    }

    public String title() {
        return title;
    }

    public String slug() {
        return slug;
    }

    public String permanentId() {
        return permanentId;
    }

    public UUID section() {
        return section;
    }

    public String page() {
        return page;
    }

    public String summary() {
        return summary;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public String symbol() {
        return symbol;
    }

    public String documentType() {
        return documentType;
    }

    public String organ() {
        return organ;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String bodyHtml() {
        return bodyHtml;
    }

    public int revisionNumber() {
        return revisionNumber;
    }
}
