package vn.gov.hanoi.cchc.web.identity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;

/** What is typed to appoint a collaborator or to end an appointment. */
public class AppointmentForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID account;
    private String agency;
    private CollaboratorCategory category = CollaboratorCategory.PAR_OFFICIAL;
    private LocalDate from;
    private LocalDate to;
    private String document;
    private String reason;

    public UUID getAccount() {
        return account;
    }

    public void setAccount(UUID account) {
        this.account = account;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public CollaboratorCategory getCategory() {
        return category;
    }

    public void setCategory(CollaboratorCategory category) {
        this.category = category;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
