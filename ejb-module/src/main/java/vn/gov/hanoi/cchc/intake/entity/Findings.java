package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;

/** Origin, content and purpose, as triage found them (Article 6.2). */
@Embeddable
public class Findings {

    @Enumerated(EnumType.STRING)
    private Origin origin;
    @Enumerated(EnumType.STRING)
    @Column(name = "content_class")
    private ContentClass contentClass;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    @Column(name = "section_slug")
    private String section;

    protected Findings() {
    }

    public Findings(Origin origin, ContentClass contentClass, Purpose purpose, String section) {
        this.origin = origin;
        this.contentClass = contentClass;
        this.purpose = purpose;
        this.section = section;
    }

    public Classification view() {
        return new Classification(origin, contentClass, purpose, section);
    }
}
