package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Position of a status in the list of changes the document system reads. */
@Entity
@Table(name = "intake_national_feed")
public class FeedEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;
    @Column(name = "status_id")
    private Long status;

    protected FeedEntry() {
    }

    public FeedEntry(Long status) {
        this.status = status;
    }
}
