package vn.gov.hanoi.cchc.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AddAgencyAlias;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.api.MapOrgan;
import vn.gov.hanoi.cchc.identity.api.OrganProposal;
import vn.gov.hanoi.cchc.identity.boundary.AgencyDesk;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.intake.api.AskForResending;
import vn.gov.hanoi.cchc.intake.api.UnknownOrganRow;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptQueries;
import vn.gov.hanoi.cchc.intake.boundary.UnknownOrganDesk;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Senders nobody recognised: say which agency each is, then ask it to send again. */
@Named
@RequestScoped
public class OrganUnknownView {

    @Inject
    private ReceiptQueries queries;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private AgencyDesk agencyDesk;
    @Inject
    private UnknownOrganDesk desk;
    @Inject
    private Visit visit;
    private List<UnknownOrganRow> rows;
    private List<OrganProposal> proposals;
    private String agency;

    /** Those that wait first. */
    public List<UnknownOrganRow> getRows() {
        if (rows == null) {
            rows = queries.unknownOrgans();
        }
        return rows;
    }

    /** Organs recognised by their name alone, whose id is not mapped yet. */
    public List<OrganProposal> getProposals() {
        if (proposals == null) {
            proposals = agencies.proposals().stream().filter(proposal -> proposal.agency() != null).toList();
        }
        return proposals;
    }

    /** The id that stands for the proposed agency now and would be replaced, or null. */
    public String mapped(OrganProposal proposal) {
        return agencies.byCode(proposal.agency()).map(AgencyView::organId).orElse(null);
    }

    /** From now on the id means the agency whose name came with it. */
    public void accept(OrganProposal proposal) {
        AgencyView known = agencies.byCode(proposal.agency()).orElseThrow();
        agencyDesk.mapOrgan(new MapOrgan(known.code(), known.version(), proposal.organId(), "Nhận ra theo tên: " + proposal.organName()));
        visit.done(OfficeRoute.UNKNOWN_ORGANS.address(), "organ-mapped");
    }

    /** The organ is the chosen agency from now on; the agency is asked to send again in the same click. */
    public void map(UUID organ) {
        UnknownOrganRow row = getRows().stream().filter(found -> found.id().equals(organ)).findFirst().orElse(null);
        AgencyView known = agency == null ? null : agencies.byCode(agency).orElse(null);
        if (row == null || known == null) {
            visit.say("Chọn đơn vị trong danh mục cho cơ quan này");
            return;
        }
        if (row.organId() == null) {
            agencyDesk.alias(new AddAgencyAlias(known.code(), known.version(), row.organName(), null, null, "Văn bản " + row.lastSymbol()));
        } else {
            agencyDesk.mapOrgan(new MapOrgan(known.code(), known.version(), row.organId(), "Văn bản " + row.lastSymbol()));
        }
        ask(organ);
    }

    /** Asks the agency behind a known organ to send again. */
    public void ask(UUID organ) {
        desk.askForResending(new AskForResending(organ));
        visit.done(OfficeRoute.UNKNOWN_ORGANS.address(), "organ-asked");
    }

    public String getAgency() {
        return agency;
    }

    public void setAgency(String agency) {
        this.agency = agency;
    }
}
