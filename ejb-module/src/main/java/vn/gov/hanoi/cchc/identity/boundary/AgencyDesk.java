package vn.gov.hanoi.cchc.identity.boundary;

import static vn.gov.hanoi.cchc.shared.VietnameseText.line;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.AddAgency;
import vn.gov.hanoi.cchc.identity.api.AddAgencyAlias;
import vn.gov.hanoi.cchc.identity.api.AgencyChangeKind;
import vn.gov.hanoi.cchc.identity.api.CloseAgency;
import vn.gov.hanoi.cchc.identity.api.MapOrgan;
import vn.gov.hanoi.cchc.identity.api.RenameAgency;
import vn.gov.hanoi.cchc.identity.api.RetireAgencyAlias;
import vn.gov.hanoi.cchc.identity.control.Agencies;
import vn.gov.hanoi.cchc.identity.control.AgencyRegister;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.identity.entity.AgencyAlias;
import vn.gov.hanoi.cchc.identity.entity.AgencyChange;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Keeps the tree of agencies. Each act names the document it rests on and stays in the history. */
@Stateless
@Audited
public class AgencyDesk {

    @Inject
    private Agencies agencies;
    @Inject
    private AgencyRegister register;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** An agency below another one. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void add(@Valid AddAgency command) {
        Agency parent = agencies.get(command.parent());
        if (!parent.validOn(command.validFrom())) {
            throw new RuleViolated("identity.agency.closed", parent.name());
        }
        agencies.add(new Agency(command.code(), line(command.name()), command.kind(), parent.code(), command.validFrom()));
        note(command.code(), AgencyChangeKind.ADDED, null, line(command.name()), command.basis());
    }

    /** The old name stays known for the days before. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void rename(@Valid RenameAgency command) {
        Agency agency = agencies.get(command.agency(), command.version());
        AgencyAlias old = agency.rename(line(command.name()), command.from(), LocalDate.now(clock.withZone(ClockProducer.HANOI)));
        agencies.add(old);
        note(agency.code(), AgencyChangeKind.RENAMED, old.name(), agency.name(), command.basis());
    }

    /** Another name by which senders call the agency. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void alias(@Valid AddAgencyAlias command) {
        Agency agency = agencies.get(command.agency(), command.version());
        agencies.add(new AgencyAlias(agency.code(), line(command.name()), command.from(), command.to(), false));
        note(agency.code(), AgencyChangeKind.ALIAS_ADDED, null, line(command.name()), command.basis());
    }

    /** A mistaken other name is not recognised any more. Former names stay. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void retireAlias(@Valid RetireAgencyAlias command) {
        AgencyAlias alias = agencies.alias(command.alias());
        alias.retire(clock.instant());
        note(alias.agency(), AgencyChangeKind.ALIAS_RETIRED, alias.name(), null, command.basis());
    }

    /** The last day of an agency. What it published keeps its name; the successor receives what is still open. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void close(@Valid CloseAgency command) {
        Agency agency = agencies.get(command.agency(), command.version());
        String heir = line(command.successor());
        if (heir != null) {
            agencies.get(heir);
            if (register.leadsTo(heir, agency.code())) {
                throw new RuleViolated("identity.agency.successor.self");
            }
        }
        if (register.hasChildrenAfter(agency.code(), command.lastDay())) {
            throw new RuleViolated("identity.agency.close.children", agency.name());
        }
        agency.close(command.lastDay(), heir);
        note(agency.code(), AgencyChangeKind.CLOSED, null, command.lastDay() + (heir == null ? "" : " → " + heir), command.basis());
    }

    /** From now on this organ id means this agency; null takes the mapping away. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void mapOrgan(@Valid MapOrgan command) {
        Agency agency = agencies.get(command.agency(), command.version());
        String before = agency.organId();
        String organId = line(command.organId());
        agency.mapOrgan(organId);
        agencies.flushMapping(organId);
        note(agency.code(), organId == null ? AgencyChangeKind.ORGAN_UNMAPPED : AgencyChangeKind.ORGAN_MAPPED, before, organId,
            command.basis());
    }

    private void note(String agency, AgencyChangeKind kind, String before, String after, String basis) {
        agencies.add(new AgencyChange(agency, kind, before, after, line(basis)).by(context.caller().name(), clock.instant()));
    }
}
