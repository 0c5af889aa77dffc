package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Key of a file address: public number and name. */
@Embeddable
public class FileAddressId implements Serializable {

    @Column(name = "public_number")
    private long publicNumber;
    private String name;

    protected FileAddressId() {
    }

    public FileAddressId(long publicNumber, String name) {
        this.publicNumber = publicNumber;
        this.name = name;
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileAddressId that && publicNumber == that.publicNumber && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return Objects.hash(publicNumber, name);
    }
}
