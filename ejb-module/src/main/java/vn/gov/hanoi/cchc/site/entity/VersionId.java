package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Key of a version: public number and revision number. */
@Embeddable
public class VersionId implements Serializable {

    @Column(name = "public_number")
    private long publicNumber;
    @Column(name = "revision_number")
    private int revisionNumber;

    protected VersionId() {
    }

    public VersionId(long publicNumber, int revisionNumber) {
        this.publicNumber = publicNumber;
        this.revisionNumber = revisionNumber;
    }

    public int revisionNumber() {
        return revisionNumber;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionId that && publicNumber == that.publicNumber && revisionNumber == that.revisionNumber;
    }

    @Override
    public int hashCode() {
        return Objects.hash(publicNumber, revisionNumber);
    }
}
