package vn.gov.hanoi.cchc.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody has read a notice; colleagues of the same inbox keep their own mark. */
@Entity
@Table(name = "notification_reading")
public class Reading {

    @Id
    private UUID id;
    @Column(name = "message_id")
    private UUID message;
    @Column(name = "account_id")
    private UUID account;
    private Instant at;

    protected Reading() {
    }

    public Reading(UUID message, UUID account, Instant at) {
        this.id = UUID.randomUUID();
        this.message = message;
        this.account = account;
        this.at = at;
    }
}
