package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody opened a link to a revision. */
@Entity
@Table(name = "content_outside_reading")
public class OutsideReading {

    @Id
    private UUID id;
    @Column(name = "request_id")
    private UUID request;
    private Instant at;

    protected OutsideReading() {
    }

    public OutsideReading(UUID request, Instant at) {
        this.id = UUID.randomUUID();
        this.request = request;
        this.at = at;
    }
}
