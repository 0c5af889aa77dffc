package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;

/** A row of the authors. */
public class AuthorLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String unit;
    private String role;

    AuthorLine(String name, String unit, String role) {
        this.name = name;
        this.unit = unit;
        this.role = role;
    }

    boolean isNamed() {
        return name != null && !name.isBlank();
    }

    AuthorCredit credit() {
        return new AuthorCredit(name, unit, role == null ? "author" : role);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }
}
