package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.EffectProposalView;

/** What somebody writes down about the effect of a document. */
public class EffectForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private EffectKind kind;
    private LocalDate day;
    private String parts;
    private String cause;
    private String basis;
    private String reason;

    static EffectForm of(EffectProposalView proposal) {
        EffectForm form = new EffectForm();
        form.kind = proposal.kind();
        form.day = proposal.day();
        form.parts = proposal.parts();
        form.cause = proposal.causeSymbol();
        return form;
    }

    /** Key of the text that says what is missing, or null. */
    String missing() {
        return kind == null ? "effect.kind.blank" : day == null ? "effect.day.blank" : basis == null || basis.isBlank() ? "effect.basis.blank" : null;
    }

    public EffectKind getKind() {
        return kind;
    }

    public void setKind(EffectKind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getParts() {
        return parts;
    }

    public void setParts(String parts) {
        this.parts = parts;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
