package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.SectionView;

/** The fields about one section: a new one, or the chosen one. */
public class SectionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID chosen;
    private String name;
    private String nameEn;
    private String parent;

    void show(SectionView section) {
        chosen = section.id();
        name = section.name();
        nameEn = section.nameEn();
        parent = section.parent() == null ? null : section.parent().toString();
    }

    /** The section above, or null at the top. */
    UUID above() {
        return parent == null ? null : UUID.fromString(parent);
    }

    /** The section being edited, or null. */
    public UUID getChosen() {
        return chosen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }
}
