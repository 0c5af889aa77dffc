package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;

/**
 * Where {@code content} reports how it goes on with a receipt, inside the transaction of its own act. Not a desk: it is no use case of
 * its own and asks for no permission. Reporting the state that already stands changes nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@PermitAll
public class ReceiptProgress {

    /** Back with the editors: approval was refused or taken back. */
    public void editing(UUID receipt, String words) {
        throw new UnsupportedOperationException();
    }

    /** The editor submitted it for approval. */
    public void awaitingApproval(UUID receipt) {
        throw new UnsupportedOperationException();
    }

    /**
     * It is public; the supplier is told.
     *
     * @param address path of the public page, e.g. {@code /bai-viet/slug-12}
     */
    public void published(UUID receipt, String address) {
        throw new UnsupportedOperationException();
    }

    /** It was taken from the site. */
    public void withdrawn(UUID receipt, String reason) {
        throw new UnsupportedOperationException();
    }

    /** The editors give it back to the standing office: wrong desk, or something only the supplier can add. */
    public void backToTriage(UUID receipt, String reason) {
        throw new UnsupportedOperationException();
    }
}
