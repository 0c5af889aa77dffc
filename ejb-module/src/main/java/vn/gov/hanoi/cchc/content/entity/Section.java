package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.SectionView;

/** One section. The rules about its neighbours are the tree's ({@link SectionForest}). */
@Entity
@Table(name = "content_section")
public class Section {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID parent;
    private int level;
    private int position;
    private String slug;
    private String name;
    @Column(name = "name_en")
    private String nameEn;
    private boolean visible;

    protected Section() {
    }

    Section(UUID id, String slug, String name, String nameEn) {
        this.id = id;
        this.slug = slug;
        this.name = name;
        this.nameEn = nameEn;
        this.visible = true;
    }

    void stand(UUID newParent, int newLevel, int newPosition) {
        parent = newParent;
        level = newLevel;
        position = newPosition;
    }

    void rename(String newSlug, String newName, String newNameEn) {
        slug = newSlug;
        name = newName;
        nameEn = newNameEn;
    }

    void show(boolean shown) {
        visible = shown;
    }

    void become(SectionNode node) {
        stand(node.parent(), node.level(), node.position());
        rename(node.slug(), node.name(), node.nameEn());
        show(node.visible());
    }

    SectionNode node() {
        return new SectionNode(id, parent, level, position, slug, name, nameEn, visible);
    }

    public SectionView view(List<String> oldSlugs) {
        return new SectionView(id, parent, level, position, slug, name, nameEn, visible, oldSlugs);
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

    public int position() {
        return position;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public boolean visible() {
        return visible;
    }
}
