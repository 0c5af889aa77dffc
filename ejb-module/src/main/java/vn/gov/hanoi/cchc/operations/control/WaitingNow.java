package vn.gov.hanoi.cchc.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.intake.boundary.SupplierQueries;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;

/** Everything that waits for a person now, from every context. */
@ApplicationScoped
public class WaitingNow {

    @Inject
    private SupplierQueries receipts;
    @Inject
    private ArticleQueries articles;
    @Inject
    private Clock clock;

    public DigestLetter letterTo(Caller person) {
        DigestLetter letter = new DigestLetter(person, clock.instant());
        receipts.waitingFor(person).forEach(letter::receipt);
        if (person.may(Permission.CONTENT_READ)) {
            articles.waitingFor(person).forEach(letter::article);
        }
        return letter;
    }
}
