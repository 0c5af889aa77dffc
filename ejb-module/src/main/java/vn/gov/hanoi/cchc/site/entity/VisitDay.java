package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** How many public pages were read on a day; added to in the database alone, so that several servers count into one sum. */
@Entity
@Table(name = "site_visit")
public class VisitDay {

    @Id
    private LocalDate day;
    @Column(nullable = false, insertable = false, updatable = false)
    private long views;

    protected VisitDay() {
    }
}
