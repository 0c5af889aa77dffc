package vn.gov.hanoi.cchc.web.rules;

import java.io.Serializable;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;

/** What is typed to add a dated value to a rule, or to verify one. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String value;
    private RuleUnit unit;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String basis;
    private boolean verified;
    private String checkedBasis;

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public RuleUnit getUnit() {
        return unit;
    }

    public void setUnit(RuleUnit unit) {
        this.unit = unit;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public void setValidTo(LocalDate validTo) {
        this.validTo = validTo;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public boolean isVerified() {
        return verified;
    }

    public void setVerified(boolean verified) {
        this.verified = verified;
    }

    public String getCheckedBasis() {
        return checkedBasis;
    }

    public void setCheckedBasis(String checkedBasis) {
        this.checkedBasis = checkedBasis;
    }
}
