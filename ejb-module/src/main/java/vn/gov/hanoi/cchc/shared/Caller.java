package vn.gov.hanoi.cchc.shared;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the edge established it.
 *
 * @param account     the account's id; null for a visitor, a schedule or an API key
 * @param name        what the audit trail shows: an account name, {@code key:<prefix>}, {@code schedule:<job>}, {@code visitor}
 * @param displayName the person's name as colleagues read it
 * @param agency      code of the agency the caller acts for; null when none
 * @param inherited   codes of ended agencies whose business that agency took over
 * @param standsFor   colleagues who are away today and named the caller to stand in for them
 * @param permissions constants of {@link Permission}
 * @param address     network address of the request, or null
 */
public record Caller(UUID account, String name, String displayName, String agency, Set<String> inherited, List<Absent> standsFor,
                     Set<String> permissions, String address) {

    /**
     * Somebody who is away.
     *
     * @param since start of the first day
     */
    public record Absent(UUID account, String name, Instant since) {
    }

    public Caller {
        Objects.requireNonNull(name);
        inherited = Set.copyOf(inherited);
        standsFor = List.copyOf(standsFor);
        permissions = Set.copyOf(permissions);
    }

    /** A caller whose agency took over no other and who stands in for nobody. */
    public Caller(UUID account, String name, String displayName, String agency, Set<String> permissions, String address) {
        this(account, name, displayName, agency, Set.of(), List.of(), permissions, address);
    }

    public static Caller visitor(String address) {
        return new Caller(null, "visitor", "Khách", null, Set.of(), address);
    }

    /** The portal itself, doing what is due. */
    public static Caller schedule(String job) {
        return new Caller(null, "schedule:" + job, "Hệ thống", null, Set.of(Permission.SYSTEM), null);
    }

    public Caller inheriting(Set<String> agencies) {
        return new Caller(account, name, displayName, agency, agencies, standsFor, permissions, address);
    }

    /** He gains no permission by it: what these people receive reaches him too, and what they are asked he may answer. */
    public Caller standingInFor(List<Absent> colleagues) {
        return new Caller(account, name, displayName, agency, inherited, colleagues, permissions, address);
    }

    /** Whether this agency's business is the caller's: his own, or one that his own took over. */
    public boolean actsFor(String code) {
        return code != null && (code.equals(agency) || inherited.contains(code));
    }

    /** All codes that {@link #actsFor} holds for; may be empty. */
    public Set<String> agencies() {
        Set<String> all = new HashSet<>(inherited);
        if (agency != null) {
            all.add(agency);
        }
        return all;
    }

    public boolean may(String permission) {
        return permissions.contains(permission);
    }

    /** Whether this is the person with that account; never true for a caller without one. */
    public boolean is(UUID other) {
        return account != null && account.equals(other);
    }

    /** Whether what is addressed to this person reaches the caller: it is he, or he stands in for that person. */
    public boolean answersFor(UUID person) {
        return person != null && accounts().contains(person);
    }

    /** All accounts that {@link #answersFor} holds for; may be empty. */
    public Set<UUID> accounts() {
        Set<UUID> all = new HashSet<>();
        standsFor.forEach(absent -> all.add(absent.account()));
        if (account != null) {
            all.add(account);
        }
        return all;
    }

    /** The name of the colleague in whose place the caller is asked; null when he is asked himself. */
    public String insteadOf(UUID person) {
        return standsFor.stream().filter(absent -> absent.account().equals(person)).map(Absent::name).findFirst().orElse(null);
    }
}
