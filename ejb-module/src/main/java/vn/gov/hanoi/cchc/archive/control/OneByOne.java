package vn.gov.hanoi.cchc.archive.control;

import jakarta.ejb.EJBException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** A batch of which each piece stands alone: what fails is noted with its reason, and the next one is taken. */
final class OneByOne {

    private static final Logger LOG = System.getLogger(OneByOne.class.getName());

    private OneByOne() {
    }

    /**
     * @param failed takes a piece and why it failed, in words
     * @param trouble key of the words for a failure that no rule explains
     */
    static <T> void each(List<T> pieces, Consumer<T> act, BiConsumer<T, String> failed, String trouble) {
        for (T piece : pieces) {
            try {
                act.accept(piece);
            } catch (RuleViolated refused) {
                note(piece, Texts.of(refused), failed);
            } catch (EJBException broken) {
                LOG.log(Level.ERROR, piece + " failed", broken);
                note(piece, Texts.get(trouble), failed);
            }
        }
    }

    private static <T> void note(T piece, String why, BiConsumer<T, String> failed) {
        try {
            failed.accept(piece, why);
        } catch (EJBException broken) {
            LOG.log(Level.ERROR, "The failure of " + piece + " could not be noted", broken);
        }
    }
}
