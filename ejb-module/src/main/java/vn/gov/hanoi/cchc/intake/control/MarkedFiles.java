package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.PersonView;
import vn.gov.hanoi.cchc.identity.boundary.AccountQueries;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.media.api.FileMarked;
import vn.gov.hanoi.cchc.shared.Permission;

/** A secrecy mark in the words of a file seals the receipts that brought it (ruling 23), whatever became of them meanwhile. */
@ApplicationScoped
public class MarkedFiles {

    @Inject
    private Receipts receipts;
    @Inject
    private Sealing sealing;
    @Inject
    private Alarms alarms;
    @Inject
    private AccountQueries accounts;

    /** A file that no receipt brought raises its alarm all the same. */
    void on(@Observes FileMarked marked) {
        List<UUID> brought = receipts.bringing(marked.files());
        brought.forEach(receipt -> seal(receipt, marked.extension()));
        if (brought.isEmpty()) {
            alarms.mark(marked.keptBy(), place(marked.extension()), marked.sha256(), marked.at());
        }
    }

    /** Everybody who may read what is sealed is named on it; sealing twice is one sealing. */
    public void seal(UUID id, String extension) {
        Receipt receipt = receipts.get(id);
        if (!receipt.sealed()) {
            sealing.seal(receipt, place(extension), accounts.colleagues(Permission.INTAKE_SEALED).stream().map(PersonView::id).toList());
        }
    }

    private static String place(String extension) {
        return Letters.text("fileWords", extension);
    }
}
