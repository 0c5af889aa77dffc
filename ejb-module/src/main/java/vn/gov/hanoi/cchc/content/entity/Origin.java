package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleStep;

/** The receipt an item came from, or the item it translates; empty for what was typed or imported. */
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
    @Column(name = "translation_of")
    private UUID original;

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

    /** Of the ways to give work up, which one is open depends on where it came from and what readers have seen of it. */
    boolean allows(ArticleStep step, PublicPlace place) {
        return switch (step) {
            case DISCARD -> receipt == null && !place.everPublic();
            case DISCARD_BESIDE_LIVE -> place.isLive();
            case DISCARD_AFTER_WITHDRAWAL -> place.everPublic() && !place.isLive();
            case GIVE_BACK -> receipt != null && !place.everPublic();
            default -> true;
        };
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

    /** It is the English translation of this item. It gets no number of its own: readers find it where its original is. */
    public void translates(UUID item) {
        original = item;
    }

    /** The item that it translates, or null. */
    public UUID original() {
        return original;
    }
}
