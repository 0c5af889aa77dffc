package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.identity.api.AgencyMatch;
import vn.gov.hanoi.cchc.identity.api.AgencyNode;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.identity.entity.AgencyAlias;
import vn.gov.hanoi.cchc.identity.entity.AgencyName;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** How agencies stand to each other: who is meant, who follows whom, who is above whom. */
@ApplicationScoped
public class AgencyRegister {

    @Inject
    private Agencies agencies;

    /** The mapped organ id decides; without a mapping the name of exactly one agency of that day; otherwise nobody. */
    public AgencyMatch resolve(String organId, String organName, LocalDate day) {
        String id = VietnameseText.line(organId);
        AgencyView mapped = id == null ? null : agencies.byOrganId(id).map(Agency::view).orElse(null);
        if (mapped != null) {
            return new AgencyMatch(AgencyMatch.How.MAPPED, mapped);
        }
        String key = AgencyName.key(organName);
        if (key.isEmpty()) {
            return new AgencyMatch(AgencyMatch.How.UNKNOWN, null);
        }
        Map<AgencyAlias, Agency> others = new LinkedHashMap<>();
        agencies.aliasesNamed(key).forEach(alias -> others.put(alias, agencies.get(alias.agency())));
        return byName(key, day, agencies.named(key), others);
    }

    /** The one agency that had this name on that day; two of them are nobody. */
    static AgencyMatch byName(String key, LocalDate day, List<Agency> names, Map<AgencyAlias, Agency> otherNames) {
        Map<String, AgencyView> found = new LinkedHashMap<>();
        names.stream().filter(agency -> agency.isNamed(key, day)).forEach(agency -> found.put(agency.code(), agency.view()));
        otherNames.forEach((alias, agency) -> {
            if (alias.isNamed(key, day) && agency.validOn(day)) {
                found.put(agency.code(), agency.view());
            }
        });
        return found.size() == 1 ? new AgencyMatch(AgencyMatch.How.BY_NAME, found.values().iterator().next())
            : new AgencyMatch(AgencyMatch.How.UNKNOWN, null);
    }

    /** The agency that exists on that day at the end of the chain of successors; null when there is none. */
    public AgencyView heir(AgencyView agency, LocalDate day) {
        return heir(agency, day, code -> agencies.find(code).map(Agency::view).orElse(null));
    }

    static AgencyView heir(AgencyView agency, LocalDate day, Function<String, AgencyView> byCode) {
        Set<String> passed = new LinkedHashSet<>();
        AgencyView at = agency;
        while (at != null && !at.validOn(day) && passed.add(at.code())) {
            at = at.successor() == null ? null : byCode.apply(at.successor());
        }
        return at == null || at.code().equals(agency.code()) || !at.validOn(day) ? null : at;
    }

    /** Codes of the ended agencies whose business this one has on that day. */
    public Set<String> inheritedBy(String code, LocalDate day) {
        return agencies.endedBefore(day).stream().map(Agency::view)
            .filter(ended -> Optional.ofNullable(heir(ended, day)).filter(heir -> heir.code().equals(code)).isPresent())
            .map(AgencyView::code).collect(Collectors.toSet());
    }

    /** Whether following the successors from {@code start} leads to {@code code}. */
    public boolean leadsTo(String start, String code) {
        Set<String> passed = new LinkedHashSet<>();
        String at = start;
        while (at != null && passed.add(at)) {
            if (at.equals(code)) {
                return true;
            }
            at = agencies.find(at).map(Agency::successor).orElse(null);
        }
        return false;
    }

    /** Whether something below this agency goes on after that day. */
    public boolean hasChildrenAfter(String code, LocalDate day) {
        return agencies.all().stream().map(Agency::view)
            .anyMatch(view -> code.equals(view.parent()) && (view.validTo() == null || view.validTo().isAfter(day)));
    }

    /** Trees of agencies; one whose parent is not among them stands at the top. */
    public static List<AgencyNode> tree(List<AgencyView> rows) {
        Set<String> codes = new LinkedHashSet<>();
        rows.forEach(row -> codes.add(row.code()));
        return rows.stream().filter(row -> !codes.contains(row.parent())).map(row -> node(row, rows)).toList();
    }

    private static AgencyNode node(AgencyView agency, List<AgencyView> rows) {
        return new AgencyNode(agency, rows.stream().filter(row -> agency.code().equals(row.parent())).map(row -> node(row, rows)).toList());
    }

    /** Agencies of a day by words in their code, name, other names or the names of those they followed; best first. */
    public List<AgencyView> find(String words, LocalDate day, int limit) {
        String wanted = words == null ? "" : VietnameseText.fold(words).strip();
        List<Agency> all = agencies.all();
        Map<String, String> texts = new LinkedHashMap<>();
        all.forEach(agency -> texts.put(agency.code(), agency.code() + " " + agency.name()));
        agencies.aliases().forEach(alias -> texts.merge(alias.agency(), alias.name(), (a, b) -> a + " " + b));
        all.stream().filter(agency -> agency.successor() != null)
            .forEach(agency -> texts.merge(agency.successor(), agency.name(), (a, b) -> a + " " + b));
        return all.stream().filter(agency -> agency.validOn(day))
            .filter(agency -> Stream.of(wanted.split("\\s+")).allMatch(VietnameseText.fold(texts.get(agency.code()))::contains))
            .map(Agency::view)
            .sorted(Comparator.comparing((AgencyView view) -> !VietnameseText.fold(view.name()).contains(wanted)))
            .limit(limit).toList();
    }
}
