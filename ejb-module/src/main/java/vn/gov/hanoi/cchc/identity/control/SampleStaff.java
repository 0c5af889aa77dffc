package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.identity.api.AppointCollaborator;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;
import vn.gov.hanoi.cchc.identity.api.IssueApiKey;
import vn.gov.hanoi.cchc.identity.api.IssuedKey;
import vn.gov.hanoi.cchc.identity.api.KeyScope;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The people of the demonstration: one for each role, named so that nobody takes them for real. */
@ApplicationScoped
public class SampleStaff {

    /** Enough for a load run; a real system gets what it needs. */
    private static final int CALLS_PER_MINUTE = 30_000;

    private record Member(String name, String displayName, String agency, Role role) {
    }

    private static final List<Member> MEMBERS = List.of(
        new Member("cong-tac-vien", "Nguyễn Thu Hà (mẫu)", "P-00070", Role.COLLABORATOR),
        new Member("bien-tap", "Trần Minh Đức (mẫu)", "SNV", Role.EDITOR),
        new Member("truong-ban", "Lê Quang Vinh (mẫu)", "UBND-HN", Role.HEAD_OF_BOARD),
        new Member("thuong-truc", "Phạm Thị Ngọc Lan (mẫu)", "SNV", Role.STANDING_OFFICE),
        new Member("co-quan", "Hoàng Văn Sơn (mẫu)", "SXD", Role.AGENCY_OFFICER),
        new Member("ke-toan", "Vũ Thị Kim Oanh (mẫu)", "SNV", Role.ACCOUNTANT),
        new Member("ky-thuat", "Đỗ Anh Tuấn (mẫu)", "VP-UBND", Role.TECHNICAL_ADMIN),
        new Member("kiem-tra", "Bùi Thanh Hương (mẫu)", "TTTP", Role.AUDITOR));

    private static final Map<KeyScope, String> KEYS = Map.of(KeyScope.INTAKE_DOCUMENT, "VP-UBND", KeyScope.INTAKE_NEWS, "P-00070",
        KeyScope.IMPORT, "SNV", KeyScope.FEEDBACK_ANSWER, "SXD");

    @Inject
    private Accounts accounts;
    @Inject
    private Appointing appointing;
    @Inject
    private KeyIssue issue;
    @Inject
    private ApiKeys keys;
    @Inject
    private SecurityRules rules;
    @Inject
    private Clock clock;

    public List<String> hire(Map<String, String> passwords, Caller by) {
        return MEMBERS.stream().filter(member -> accounts.byName(member.name()).isEmpty())
            .map(member -> hire(member, passwords.get(member.name()), by)).toList();
    }

    private String hire(Member member, String password, Caller by) {
        int shortest = rules.shortestPassword(false);
        if (password == null || password.length() < shortest) {
            throw new RuleViolated("identity.password.short", shortest, password == null ? 0 : password.length());
        }
        Instant now = clock.instant();
        Account account = new Account(member.name(), by.name(), now);
        account.describe(member.displayName(), null, member.agency(), Set.of(member.role()));
        account.ownPassword(PasswordHash.hash(password));
        account.markSample();
        accounts.add(account);
        if (member.role() == Role.COLLABORATOR) {
            LocalDate today = LocalDate.ofInstant(now, ClockProducer.HANOI);
            appointing.appoint(new AppointCollaborator(account.id(), member.agency(), CollaboratorCategory.PAR_OFFICIAL, today, null,
                "Văn bản cử cộng tác viên (mẫu)"), by);
        }
        return member.name();
    }

    public List<IssuedKey> keys(Caller by) {
        keys.validSamples().forEach(old -> old.revoke(by.name(), "Cấp lại khóa mẫu", clock.instant()));
        return Stream.of(KeyScope.values()).map(scope -> issue.issue(new IssueApiKey("Khóa mẫu " + scope.code(), Set.of(scope),
            KEYS.get(scope), null, CALLS_PER_MINUTE), by, true)).toList();
    }

    /** That person as caller, or null. */
    public Caller person(String name) {
        return accounts.byName(name).filter(account -> account.active() && account.sample()).map(account -> account.caller(null)).orElse(null);
    }
}
