package vn.gov.hanoi.cchc.media.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.StagedVariant;
import vn.gov.hanoi.cchc.media.api.VariantView;

/** A smaller copy of a picture, sealed and opened with it. */
@Entity
@Table(name = "media_variant")
@IdClass(MediaVariant.Key.class)
public class MediaVariant {

    /** A picture has one copy of a width. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID file;
        private int width;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.width == width && key.file.equals(file);
        }

        @Override
        public int hashCode() {
            return file.hashCode() + width;
        }
    }

    @Id
    @Column(name = "file_id")
    private UUID file;
    @Id
    private int width;
    private int height;
    private String mediaType;
    private long size;
    private String sha256;

    protected MediaVariant() {
    }

    public MediaVariant(MediaFile file, StagedVariant staged) {
        this.file = file.id();
        this.width = staged.width();
        this.height = staged.height();
        this.mediaType = staged.mediaType();
        this.size = staged.size();
        this.sha256 = staged.sha256();
    }

    public String sha256() {
        return sha256;
    }

    public VariantView view() {
        return new VariantView(file, width, height, mediaType, size, sha256);
    }
}
