package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** An agency of the City, from its first day to its last. */
@Entity
@Table(name = "identity_agency")
public class Agency {

    /** The two grammars of standards §3.8: the old one with 13 characters, the new one with levels. */
    private static final Pattern ORGAN_ID = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}|[A-Z]\\d{2}(\\.\\d{2,3}){0,4}");

    @Id
    private String code;
    @Version
    private long version;
    @Column(name = "organ_id")
    private String organId;
    @Column(name = "official_code")
    private String officialCode;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    @Column(name = "name_since")
    private LocalDate nameSince;
    @Enumerated(EnumType.STRING)
    private AgencyKind kind;
    private String parent;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    private String successor;

    protected Agency() {
    }

    public Agency(String code, String name, AgencyKind kind, String parent, LocalDate validFrom) {
        this.code = code;
        this.name = name;
        this.nameKey = AgencyName.key(name);
        this.kind = kind;
        this.parent = parent;
        this.validFrom = validFrom;
    }

    /**
     * Takes a new name from a day on.
     *
     * @return the old name, for the days before
     */
    public AgencyAlias rename(String newName, LocalDate from, LocalDate today) {
        if (from.isAfter(today)) {
            throw new RuleViolated("identity.agency.rename.future");
        }
        if (!validOn(from) || nameSince != null && !from.isAfter(nameSince)) {
            throw new RuleViolated("identity.agency.rename.outside");
        }
        if (AgencyName.key(newName).equals(nameKey)) {
            throw new RuleViolated("identity.agency.rename.same");
        }
        AgencyAlias old = new AgencyAlias(code, name, nameSince == null ? validFrom : nameSince, from.minusDays(1), true);
        name = newName;
        nameKey = AgencyName.key(newName);
        nameSince = from;
        return old;
    }

    /** @param heir code of the successor, or null */
    public void close(LocalDate lastDay, String heir) {
        if (validTo != null) {
            throw new RuleViolated("identity.agency.closed.already", name);
        }
        if (validFrom != null && lastDay.isBefore(validFrom)) {
            throw new RuleViolated("identity.agency.close.before");
        }
        if (code.equals(heir)) {
            throw new RuleViolated("identity.agency.successor.self");
        }
        validTo = lastDay;
        successor = heir;
    }

    /** @param newOrganId null takes the mapping away */
    public void mapOrgan(String newOrganId) {
        if (newOrganId != null && !ORGAN_ID.matcher(newOrganId).matches()) {
            throw new RuleViolated("identity.agency.organ.form", newOrganId);
        }
        organId = newOrganId;
    }

    public boolean validOn(LocalDate day) {
        return view().validOn(day);
    }

    /** Whether it had this name on that day, its other names aside. */
    public boolean isNamed(String key, LocalDate day) {
        return nameKey.equals(key) && validOn(day) && (nameSince == null || !day.isBefore(nameSince));
    }

    public AgencyView view() {
        return new AgencyView(code, version, organId, officialCode, name, kind, parent, validFrom, validTo, successor);
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String organId() {
        return organId;
    }

    public String successor() {
        return successor;
    }
}
