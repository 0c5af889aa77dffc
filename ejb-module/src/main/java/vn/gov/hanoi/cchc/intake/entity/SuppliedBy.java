package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.SupplierView;
import vn.gov.hanoi.cchc.shared.Caller;

/** Who answers for what was supplied (Article 3.4). The agency's name is that of the day; successors do not change it. */
@Embeddable
public class SuppliedBy {

    @Column(name = "supplier_account")
    private UUID account;
    @Column(name = "supplier_agency")
    private String agency;
    @Column(name = "supplier_agency_name")
    private String agencyName;
    @Column(name = "supplier_person")
    private String person;
    @Column(name = "supplier_contact")
    private String contact;

    private String declaration;
    @Column(name = "declared_at")
    private Instant declaredAt;

    protected SuppliedBy() {
    }

    /** @param declaration code of the text by which he answers for its accuracy; texts never change, a new one gets a new code */
    public SuppliedBy(UUID account, String agency, String agencyName, String person, String contact, String declaration,
                      Instant declaredAt) {
        this.account = account;
        this.agency = agency;
        this.agencyName = agencyName;
        this.person = person;
        this.contact = contact;
        this.declaration = declaration;
        this.declaredAt = declaredAt;
    }

    /** The person himself or who stands in for him, or anybody who acts for the same agency or for the one that took it over. */
    public boolean is(Caller caller) {
        return caller.answersFor(account) || caller.actsFor(agency);
    }

    public UUID account() {
        return account;
    }

    public String agency() {
        return agency;
    }

    /** Agency, or the person when there is none. */
    public String name() {
        return agencyName == null ? person : agencyName;
    }

    public String contact() {
        return contact;
    }

    public String declaration() {
        return declaration;
    }

    public Instant declaredAt() {
        return declaredAt;
    }

    public SupplierView view() {
        return new SupplierView(account, agency, agencyName, person, contact);
    }
}
