package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.HoldReceipt;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.RefuseReceipt;
import vn.gov.hanoi.cchc.intake.api.ResumeReceipt;
import vn.gov.hanoi.cchc.intake.api.SealReceipt;
import vn.gov.hanoi.cchc.intake.boundary.RefusalDesk;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Refuses, holds, resumes and seals the receipt of the page. */
@Named
@ViewScoped
public class ReceiptRefusalView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<GroundLine> grounds = new ArrayList<>();
    @Inject
    private ReceiptTriageView triage;
    @Inject
    private ReceiptPageView page;
    @Inject
    private RefusalDesk desk;
    @Inject
    private Visit visit;
    private String internalNote;
    private String confirmer;
    private String agency;
    private LocalDateTime confirmBy;
    private String holdWords;
    private String finding;
    private String place;
    private List<UUID> readers = new ArrayList<>();

    @PostConstruct
    void open() {
        for (RefusalCode code : RefusalCode.values()) {
            grounds.add(new GroundLine(code));
        }
    }

    public void refuse() {
        desk.refuse(new RefuseReceipt(triage.getId(), triage.getVersion(), grounds.stream().filter(GroundLine::isChosen)
            .map(line -> line.ground(page.getReceipt().twins())).toList(), VietnameseText.nfc(internalNote)));
        triage.done("receipt-refused");
    }

    public void hold() {
        desk.hold(new HoldReceipt(triage.getId(), triage.getVersion(), VietnameseText.line(confirmer), agency,
            confirmBy == null ? null : confirmBy.atZone(ClockProducer.HANOI).toInstant(), VietnameseText.nfc(holdWords)));
        triage.done("receipt-held");
    }

    public void resume() {
        desk.resume(new ResumeReceipt(triage.getId(), triage.getVersion(), VietnameseText.nfc(finding)));
        triage.done("receipt-resumed");
    }

    /** There is nothing to come back to afterwards: the receipt is out of every list. */
    public void seal() {
        desk.seal(new SealReceipt(triage.getId(), triage.getVersion(), VietnameseText.line(place), readers));
        visit.done(OfficeRoute.QUEUE.address(), "receipt-sealed");
    }

    public List<GroundLine> getGrounds() {
        return grounds;
    }

    public String getInternalNote() {
        return internalNote;
    }

    public void setInternalNote(String internalNote) {
        this.internalNote = internalNote;
    }

    public String getConfirmer() {
        return confirmer;
    }

    public void setConfirmer(String confirmer) {
        this.confirmer = confirmer;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDateTime getConfirmBy() {
        return confirmBy;
    }

    public void setConfirmBy(LocalDateTime confirmBy) {
        this.confirmBy = confirmBy;
    }

    public String getHoldWords() {
        return holdWords;
    }

    public void setHoldWords(String holdWords) {
        this.holdWords = holdWords;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public List<UUID> getReaders() {
        return readers;
    }

    public void setReaders(List<UUID> readers) {
        this.readers = new ArrayList<>(readers);
    }
}
