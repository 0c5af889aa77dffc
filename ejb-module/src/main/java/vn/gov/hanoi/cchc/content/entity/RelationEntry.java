package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.content.api.RelationKind;

/** A relation of a document as it is public; the other document may come later. */
@Entity
@Table(name = "content_document_relation")
public class RelationEntry {

    @EmbeddedId
    private OrdinalId id;
    private boolean live;
    @Enumerated(EnumType.STRING)
    private RelationKind kind;
    @Column(name = "target_id")
    private UUID target;
    @Column(name = "target_key")
    private String key;
    @Column(name = "target_symbol")
    private String symbol;
    @Column(name = "target_title")
    private String title;
    @Column(name = "target_issued_on")
    private LocalDate issuedOn;
    private String parts;

    protected RelationEntry() {
    }

    public RelationEntry(OrdinalId id) {
        this.id = id;
    }

    /** @param found the other document when the portal has it, else null */
    public void show(DocumentRelation relation, UUID found) {
        live = true;
        kind = relation.kind();
        target = found;
        key = DocumentSymbol.key(relation.symbol());
        symbol = relation.symbol();
        title = relation.title();
        issuedOn = relation.issuedOn();
        parts = relation.parts();
    }

    public void hide() {
        live = false;
    }

    /** The other document has come. */
    public void link(UUID found) {
        target = found;
    }

    public UUID article() {
        return id.article();
    }

    public int ordinal() {
        return id.ordinal();
    }

    public boolean live() {
        return live;
    }

    public RelationKind kind() {
        return kind;
    }

    public UUID target() {
        return target;
    }

    public String key() {
        return key;
    }

    public String symbol() {
        return symbol;
    }

    public String title() {
        return title;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public String parts() {
        return parts;
    }
}
