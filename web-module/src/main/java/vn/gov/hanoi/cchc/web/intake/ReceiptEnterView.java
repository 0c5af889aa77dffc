package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.EnterDocument;
import vn.gov.hanoi.cchc.intake.api.EnterSubmission;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.web.media.UploadedFiles;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Staff type in what came on paper, by mail or by telephone: a work, or ({@code ?loai=van-ban}) an official document. */
@Named
@ViewScoped
public class ReceiptEnterView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final WorkForm form = new WorkForm();
    private final DocumentForm paper = new DocumentForm();
    private final SupplierForm sender = new SupplierForm();
    private final String key = UUID.randomUUID().toString();
    @Inject
    private UploadedFiles files;
    @Inject
    private KeptTyping typing;
    @Inject
    private ReceptionDesk desk;
    @Inject
    private Visit visit;
    @Inject
    private Clock clock;
    private boolean document;

    @PostConstruct
    void open() {
        document = "van-ban".equals(visit.line("loai"));
        sender.setArrivedAt(LocalDateTime.ofInstant(clock.instant(), ClockProducer.HANOI).truncatedTo(ChronoUnit.MINUTES));
        typing.open(document ? "nhap-ho-van-ban" : "nhap-ho");
    }

    /** Takes it in and opens its receipt. */
    public void enter() {
        ReceiptAnswer answer = document
            ? desk.enterDocument(new EnterDocument(sender.getChannel(), sender.supplier(), sender.arrived(), paper.document(files.getRows()), key))
            : desk.enterSubmission(new EnterSubmission(sender.getChannel(), sender.supplier(), sender.arrived(), form.work(files.getRows()),
                form.isDeclaration(), key));
        typing.drop();
        visit.done(OfficeRoute.RECEIPT.address(answer.number()), answer.created() ? "receipt-entered" : "receipt-again");
    }

    /** Keeps what stands in the fields. */
    public void save() {
        typing.keep(new TypedEntry(sender.getChannel(), sender.getArrivedAt(), sender.getAgency(), sender.getPerson(), sender.getContact(),
            document ? null : form.typed(), document ? paper.typed() : null, files.typed()));
    }

    public void restore() {
        typing.restore(TypedEntry.class, typed -> {
            sender.show(typed);
            if (document) {
                paper.show(typed.paper());
            } else {
                form.show(typed.work());
            }
            typing.gone(files.restore(typed.files()));
        });
    }

    public void discard() {
        typing.drop();
    }

    public WorkForm getForm() {
        return form;
    }

    public DocumentForm getPaper() {
        return paper;
    }

    public SupplierForm getSender() {
        return sender;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    public KeptTyping getTyping() {
        return typing;
    }

    /** Whether the form is that of an official document. */
    public boolean isDocument() {
        return document;
    }
}
