package vn.gov.hanoi.cchc.web.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.hanoi.cchc.content.boundary.ImportStaging;

/** Which category of an export is which section, typed before the file is sent. */
@Named
@ViewScoped
public class ImportSectionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ImportStaging staging;

    private String text;
    private boolean used;

    /** From now on files that are sent are read with this table. */
    public void use() {
        used = false;
        staging.requireSections(text);
        used = text != null;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isUsed() {
        return used;
    }
}
