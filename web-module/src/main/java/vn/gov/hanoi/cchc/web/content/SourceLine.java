package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;

/** The fields about where the text comes from and on what consent it is used. */
public class SourceLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private SourceCredit.Kind kind = SourceCredit.Kind.OWN;
    private String name;
    private String url;
    private LocalDate obtainedOn;
    private boolean permissionNeeded;
    private String file;
    private String scope;
    private LocalDate until;

    static SourceLine of(SourceCredit credit) {
        return credit == null ? new SourceLine() : of(draft(credit));
    }

    /** Without a kind: the picture comes from where the item comes from. */
    static SourceLine ofPicture(SourceCredit credit) {
        return ofPicture(credit == null ? null : draft(credit));
    }

    static SourceLine ofPicture(SourceDraft draft) {
        SourceLine line = of(draft);
        line.kind = draft == null ? null : draft.kind();
        return line;
    }

    private static SourceDraft draft(SourceCredit credit) {
        return new SourceDraft(credit.kind(), credit.name(), credit.url(), credit.obtainedOn(),
            credit.permissionNeeded(), credit.permissionFile(), credit.permissionScope(), credit.permissionUntil());
    }

    static SourceLine of(SourceDraft draft) {
        SourceLine line = new SourceLine();
        if (draft != null) {
            line.kind = draft.kind();
            line.name = draft.name();
            line.url = draft.url();
            line.obtainedOn = draft.obtainedOn();
            line.permissionNeeded = draft.permissionNeeded();
            line.file = draft.permissionFile() == null ? null : draft.permissionFile().toString();
            line.scope = draft.permissionScope();
            line.until = draft.permissionUntil();
        }
        return line;
    }

    /** Null for a picture without a source of its own. */
    SourceDraft draft() {
        return kind == null ? null : new SourceDraft(kind, name, url, obtainedOn, permissionNeeded, file == null ? null : UUID.fromString(file), scope, until);
    }

    public SourceCredit.Kind getKind() {
        return kind;
    }

    public void setKind(SourceCredit.Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public LocalDate getObtainedOn() {
        return obtainedOn;
    }

    public void setObtainedOn(LocalDate obtainedOn) {
        this.obtainedOn = obtainedOn;
    }

    public boolean isPermissionNeeded() {
        return permissionNeeded;
    }

    public void setPermissionNeeded(boolean permissionNeeded) {
        this.permissionNeeded = permissionNeeded;
    }

    /** Id of the consent, one of the item's files; null without one. */
    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getScope() {
        return scope;
    }

    public void setScope(String scope) {
        this.scope = scope;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
