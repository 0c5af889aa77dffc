package vn.gov.hanoi.cchc.web.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.Supplier;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Who came to the counter, how, and when. */
public class SupplierForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Channel channel = Channel.DESK_PAPER;
    private LocalDateTime arrivedAt;
    private String agency;
    private String person;
    private String contact;

    Supplier supplier() {
        return new Supplier(agency, VietnameseText.line(person), VietnameseText.line(contact));
    }

    Instant arrived() {
        return arrivedAt == null ? null : arrivedAt.atZone(ClockProducer.HANOI).toInstant();
    }

    void show(TypedEntry typed) {
        channel = typed.channel();
        arrivedAt = typed.arrivedAt();
        agency = typed.agency();
        person = typed.person();
        contact = typed.contact();
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
