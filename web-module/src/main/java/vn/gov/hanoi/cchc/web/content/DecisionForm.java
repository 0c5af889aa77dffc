package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Reasons and terms of the decisions about an item; one field per act, so that a reason never ends up with another act. */
public class DecisionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private boolean noSecrets;
    private String returning;
    private String waiting;
    private LocalDateTime at;
    private String cancelling;
    private String urgent;
    private boolean urgentNoSecrets;
    private String finding;
    private String withdrawing;
    private Long replacement;

    public boolean isNoSecrets() {
        return noSecrets;
    }

    public void setNoSecrets(boolean noSecrets) {
        this.noSecrets = noSecrets;
    }

    public String getReturning() {
        return returning;
    }

    public void setReturning(String returning) {
        this.returning = returning;
    }

    public String getWaiting() {
        return waiting;
    }

    public void setWaiting(String waiting) {
        this.waiting = waiting;
    }

    public LocalDateTime getAt() {
        return at;
    }

    public void setAt(LocalDateTime at) {
        this.at = at;
    }

    public String getUrgent() {
        return urgent;
    }

    public void setUrgent(String urgent) {
        this.urgent = urgent;
    }

    public String getFinding() {
        return finding;
    }

    public void setFinding(String finding) {
        this.finding = finding;
    }

    public String getWithdrawing() {
        return withdrawing;
    }

    public void setWithdrawing(String withdrawing) {
        this.withdrawing = withdrawing;
    }

    public Long getReplacement() {
        return replacement;
    }

    public void setReplacement(Long replacement) {
        this.replacement = replacement;
    }

    public String getCancelling() {
        return cancelling;
    }

    public void setCancelling(String cancelling) {
        this.cancelling = cancelling;
    }

    public boolean isUrgentNoSecrets() {
        return urgentNoSecrets;
    }

    public void setUrgentNoSecrets(boolean urgentNoSecrets) {
        this.urgentNoSecrets = urgentNoSecrets;
    }
}
