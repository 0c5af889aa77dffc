package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.DeliveryView;

/** One arrival of a document or sending; the same thing may arrive often, its receipt stays one. */
@Entity
@Table(name = "intake_delivery")
public class Delivery {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "receipt_id")
    private UUID receipt;
    private Instant at;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    private String sender;
    @Column(name = "content_hash", columnDefinition = "char(64)")
    private String contentHash;
    @Column(name = "first_one")
    private boolean first;

    protected Delivery() {
    }

    public Delivery(Receipt receipt, Channel channel, String sender, String contentHash, boolean first, Instant at) {
        this.receipt = receipt.id();
        this.channel = channel;
        this.sender = sender;
        this.contentHash = contentHash;
        this.first = first;
        this.at = at;
    }

    public DeliveryView view() {
        return new DeliveryView(at, channel, sender, contentHash, first);
    }
}
