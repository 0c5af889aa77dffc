package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.content.api.StandingVersionRow;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** One text of a standing page. Only ever added; the one with the highest number is what readers see. */
@Entity
@Table(name = "content_standing_version")
public class StandingVersion {

    @EmbeddedId
    private StandingKey key;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;
    private String note;
    @Column(name = "by_name")
    private String by;
    private Instant at;
    private Long restores;

    protected StandingVersion() {
    }

    private StandingVersion(StandingKey key, StandingText text, String note, Long restores, Caller by, Instant at) {
        this.key = key;
        this.text = CanonicalJson.write(text);
        this.note = note;
        this.restores = restores;
        this.by = by.displayName() == null ? by.name() : by.displayName();
        this.at = at;
    }

    /**
     * The next one.
     *
     * @param today nobody can have read it later than that: {@code standing.review.future}, {@code standing.review.order}
     */
    public StandingVersion followedBy(StandingText next, String why, LocalDate today, Caller who, Instant when) {
        if (next.reviewedOn().isAfter(today)) {
            throw new RuleViolated("standing.review.future");
        }
        if (!next.reviewBy().isAfter(next.reviewedOn())) {
            throw new RuleViolated("standing.review.order");
        }
        if ((next.titleEn() == null) != (next.bodyEn() == null)) {
            throw new RuleViolated("standing.english.half");
        }
        return new StandingVersion(new StandingKey(page(), version() + 1), next, why, null, who, when);
    }

    /** The next one, with the text of an earlier one; when it was last read stays as it was then. */
    public StandingVersion followedBy(StandingVersion earlier, Caller who, Instant when) {
        if (earlier.version() == version()) {
            throw new RuleViolated("standing.restore.same");
        }
        return new StandingVersion(new StandingKey(page(), version() + 1), earlier.text(), earlier.note, earlier.version(), who, when);
    }

    public StandingPage page() {
        return key.page();
    }

    public long version() {
        return key.version();
    }

    public StandingText text() {
        return CanonicalJson.read(text, StandingText.class);
    }

    public StandingVersionRow row() {
        return new StandingVersionRow(version(), note, by, at, restores, text());
    }
}
