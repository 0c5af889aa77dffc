package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.SectionView;

/** A section as the site knows it. */
@Entity
@Table(name = "site_section")
public class PublishedSection {

    @Id
    private UUID id;
    private UUID parent;
    private int level;
    private int ordinal;
    private String slug;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    private boolean visible;

    protected PublishedSection() {
    }

    public PublishedSection(UUID id) {
        this.id = id;
    }

    /** @param ordinal place in the display order of the whole tree */
    public void become(SectionView view, int ordinal) {
        this.parent = view.parent();
        this.level = view.level();
        this.ordinal = ordinal;
        this.slug = view.slug();
        this.name = view.name();
        this.nameEn = view.nameEn();
        this.visible = view.visible();
    }

    /** No longer in the tree. */
    public void vanish() {
        visible = false;
    }

    public UUID id() {
        return id;
    }

    public UUID parent() {
        return parent;
    }

    public int level() {
        return level;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public String nameEn() {
        return nameEn;
    }

    public boolean visible() {
        return visible;
    }
}
