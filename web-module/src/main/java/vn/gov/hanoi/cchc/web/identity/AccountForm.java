package vn.gov.hanoi.cchc.web.identity;

import java.io.Serializable;
import vn.gov.hanoi.cchc.identity.api.Role;

/** What is typed about an account. */
public class AccountForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String displayName;
    private String mail;
    private String agency;
    private Role[] roles = {};
    private String reason;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
