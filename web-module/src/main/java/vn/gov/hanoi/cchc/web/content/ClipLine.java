package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ClipDraft;
import vn.gov.hanoi.cchc.content.api.ClipUse;

/** What is typed about a film or sound, beside its credit and source. */
public class ClipLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final boolean film;
    private String transcript;
    private String captions;
    private String poster;

    ClipLine(boolean film) {
        this.film = film;
    }

    static ClipLine of(ClipUse use, boolean film) {
        ClipLine line = new ClipLine(film);
        line.transcript = use.transcript();
        line.captions = text(use.captions());
        line.poster = text(use.poster());
        return line;
    }

    static ClipLine of(ClipDraft draft, boolean film) {
        ClipLine line = new ClipLine(film);
        if (draft != null) {
            line.transcript = draft.transcript();
            line.captions = text(draft.captions());
            line.poster = text(draft.poster());
        }
        return line;
    }

    ClipDraft draft(FileLine file) {
        return new ClipDraft(file.getCredit(), file.getSource().draft(), transcript, id(captions), id(poster));
    }

    /** A file that was taken out of the item belongs to nothing any more. */
    void forget(UUID file) {
        captions = file.toString().equals(captions) ? null : captions;
        poster = file.toString().equals(poster) ? null : poster;
    }

    /** Readers cannot follow it as it stands. */
    public boolean isMute() {
        return blank(transcript) && (!film || captions == null);
    }

    public boolean isFilm() {
        return film;
    }

    public String getTranscript() {
        return transcript;
    }

    public void setTranscript(String transcript) {
        this.transcript = transcript;
    }

    public String getCaptions() {
        return captions;
    }

    public void setCaptions(String captions) {
        this.captions = blank(captions) ? null : captions;
    }

    public String getPoster() {
        return poster;
    }

    public void setPoster(String poster) {
        this.poster = blank(poster) ? null : poster;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }

    private static UUID id(String text) {
        return text == null ? null : UUID.fromString(text);
    }
}
