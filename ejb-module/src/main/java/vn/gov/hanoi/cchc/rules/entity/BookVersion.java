package vn.gov.hanoi.cchc.rules.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;

/** How often a book was edited. Editors lock the row first, so edits of one book follow each other. */
@Entity
@Table(name = "rules_book")
public class BookVersion {

    @Id
    @Enumerated(EnumType.STRING)
    private RuleBookName name;
    @Column(name = "edition")
    private long edition;
    @Column(name = "changed_at")
    private Instant changedAt;

    protected BookVersion() {
    }

    public long edition() {
        return edition;
    }

    public long advance(Instant at) {
        this.changedAt = at;
        return ++edition;
    }
}
