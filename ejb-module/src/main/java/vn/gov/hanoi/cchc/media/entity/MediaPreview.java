package vn.gov.hanoi.cchc.media.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import vn.gov.hanoi.cchc.media.api.PreviewState;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** What came of drawing the first pages of some bytes. */
@Entity
@Table(name = "media_preview")
public class MediaPreview {

    @Id
    private String sha256;
    @Enumerated(EnumType.STRING)
    private PreviewState state;
    private int pages;
    @Column(columnDefinition = "longtext")
    private String words;
    private Instant madeAt;

    protected MediaPreview() {
    }

    /** To be drawn. */
    public MediaPreview(String sha256, Instant at) {
        this(sha256, PreviewState.WAITING, 0, List.of(), at);
    }

    /** @param words of each page shown, in order */
    public MediaPreview(String sha256, PreviewState state, int pages, List<String> words, Instant at) {
        this.sha256 = sha256;
        this.state = state;
        this.pages = pages;
        this.words = CanonicalJson.write(words);
        this.madeAt = at;
    }

    public PreviewState state() {
        return state;
    }

    public int pages() {
        return pages;
    }

    /** Of each page shown, in order. */
    public List<String> words() {
        return List.of(CanonicalJson.read(words, String[].class));
    }
}
