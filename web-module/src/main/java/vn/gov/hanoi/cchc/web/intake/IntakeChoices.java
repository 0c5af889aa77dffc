package vn.gov.hanoi.cchc.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.content.boundary.SectionTreeQueries;
import vn.gov.hanoi.cchc.identity.api.AbsenceRow;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.api.PersonView;
import vn.gov.hanoi.cchc.identity.boundary.AbsenceQueries;
import vn.gov.hanoi.cchc.identity.boundary.AccountQueries;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.VietnameseTimes;
import vn.gov.hanoi.cchc.web.office.Visit;

/** What the lists of the reception's forms offer. */
@Named
@RequestScoped
public class IntakeChoices {

    @Inject
    private SectionTreeQueries sections;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private AccountQueries accounts;
    @Inject
    private AbsenceQueries absences;
    @Inject
    private Visit visit;
    private List<AbsenceRow> away;

    /** Kinds of works: documents have a form of their own. */
    public List<ReceiptKind> getWorks() {
        return Arrays.stream(ReceiptKind.values()).filter(ReceiptKind::work).toList();
    }

    public ReceiptKind[] getKinds() {
        return ReceiptKind.values();
    }

    public Channel[] getChannels() {
        return Channel.values();
    }

    /** Doors that staff type for. */
    public List<Channel> getDesks() {
        return Arrays.stream(Channel.values()).filter(Channel::desk).toList();
    }

    public SubmittedSource.Kind[] getSources() {
        return SubmittedSource.Kind.values();
    }

    public Origin[] getOrigins() {
        return Origin.values();
    }

    public ContentClass[] getContentClasses() {
        return ContentClass.values();
    }

    public Purpose[] getPurposes() {
        return Purpose.values();
    }

    /** Visible sections in display order. */
    public List<SectionView> getSections() {
        return sections.all().stream().filter(SectionView::visible).toList();
    }

    /** A section's name, moved in by its level. */
    public String sectionLabel(SectionView section) {
        return "\u2003".repeat(section.level() - 1) + section.name();
    }

    /** The name behind a slug; the slug when nobody knows it. */
    public String sectionName(String slug) {
        return sections.all().stream().filter(section -> section.slug().equals(slug)).map(SectionView::name).findFirst().orElse(slug);
    }

    /** Agencies of today. */
    public List<AgencyView> getAgencies() {
        return agencies.validOn(visit.today());
    }

    /** Members of the board who can be given a receipt: those who read the queue. */
    public List<PersonView> getColleagues() {
        return accounts.colleagues(Permission.INTAKE_READ);
    }

    /** A member's name, with who stands in for him when he is away today. */
    public String colleagueLabel(PersonView person) {
        if (away == null) {
            away = absences.away();
        }
        return away.stream().filter(absence -> absence.account().equals(person.id())).findFirst()
            .map(absence -> Texts.get("identity.absence.label", person.displayName(), VietnameseTimes.day(absence.to()), absence.delegateName()))
            .orElse(person.displayName());
    }

    /** Who may read what is sealed. */
    public List<PersonView> getSealedReaders() {
        return accounts.colleagues(Permission.INTAKE_SEALED);
    }
}
