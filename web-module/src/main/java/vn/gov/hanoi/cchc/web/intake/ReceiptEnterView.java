package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.EnterDocument;
import vn.gov.hanoi.cchc.intake.api.EnterSubmission;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.Supplier;
import vn.gov.hanoi.cchc.intake.boundary.ReceptionDesk;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;
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
    private final String key = UUID.randomUUID().toString();
    @Inject
    private UploadedFiles files;
    @Inject
    private ReceptionDesk desk;
    @Inject
    private Visit visit;
    @Inject
    private Clock clock;
    private Channel channel = Channel.DESK_PAPER;
    private LocalDateTime arrivedAt;
    private String agency;
    private String person;
    private String contact;
    private boolean document;

    @PostConstruct
    void open() {
        document = "van-ban".equals(visit.line("loai"));
        arrivedAt = LocalDateTime.ofInstant(clock.instant(), ClockProducer.HANOI).truncatedTo(ChronoUnit.MINUTES);
    }

    /** Takes it in and opens its receipt. */
    public void enter() {
        Supplier supplier = new Supplier(agency, VietnameseText.line(person), VietnameseText.line(contact));
        Instant arrived = arrivedAt == null ? null : arrivedAt.atZone(ClockProducer.HANOI).toInstant();
        ReceiptAnswer answer = document
            ? desk.enterDocument(new EnterDocument(channel, supplier, arrived, paper.document(files.getRows()), key))
            : desk.enterSubmission(new EnterSubmission(channel, supplier, arrived, form.work(files.getRows()), form.isDeclaration(), key));
        visit.done(OfficeRoute.RECEIPT.address(answer.number()), answer.created() ? "receipt-entered" : "receipt-again");
    }

    public WorkForm getForm() {
        return form;
    }

    public DocumentForm getPaper() {
        return paper;
    }

    public UploadedFiles getFiles() {
        return files;
    }

    /** Whether the form is that of an official document. */
    public boolean isDocument() {
        return document;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public LocalDateTime getArrivedAt() {
        return arrivedAt;
    }

    public void setArrivedAt(LocalDateTime arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }
}
