package vn.gov.hanoi.cchc.web.identity;

import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.identity.api.KeyScope;

/** What is typed to issue or to revoke a key. */
public class KeyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String purpose;
    private KeyScope[] scopes = {};
    private String agency;
    private LocalDate lastDay;
    private int perMinute = 600;
    private String reason;

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public KeyScope[] getScopes() {
        return scopes;
    }

    public void setScopes(KeyScope[] scopes) {
        this.scopes = scopes;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public int getPerMinute() {
        return perMinute;
    }

    public void setPerMinute(int perMinute) {
        this.perMinute = perMinute;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
