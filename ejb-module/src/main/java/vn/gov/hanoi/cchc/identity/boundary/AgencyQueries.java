package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.identity.api.AgencyAliasRow;
import vn.gov.hanoi.cchc.identity.api.AgencyChangeRow;
import vn.gov.hanoi.cchc.identity.api.AgencyMatch;
import vn.gov.hanoi.cchc.identity.api.AgencyNode;
import vn.gov.hanoi.cchc.identity.api.AgencyStanding;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.api.OrganProposal;
import vn.gov.hanoi.cchc.identity.control.Agencies;
import vn.gov.hanoi.cchc.identity.control.AgencyRegister;
import vn.gov.hanoi.cchc.identity.control.OrganSightings;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.identity.entity.AgencyAlias;
import vn.gov.hanoi.cchc.shared.Permission;

/** Agencies with validity and successors. Days are days of Hanoi. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AgencyQueries {

    @Inject
    private Agencies agencies;
    @Inject
    private AgencyRegister register;
    @Inject
    private OrganSightings sightings;

    /** By our code; ended agencies too. */
    @PermitAll
    public Optional<AgencyView> byCode(String code) {
        return agencies.find(code).map(Agency::view);
    }

    /** All that exist on a day, sorted by name. */
    @PermitAll
    public List<AgencyView> validOn(LocalDate day) {
        return agencies.all().stream().filter(agency -> agency.validOn(day)).map(Agency::view).toList();
    }

    /** All there ever were, sorted by name. */
    @PermitAll
    public List<AgencyView> all() {
        return agencies.all().stream().map(Agency::view).toList();
    }

    /** The tree of a day, from the City down. */
    @PermitAll
    public List<AgencyNode> tree(LocalDate day) {
        return AgencyRegister.tree(validOn(day));
    }

    /** For pickers: agencies of a day by words of their code, name, other names or predecessors; marks do not matter. */
    @PermitAll
    public List<AgencyView> find(String words, LocalDate day, int limit) {
        return register.find(words, day, limit);
    }

    /**
     * Whom an organ id and a name mean on the issue date: the mapped organ id, else the exact name of exactly one agency of that day, else
     * nobody.
     *
     * @param organId   as sent, or null
     * @param organName as sent, or null
     */
    @PermitAll
    public AgencyMatch resolve(String organId, String organName, LocalDate onDay) {
        return register.resolve(organId, organName, onDay);
    }

    /** How an agency stands on a day, for the history banner; empty for an unknown code. */
    @PermitAll
    public Optional<AgencyStanding> standing(String code, LocalDate day) {
        return byCode(code).map(view -> new AgencyStanding(view, view.validTo() != null && view.validTo().isBefore(day),
            register.heir(view, day),
            agencies.aliases(code).stream().filter(alias -> alias.row().former()).map(AgencyAlias::name).toList()));
    }

    /** Other names of an agency, former ones first. */
    @RolesAllowed(Permission.AGENCY_READ)
    public List<AgencyAliasRow> aliases(String code) {
        return agencies.aliases(code).stream().map(AgencyAlias::row).toList();
    }

    /** What was done to an agency's entry, newest first. */
    @RolesAllowed(Permission.AGENCY_READ)
    public List<AgencyChangeRow> history(String code) {
        return agencies.history(code);
    }

    /** Senders waiting to be mapped, the last who knocked first, at most 500. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public List<OrganProposal> proposals() {
        return sightings.open();
    }
}
