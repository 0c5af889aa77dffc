package vn.gov.hanoi.cchc.notification.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import vn.gov.hanoi.cchc.notification.api.Notice;

/** Where other contexts tell people something, in the transaction of the fact: no fact, no notice. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@PermitAll
public class Notices {

    public void tell(Notice notice) {
        throw new UnsupportedOperationException();
    }
}
