package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.identity.api.AgencyChangeRow;
import vn.gov.hanoi.cchc.identity.api.AgencyMatch;
import vn.gov.hanoi.cchc.identity.api.AgencyNode;
import vn.gov.hanoi.cchc.identity.api.AgencyStanding;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.api.OrganProposal;
import vn.gov.hanoi.cchc.shared.Permission;

/** Agencies with validity and successors. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AgencyQueries {

    /** By our code. */
    @PermitAll
    public Optional<AgencyView> byCode(String code) {
        throw new UnsupportedOperationException();
    }

    /** All that exist on a day, sorted by name. */
    @PermitAll
    public List<AgencyView> validOn(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The tree of a day, from the City down. */
    @PermitAll
    public List<AgencyNode> tree(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** For pickers: agencies of a day whose name or code contains these words, marks ignored. */
    @PermitAll
    public List<AgencyView> find(String words, LocalDate day, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Whom an organ id and a name mean on a day. */
    @PermitAll
    public AgencyMatch resolve(String organId, String organName, LocalDate onDay) {
        throw new UnsupportedOperationException();
    }

    /** How an agency stands on a day, for the history banner; empty for an unknown code. */
    @PermitAll
    public Optional<AgencyStanding> standing(String code, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** What was done to an agency's entry, newest first. */
    @RolesAllowed(Permission.AGENCY_READ)
    public List<AgencyChangeRow> history(String code) {
        throw new UnsupportedOperationException();
    }

    /** Senders waiting to be mapped, newest first. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public List<OrganProposal> proposals() {
        throw new UnsupportedOperationException();
    }
}
