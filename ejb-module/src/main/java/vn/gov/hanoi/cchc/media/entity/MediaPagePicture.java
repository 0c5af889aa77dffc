package vn.gov.hanoi.cchc.media.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import vn.gov.hanoi.cchc.media.api.PagePictureView;
import vn.gov.hanoi.cchc.media.api.StagedVariant;

/** A picture of a page of some bytes, readable as long as a file with these bytes is. */
@Entity
@Table(name = "media_page_picture")
@IdClass(MediaPagePicture.Key.class)
public class MediaPagePicture {

    /** A page has one picture of a width. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private String sha256;
        private int page;
        private int width;

        protected Key() {
        }

        public Key(String sha256, int page, int width) {
            this.sha256 = sha256;
            this.page = page;
            this.width = width;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.page == page && key.width == width && key.sha256.equals(sha256);
        }

        @Override
        public int hashCode() {
            return (sha256.hashCode() * 31 + page) * 31 + width;
        }
    }

    @Id
    private String sha256;
    @Id
    private int page;
    @Id
    private int width;
    private int height;
    private String mediaType;
    private long size;
    private String picture;

    protected MediaPagePicture() {
    }

    public MediaPagePicture(String sha256, int page, StagedVariant staged) {
        this.sha256 = sha256;
        this.page = page;
        this.width = staged.width();
        this.height = staged.height();
        this.mediaType = staged.mediaType();
        this.size = staged.size();
        this.picture = staged.sha256();
    }

    public PagePictureView view() {
        return new PagePictureView(page, width, height, mediaType, size, picture);
    }
}
