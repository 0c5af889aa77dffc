package vn.gov.hanoi.cchc.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.MoveDocumentTerm;
import vn.gov.hanoi.cchc.content.boundary.DocumentTermDesk;
import vn.gov.hanoi.cchc.intake.api.MoveReceiptTerm;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptTermDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Has the open due date counted again, to the date the person read. */
@Named
@ViewScoped
public class DueMoveView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AffectedDuesView affected;
    @Inject
    private DocumentTermDesk documents;
    @Inject
    private ReceiptTermDesk receipts;
    @Inject
    private Visit visit;
    private boolean document;
    private UUID item;
    private long version;
    private Instant dueAt;
    private String reason;

    @PostConstruct
    void open() {
        AffectedDuesView.Row row = affected.getOpened();
        if (row != null) {
            document = row.document();
            item = row.due().item();
            version = row.due().version();
            dueAt = row.due().today().dueAt();
        }
    }

    public void move() {
        if (document) {
            documents.move(new MoveDocumentTerm(item, Math.toIntExact(version), dueAt, reason));
        } else {
            receipts.move(new MoveReceiptTerm(item, version, dueAt, reason));
        }
        visit.done(OfficeRoute.CALENDAR.address(), "due-moved");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
