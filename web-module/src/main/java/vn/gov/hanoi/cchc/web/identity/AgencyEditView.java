package vn.gov.hanoi.cchc.web.identity;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AddAgencyAlias;
import vn.gov.hanoi.cchc.identity.api.AgencyAliasRow;
import vn.gov.hanoi.cchc.identity.api.AgencyChangeRow;
import vn.gov.hanoi.cchc.identity.api.AgencyStanding;
import vn.gov.hanoi.cchc.identity.api.CloseAgency;
import vn.gov.hanoi.cchc.identity.api.MapOrgan;
import vn.gov.hanoi.cchc.identity.api.RenameAgency;
import vn.gov.hanoi.cchc.identity.api.RetireAgencyAlias;
import vn.gov.hanoi.cchc.identity.boundary.AgencyDesk;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** One agency: how it stands today, its history, and the forms that change its entry. One form per act, one object per form. */
@Named
@ViewScoped
public class AgencyEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AgencyDesk desk;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private Visit visit;
    private String code;
    private long version;
    private final AgencyForm rename = new AgencyForm();
    private final AgencyForm close = new AgencyForm();
    private final AgencyForm map = new AgencyForm();
    private final AgencyForm alias = new AgencyForm();

    @PostConstruct
    void open() {
        code = visit.id();
        agencies.byCode(code).ifPresentOrElse(agency -> {
            version = agency.version();
            map.setOrganId(agency.organId());
        }, visit::missing);
    }

    public void rename() {
        desk.rename(new RenameAgency(code, version, rename.getName(), rename.getFrom(), rename.getBasis()));
        leave("agency-renamed");
    }

    public void close() {
        desk.close(new CloseAgency(code, version, close.getTo(), close.getSuccessor(), close.getBasis()));
        leave("agency-closed");
    }

    public void map() {
        desk.mapOrgan(new MapOrgan(code, version, map.getOrganId(), map.getBasis()));
        leave("agency-mapped");
    }

    public void alias() {
        desk.alias(new AddAgencyAlias(code, version, alias.getName(), alias.getFrom(), alias.getTo(), alias.getBasis()));
        leave("agency-alias");
    }

    public void retireAlias() {
        desk.retireAlias(new RetireAgencyAlias(visit.uuid("bo"), alias.getBasis()));
        leave("agency-alias-retired");
    }

    private void leave(String key) {
        visit.done(OfficeRoute.AGENCY.address(code), key);
    }

    /** How it stands today, or null for an unknown code. */
    public AgencyStanding getStanding() {
        return agencies.standing(code, visit.today()).orElse(null);
    }

    public List<AgencyAliasRow> getAliases() {
        return agencies.aliases(code);
    }

    /** The other name that is about to be retired, or null. */
    public AgencyAliasRow getRetired() {
        UUID asked = visit.uuid("bo");
        return getAliases().stream().filter(row -> row.id().equals(asked) && !row.former()).findFirst().orElse(null);
    }

    public List<AgencyChangeRow> getHistory() {
        return agencies.history(code);
    }

    public AgencyForm getRename() {
        return rename;
    }

    public AgencyForm getClose() {
        return close;
    }

    public AgencyForm getMap() {
        return map;
    }

    public AgencyForm getAlias() {
        return alias;
    }
}
