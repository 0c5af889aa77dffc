package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AlarmRow;

/** A secrecy mark was met, or a receipt sealed. Says where and who, never what. */
@Entity
@Table(name = "intake_alarm")
public class Alarm {

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    private AlarmRow.Kind kind;
    private Instant at;
    @Column(name = "receipt_number")
    private String receipt;
    private String sender;
    private String place;
    @Column(name = "content_hash", columnDefinition = "char(64)")
    private String hash;
    private String cleanup;

    protected Alarm() {
    }

    public Alarm(AlarmRow.Kind kind, String receipt, String sender, String place, String hash, String cleanup, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.receipt = receipt;
        this.sender = sender;
        this.place = place;
        this.hash = hash;
        this.cleanup = cleanup;
        this.at = at;
    }

    public AlarmRow view() {
        return new AlarmRow(id, kind, at, receipt, sender, place, hash, cleanup);
    }
}
