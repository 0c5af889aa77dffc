package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A former slug of a section. */
@Entity
@Table(name = "site_redirect")
public class SectionRedirect {

    @Id
    private String slug;
    private UUID section;

    protected SectionRedirect() {
    }

    public SectionRedirect(String slug, UUID section) {
        this.slug = slug;
        this.section = section;
    }

    public void leadTo(UUID newSection) {
        this.section = newSection;
    }

    public String slug() {
        return slug;
    }

    public UUID section() {
        return section;
    }
}
