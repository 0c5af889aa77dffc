package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.gov.hanoi.cchc.intake.api.HoldView;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Ground R8: who must confirm, by when, and where the receipt goes on afterwards. */
@Embeddable
public class Hold {

    @Enumerated(EnumType.STRING)
    @Column(name = "held_from")
    private ReceiptState from;
    @Column(name = "hold_confirmer")
    private String confirmer;
    @Column(name = "hold_agency")
    private String agency;
    @Column(name = "hold_by")
    private Instant confirmBy;
    @Column(name = "hold_words")
    private String words;

    protected Hold() {
    }

    public Hold(ReceiptState from, String confirmer, String agency, Instant confirmBy, String words, Instant now) {
        if (!confirmBy.isAfter(now)) {
            throw new RuleViolated("intake.hold.past", "confirmBy");
        }
        this.from = from;
        this.confirmer = confirmer;
        this.agency = agency;
        this.confirmBy = confirmBy;
        this.words = words;
    }

    ReceiptTransition end() {
        return from == ReceiptState.EDITING ? ReceiptTransition.RESUME_EDITING : ReceiptTransition.RESUME;
    }

    public HoldView view() {
        return new HoldView(confirmer, agency, confirmBy, words);
    }
}
