package vn.gov.hanoi.cchc.web.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.PersonView;
import vn.gov.hanoi.cchc.intake.api.AssignReceipt;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** To whom work goes, by when, and what is asked. */
public class AssignmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID assignee;
    private String agency;
    private LocalDateTime due;
    private String reason;

    AssignReceipt assign(UUID receipt, long version, List<PersonView> colleagues) {
        String name = colleagues.stream().filter(person -> person.id().equals(assignee)).map(PersonView::displayName).findFirst().orElse(null);
        Instant by = due == null ? null : due.atZone(ClockProducer.HANOI).toInstant();
        return new AssignReceipt(receipt, version, assignee, name, agency, by, VietnameseText.nfc(reason));
    }

    public UUID getAssignee() {
        return assignee;
    }

    public void setAssignee(UUID assignee) {
        this.assignee = assignee;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDateTime getDue() {
        return due;
    }

    public void setDue(LocalDateTime due) {
        this.due = due;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
