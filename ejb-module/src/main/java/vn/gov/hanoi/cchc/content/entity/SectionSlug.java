package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An address a section has or had. It stays the section's own. */
@Entity
@Table(name = "content_section_slug")
public class SectionSlug {

    @Id
    private String slug;
    @Column(name = "section_id")
    private UUID section;
    private Instant since;

    protected SectionSlug() {
    }

    public SectionSlug(String slug, UUID section, Instant since) {
        this.slug = slug;
        this.section = section;
        this.since = since;
    }

    public String slug() {
        return slug;
    }

    public UUID section() {
        return section;
    }
}
