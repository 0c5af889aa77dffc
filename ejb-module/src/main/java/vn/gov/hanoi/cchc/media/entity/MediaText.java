package vn.gov.hanoi.cchc.media.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The words of some bytes, without markup. */
@Entity
@Table(name = "media_text")
public class MediaText {

    @Id
    private String sha256;
    @Column(columnDefinition = "longtext")
    private String body;
    private Instant readAt;

    protected MediaText() {
    }

    public MediaText(String sha256, String body, Instant at) {
        this.sha256 = sha256;
        this.body = body;
        this.readAt = at;
    }

    public String body() {
        return body;
    }
}
