package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AssignedReceipt;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.media.boundary.FileReading;
import vn.gov.hanoi.cchc.shared.Caller;

/** Receipts through the eyes of whoever is asked about them. A sealed one is not there. */
@ApplicationScoped
public class Assigned {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Receipts receipts;
    @Inject
    private Assignments assignments;
    @Inject
    private FileQueries files;
    @Inject
    private FileReading reading;

    public Optional<AssignedReceipt> to(String number, Caller caller) {
        return receipts.byNumber(number).filter(found -> !found.sealed() && found.assignment() != null).flatMap(found ->
            Optional.of(assignments.get(found.assignment(), found.id())).filter(asked -> asked.asks(caller)).map(asked ->
                new AssignedReceipt(ReceiptHistory.related(found), asked.view(), receipts.current(found).content())));
    }

    public Optional<OpenedFile> file(UUID media, Caller caller) {
        boolean asked = em.createQuery("select r from Receipt r, ReceiptFile f where f.receipt = r.id and f.media = :media"
            + " and f.versionNumber = r.currentVersion and r.assignment is not null", Receipt.class).setParameter("media", media)
            .getResultStream().anyMatch(found -> !found.sealed() && assignments.get(found.assignment(), found.id()).asks(caller));
        return asked ? Optional.of(files.view(media)).filter(FileView::checked).map(this::opened) : Optional.empty();
    }

    private OpenedFile opened(FileView view) {
        return new OpenedFile(view, reading.path(view.sha256()));
    }
}
