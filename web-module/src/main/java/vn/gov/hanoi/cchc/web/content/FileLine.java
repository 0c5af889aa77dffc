package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.media.api.EmbeddedText;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** A row of the pictures (words: alt text, first: leads) or of the attachments (words: title of the link, first: the main file). */
public class FileLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID file;
    private final String name;
    private String words;
    private String credit;
    private SourceLine source = SourceLine.ofPicture((SourceDraft) null);
    private EmbeddedText said;
    private boolean first;
    private String caption;
    private ClipLine clip;

    FileLine(UUID file, String name, String words, String credit, boolean first) {
        this.file = file;
        this.name = name;
        this.words = words;
        this.credit = credit;
        this.first = first;
    }

    /** A picture that does not come from where the item comes from. */
    FileLine from(SourceLine own) {
        source = own;
        return this;
    }

    /** What stands below a picture. */
    FileLine captioned(String words) {
        caption = words;
        return this;
    }

    /** Film or sound; null for everything else. */
    FileLine plays(ClipLine line) {
        clip = line;
        return this;
    }

    /** @param embedded what the file says about itself, or null */
    FileLine says(EmbeddedText embedded) {
        said = embedded;
        return this;
    }

    /** Puts what the file says into fields that are empty; never into the alt text, which says what is to be seen. */
    public FileLine takeProposal() {
        if (credit == null && said != null) {
            credit = said.line();
        }
        if (source.getName() == null && said != null) {
            source.setName(said.source());
        }
        return this;
    }

    UUID file() {
        return file;
    }

    public String getName() {
        return name;
    }

    public UUID getId() {
        return file;
    }

    /** Where the office opens it. */
    public String getAddress() {
        return OfficeRoute.FILE.address(file);
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    /** Whom the file names while nobody is named here; null otherwise. */
    public String getProposal() {
        return said == null || credit != null && !credit.isBlank() ? null : said.line();
    }

    /** What the file says it shows; null when it does not say. */
    public String getHint() {
        return said == null ? null : said.hint();
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public ClipLine getClip() {
        return clip;
    }

    /** How the form names it in its lists. */
    public String getKey() {
        return file.toString();
    }

    public boolean isCaptions() {
        return name.endsWith(".vtt");
    }

    public SourceLine getSource() {
        return source;
    }

    public boolean isFirst() {
        return first;
    }

    public void setFirst(boolean first) {
        this.first = first;
    }
}
