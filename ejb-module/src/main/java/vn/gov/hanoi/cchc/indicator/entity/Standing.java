package vn.gov.hanoi.cchc.indicator.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;

/** That an agency stands in a published table: how its page finds its years. */
@Entity
@Table(name = "indicator_standing")
public class Standing {

    @Id
    private UUID id;
    @Column(name = "edition_id")
    private UUID edition;
    private String agency;
    @Enumerated(EnumType.STRING)
    private IndexKind kind;
    private int year;

    protected Standing() {
    }

    public Standing(PublishedEdition publication, String agency) {
        this.id = UUID.randomUUID();
        this.edition = publication.edition();
        this.agency = agency;
        this.kind = publication.kind();
        this.year = publication.year();
    }

    public UUID edition() {
        return edition;
    }
}
