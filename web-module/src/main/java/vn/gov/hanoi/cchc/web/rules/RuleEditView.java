package vn.gov.hanoi.cchc.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import vn.gov.hanoi.cchc.rules.api.AddRuleValue;
import vn.gov.hanoi.cchc.rules.api.RuleRow;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.VerifyRuleValue;
import vn.gov.hanoi.cchc.rules.boundary.RuleDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Forms of the open rule: a new dated value; {@code ?xn=} the value to be verified. */
@Named
@ViewScoped
public class RuleEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RuleDesk desk;
    @Inject
    private RuleListView list;
    @Inject
    private Visit visit;
    private String key;
    private UUID checked;
    private long version;
    private final RuleForm form = new RuleForm();

    @PostConstruct
    void open() {
        RuleRow row = list.getOpened();
        if (row == null) {
            return;
        }
        key = row.key();
        if (row.current() != null) {
            form.setUnit(row.current().unit());
        }
        UUID asked = visit.uuid("xn");
        row.values().stream().filter(value -> value.id().equals(asked)).findFirst().ifPresent(this::check);
    }

    private void check(RuleValue value) {
        checked = value.id();
        version = value.version();
        form.setCheckedBasis(value.basis());
    }

    public void add() {
        desk.add(new AddRuleValue(key, form.getValue(), form.getUnit(), form.getValidFrom(), form.getValidTo(), form.getBasis(),
            form.isVerified() ? RuleStatus.VERIFIED : RuleStatus.PROVISIONAL));
        visit.done(address(), "rule-added");
    }

    public void verify() {
        desk.verify(new VerifyRuleValue(checked, version, form.getCheckedBasis()));
        visit.done(address(), "rule-verified");
    }

    private String address() {
        return OfficeRoute.RULES.address() + "?mo=" + key;
    }

    public RuleUnit[] getUnits() {
        return RuleUnit.values();
    }

    /** The value being verified, or null. */
    public UUID getChecked() {
        return checked;
    }

    public RuleForm getForm() {
        return form;
    }
}
