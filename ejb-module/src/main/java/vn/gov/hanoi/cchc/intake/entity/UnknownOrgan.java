package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Deliveries refused because nobody knows who sent them, counted as they come; told to send again once somebody does. */
@Entity
@Table(name = "intake_unknown_organ")
public class UnknownOrgan {

    @Id
    private UUID id;
    @Column(name = "organ_key", columnDefinition = "char(64)")
    private String organKey;
    @Column(name = "organ_id")
    private String organId;
    @Column(name = "organ_name")
    private String organName;
    @Column(name = "last_symbol")
    private String lastSymbol;
    private int deliveries;
    @Column(name = "first_at")
    private Instant firstAt;
    @Column(name = "last_at")
    private Instant lastAt;
    @Column(name = "asked_at")
    private Instant askedAt;

    protected UnknownOrgan() {
    }

    public void asked(Instant now) {
        askedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String organId() {
        return organId;
    }

    public String organName() {
        return organName;
    }

    public String lastSymbol() {
        return lastSymbol;
    }

    public int deliveries() {
        return deliveries;
    }

    public Instant firstAt() {
        return firstAt;
    }

    public Instant lastAt() {
        return lastAt;
    }

    public Instant askedAt() {
        return askedAt;
    }
}
