package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;

/** The fields of an official document (Decree 30/2020, annex VI). */
public class DocumentLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String number;
    private String notation;
    private String typeName;
    private boolean normative;
    private LocalDate issuedOn;
    private String organName;
    private String signerPosition;
    private String signerName;
    private LocalDate effectiveOn;
    private int urgency;
    private String organId;
    private String documentId;
    private DetailsLine details = new DetailsLine();
    private final List<RelationLine> relations = new ArrayList<>();

    static DocumentLine of(DocumentFacts facts) {
        DocumentLine line = new DocumentLine();
        if (facts != null) {
            line.number = facts.number();
            line.notation = facts.notation();
            line.typeName = facts.typeName();
            line.normative = facts.normative();
            line.issuedOn = facts.issuedOn();
            line.organName = facts.organName();
            line.signerPosition = facts.signerPosition();
            line.signerName = facts.signerName();
            line.effectiveOn = facts.effectiveOn();
            line.urgency = facts.urgency();
            line.organId = facts.organId();
            line.documentId = facts.documentId();
            facts.relations().forEach(relation -> line.relations.add(RelationLine.of(relation)));
        }
        line.details = DetailsLine.of(facts == null ? null : facts.details());
        return line;
    }

    /** Null while nothing is filled in. */
    DocumentFacts facts() {
        boolean empty = number == null && notation == null && typeName == null && organName == null && issuedOn == null;
        return empty ? null : new DocumentFacts(number, notation, typeName, normative, issuedOn, organId, organName, signerPosition,
            signerName, effectiveOn, urgency, documentId, details.details(),
            relations.stream().filter(RelationLine::isNamed).map(RelationLine::relation).toList());
    }

    public void addRelation() {
        relations.add(new RelationLine());
    }

    /** @param step −1 towards the top, 1 towards the end, 0 takes the row away */
    public void shiftRelation(int at, int step) {
        FileLines.shift(relations, at, step);
    }

    public DetailsLine getDetails() {
        return details;
    }

    public List<RelationLine> getRelations() {
        return relations;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNotation() {
        return notation;
    }

    public void setNotation(String notation) {
        this.notation = notation;
    }

    public String getTypeName() {
        return typeName;
    }

    public void setTypeName(String typeName) {
        this.typeName = typeName;
    }

    public boolean isNormative() {
        return normative;
    }

    public void setNormative(boolean normative) {
        this.normative = normative;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getOrganName() {
        return organName;
    }

    public void setOrganName(String organName) {
        this.organName = organName;
    }

    public String getSignerPosition() {
        return signerPosition;
    }

    public void setSignerPosition(String signerPosition) {
        this.signerPosition = signerPosition;
    }

    public String getSignerName() {
        return signerName;
    }

    public void setSignerName(String signerName) {
        this.signerName = signerName;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public int getUrgency() {
        return urgency;
    }

    public void setUrgency(int urgency) {
        this.urgency = urgency;
    }
}
