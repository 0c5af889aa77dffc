package vn.gov.hanoi.cchc.web.intake;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;

/** The classification a person last changed, until somebody changes it again. */
@SessionScoped
public class ClassificationUndo implements Serializable {

    private static final long serialVersionUID = 1L;

    private record Kept(Origin origin, ContentClass contentClass, Purpose purpose, String section) implements Serializable {

        static Kept of(Classification found) {
            return new Kept(found.origin(), found.contentClass(), found.purpose(), found.section());
        }
    }

    private String receipt;
    private Kept before;
    private Kept after;

    void remember(String number, Classification stood, Classification stands) {
        receipt = number;
        before = Kept.of(stood);
        after = Kept.of(stands);
    }

    /** Whether this is the receipt, and what was set is what stands. */
    boolean offers(String number, Classification now) {
        return number != null && number.equals(receipt) && Kept.of(now).equals(after) && !after.equals(before);
    }

    Classification before() {
        return new Classification(before.origin(), before.contentClass(), before.purpose(), before.section());
    }

    void forget() {
        receipt = null;
    }
}
