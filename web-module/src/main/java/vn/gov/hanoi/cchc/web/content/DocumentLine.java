package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.LocalDate;
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
        }
        return line;
    }

    /** Null while nothing is filled in. */
    DocumentFacts facts() {
        boolean empty = number == null && notation == null && typeName == null && organName == null && issuedOn == null;
        return empty ? null : new DocumentFacts(number, notation, typeName, normative, issuedOn, organId, organName, signerPosition,
            signerName, effectiveOn, urgency, documentId);
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
