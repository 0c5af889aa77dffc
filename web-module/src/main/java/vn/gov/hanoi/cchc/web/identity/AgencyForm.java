package vn.gov.hanoi.cchc.web.identity;

import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;

/** What is typed about an agency. */
public class AgencyForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String code;
    private String name;
    private AgencyKind kind = AgencyKind.UNIT;
    private String parent;
    private LocalDate from;
    private LocalDate to;
    private String successor;
    private String organId;
    private String basis;

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public AgencyKind getKind() {
        return kind;
    }

    public void setKind(AgencyKind kind) {
        this.kind = kind;
    }

    public String getParent() {
        return parent;
    }

    public void setParent(String parent) {
        this.parent = parent;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public String getOrganId() {
        return organId;
    }

    public void setOrganId(String organId) {
        this.organId = organId;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }
}
