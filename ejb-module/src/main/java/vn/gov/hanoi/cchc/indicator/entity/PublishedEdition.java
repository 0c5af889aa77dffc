package vn.gov.hanoi.cchc.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.EditionMark;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.SheetContent;
import vn.gov.hanoi.cchc.indicator.api.WithdrawnIndex;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** An edition as readers may read it: written when it was published, marked when it was withdrawn. Drafts are not here. */
@Entity
@Table(name = "indicator_publication")
public class PublishedEdition {

    @Id
    @Column(name = "edition_id")
    private UUID edition;
    @Enumerated(EnumType.STRING)
    private IndexKind kind;
    private int year;
    private int number;
    /** In force; of each index and year at most one. */
    @Column(name = "in_force")
    private boolean current;
    private BigDecimal mean;
    private int units;
    private boolean sample;
    private String note;
    @Column(columnDefinition = "longtext")
    private String content;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_reason")
    private String withdrawnReason;

    protected PublishedEdition() {
    }

    public PublishedEdition(Edition source, Instant at) {
        EditionFacts facts = source.facts();
        SheetContent sheet = source.sheet();
        this.edition = source.id();
        this.kind = source.kind();
        this.year = source.year();
        this.number = source.number();
        this.current = true;
        this.mean = sheet.mean();
        this.units = sheet.units().size();
        this.sample = facts.sample();
        this.note = facts.note();
        this.content = source.content();
        this.publishedAt = at;
    }

    /** A newer edition took its place. */
    public void retire() {
        current = false;
    }

    public void withdraw(String reason, Instant at) {
        current = false;
        withdrawnAt = at;
        withdrawnReason = reason;
    }

    public UUID edition() {
        return edition;
    }

    public IndexKind kind() {
        return kind;
    }

    public int year() {
        return year;
    }

    public int number() {
        return number;
    }

    public boolean isCurrent() {
        return current;
    }

    public BigDecimal mean() {
        return mean;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public EditionFacts facts() {
        return CanonicalJson.read(content, Edition.Whole.class).facts();
    }

    public SheetContent sheet() {
        return CanonicalJson.read(content, Edition.Whole.class).content();
    }

    public EditionMark mark() {
        return new EditionMark(number, publishedAt, note, current);
    }

    public WithdrawnIndex marker() {
        return new WithdrawnIndex(kind, year, withdrawnAt, withdrawnReason);
    }
}
