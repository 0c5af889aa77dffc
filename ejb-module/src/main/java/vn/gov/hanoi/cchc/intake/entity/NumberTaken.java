package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A place in the row of receipts; the database gives it without anybody waiting. */
@Entity
@Table(name = "intake_number")
public class NumberTaken {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private Instant at;

    protected NumberTaken() {
    }

    public NumberTaken(Instant at) {
        this.at = at;
    }

    public long id() {
        return id;
    }
}
