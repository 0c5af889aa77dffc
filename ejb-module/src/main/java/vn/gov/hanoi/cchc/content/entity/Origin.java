package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The receipt an item came from; empty for what was typed or imported. */
@Embeddable
public class Origin {

    @Column(name = "receipt_id")
    private UUID receipt;
    @Column(name = "receipt_number")
    private String receiptNumber;
    private Integer submission;
    @Column(name = "newer_submission")
    private Integer newerSubmission;
    @Column(name = "recall_open")
    private boolean recallOpen;

    protected Origin() {
    }

    Origin(UUID receipt, String receiptNumber, int submission) {
        this.receipt = receipt;
        this.receiptNumber = receiptNumber;
        this.submission = submission;
    }

    /** The supplier sent a newer version, which nobody has taken over. */
    public void newer(int version) {
        newerSubmission = version;
    }

    /** A version of the submission was taken over into a revision. */
    public void taken(int version) {
        submission = version;
        newerSubmission = null;
    }

    public void recallOpen(boolean open) {
        recallOpen = open;
    }

    public UUID receipt() {
        return receipt;
    }

    public String receiptNumber() {
        return receiptNumber;
    }

    public Integer newerSubmission() {
        return newerSubmission;
    }

    public boolean recallOpen() {
        return recallOpen;
    }
}
