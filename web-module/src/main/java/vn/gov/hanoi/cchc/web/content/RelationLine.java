package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.DocumentRelation;
import vn.gov.hanoi.cchc.content.api.RelationKind;

/** A row of the relations. The other document is named by its symbol; saving finds it when the portal has it. */
public class RelationLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private RelationKind kind = RelationKind.BASED_ON;
    private String symbol;
    private String title;
    private LocalDate issuedOn;
    private String parts;
    private boolean here;

    static RelationLine of(DocumentRelation relation) {
        RelationLine line = new RelationLine();
        line.kind = relation.kind();
        line.symbol = relation.symbol();
        line.title = relation.title();
        line.issuedOn = relation.issuedOn();
        line.parts = relation.parts();
        line.here = relation.item() != null;
        return line;
    }

    boolean isNamed() {
        return symbol != null && !symbol.isBlank();
    }

    DocumentRelation relation() {
        return new DocumentRelation(kind == null ? RelationKind.RELATED : kind, null, symbol, title, issuedOn, parts);
    }

    /** The portal had it when this was saved. */
    public boolean isHere() {
        return here;
    }

    public RelationKind getKind() {
        return kind;
    }

    public void setKind(RelationKind kind) {
        this.kind = kind;
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }
}
