package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.control.MarkedFiles;
import vn.gov.hanoi.cchc.intake.control.Progress;

/**
 * Where {@code content} reports how it goes on with a receipt, inside the transaction of its own act. Not a desk: it is no use case of
 * its own and asks for no permission. Reporting the state that already stands changes nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@PermitAll
public class ReceiptProgress {

    @Inject
    private Progress progress;
    @Inject
    private MarkedFiles sealing;

    /** Back with the editors: approval was refused or taken back. */
    public void editing(UUID receipt, String words) {
        progress.editing(receipt, words);
    }

    /** The editor submitted it for approval. */
    public void awaitingApproval(UUID receipt) {
        progress.awaitingApproval(receipt);
    }

    /**
     * It is public; the supplier is told.
     *
     * @param address path of the public page, e.g. {@code /bai-viet/slug-12}
     */
    public void published(UUID receipt, String address) {
        progress.published(receipt, address);
    }

    /** It was taken from the site. */
    public void withdrawn(UUID receipt, String reason) {
        progress.withdrawn(receipt, reason);
    }

    /**
     * A secrecy mark stands in a file that the editors added; the receipt is sealed as if its supplier had sent it.
     *
     * @param extension what kind of file it is
     */
    public void marked(UUID receipt, String extension) {
        sealing.seal(receipt, extension);
    }

    /** The editors give it back to the standing office: wrong desk, or something only the supplier can add. */
    public void backToTriage(UUID receipt, String reason) {
        progress.backToTriage(receipt, reason);
    }
}
