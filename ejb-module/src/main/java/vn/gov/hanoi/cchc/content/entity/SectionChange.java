package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.SectionChangeView;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** One change of the tree: the sections it touched, before and after. Only ever added. */
@Entity
@Table(name = "content_section_change")
public class SectionChange {

    @Id
    private UUID id;
    private long tree;
    @Enumerated(EnumType.STRING)
    private SectionChangeKind kind;
    @Column(name = "section_name")
    private String sectionName;
    private Instant at;
    @Column(name = "by_name")
    private String by;
    @Column(name = "before_state")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String before;
    @Column(name = "after_state")
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String after;
    private UUID undoes;

    protected SectionChange() {
    }

    /**
     * @param tree   number of this change
     * @param undoes the change it takes back, or null
     */
    public SectionChange(long tree, SectionChangeKind kind, String sectionName, List<SectionNode> before, List<SectionNode> after,
                         UUID undoes, Caller by, Instant at) {
        this.id = UUID.randomUUID();
        this.tree = tree;
        this.kind = kind;
        this.sectionName = sectionName;
        this.at = at;
        this.by = by.displayName() == null ? by.name() : by.displayName();
        this.before = CanonicalJson.write(before);
        this.after = CanonicalJson.write(after);
        this.undoes = undoes;
    }

    public UUID id() {
        return id;
    }

    public SectionChangeKind kind() {
        return kind;
    }

    public String sectionName() {
        return sectionName;
    }

    public List<SectionNode> before() {
        return List.of(CanonicalJson.read(before, SectionNode[].class));
    }

    public List<SectionNode> after() {
        return List.of(CanonicalJson.read(after, SectionNode[].class));
    }

    public SectionChangeView view(boolean undone) {
        return new SectionChangeView(id, tree, kind.name(), sectionName, at, by, before, after, undone);
    }
}
