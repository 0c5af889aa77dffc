package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Which bytes an address of a file shows; never changed. */
@Entity
@Table(name = "site_file")
public class FileAddress {

    @EmbeddedId
    private FileAddressId id;
    private String sha256;
    @Column(name = "media_type")
    private String mediaType;
    private Long size;

    protected FileAddress() {
    }

    public FileAddress(FileAddressId id, String sha256, String mediaType, Long size) {
        this.id = id;
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.size = size;
    }

    public String name() {
        return id.name();
    }

    public String sha256() {
        return sha256;
    }

    public String mediaType() {
        return mediaType;
    }

    public Long size() {
        return size;
    }
}
