package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingPageChanged;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** A standing page as readers see it. */
@Entity
@Table(name = "site_standing_page")
public class PublishedStanding {

    @Id
    @Enumerated(EnumType.STRING)
    private StandingPage page;
    private long version;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String text;
    @Column(name = "owner_name")
    private String owner;

    protected PublishedStanding() {
    }

    public void become(StandingPageChanged event) {
        version = event.version();
        text = CanonicalJson.write(event.text());
        owner = event.owner();
    }

    public StandingPage page() {
        return page;
    }

    public StandingText text() {
        return CanonicalJson.read(text, StandingText.class);
    }

    /** Name of the agency that answers for it. */
    public String owner() {
        return owner;
    }
}
