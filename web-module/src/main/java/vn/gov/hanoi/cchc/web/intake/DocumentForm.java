package vn.gov.hanoi.cchc.web.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.SuppliedDocument;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.media.UploadedFile;

/** The form of an official document that staff type in. */
public class DocumentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String organName;
    private String number;
    private String notation;
    private String typeName;
    private String subject;
    private LocalDate issuedOn;
    private String signerPosition;
    private String signerName;
    private LocalDate effectiveOn;
    private String section;

    /** What the desk takes; its key is built from the fields. */
    public SuppliedDocument document(List<UploadedFile> files) {
        return new SuppliedDocument(null, null, VietnameseText.line(organName), VietnameseText.line(number), VietnameseText.line(notation),
            VietnameseText.line(typeName), null, VietnameseText.line(subject), null, issuedOn,
            VietnameseText.line(signerPosition), VietnameseText.line(signerName), effectiveOn, 0, VietnameseText.line(section),
            WorkForm.submitted(files), null);
    }

    TypedPaper typed() {
        return new TypedPaper(organName, number, notation, typeName, subject, issuedOn, signerPosition, signerName, effectiveOn,
            section);
    }

    void show(TypedPaper typed) {
        organName = typed.organName();
        number = typed.number();
        notation = typed.notation();
        typeName = typed.typeName();
        subject = typed.subject();
        issuedOn = typed.issuedOn();
        signerPosition = typed.signerPosition();
        signerName = typed.signerName();
        effectiveOn = typed.effectiveOn();
        section = typed.section();
    }

    public String getOrganName() {
        return organName;
    }

    public void setOrganName(String organName) {
        this.organName = organName;
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

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
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

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
