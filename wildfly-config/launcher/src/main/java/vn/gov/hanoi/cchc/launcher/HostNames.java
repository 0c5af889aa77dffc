package vn.gov.hanoi.cchc.launcher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The host names of the portal as rules for the server, in its language of predicates. A name that is not ours is answered 421 before
 * any page, session or redirect sees it; the back office and the files answer under names of their own where these are set.
 */
final class HostNames {

    /** A rule that never applies. */
    private static final String NOTHING = "path('/.never') -> response-code(421)";
    /** For the operator's own commands and checks on the machine. */
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    private final String visitors;
    private final String office;
    private final String files;

    /** @param office of the back office, or null; @param files of public files, or null */
    HostNames(String visitors, String office, String files) {
        this.visitors = visitors;
        this.office = office;
        this.files = files;
    }

    /** Any name will do. */
    static HostNames open() {
        return new HostNames(null, null, null);
    }

    /** Value of {@code PORTAL_RULES} of {@code server.cli}: the rules in order; the first that applies answers. */
    String rules() {
        List<String> rules = Stream.of(names(), officeElsewhere(), officeOnly(), officeHome(), filesElsewhere(), filesOnly()).filter(Objects::nonNull).toList();
        return rules.isEmpty() ? NOTHING : String.join("\n", rules);
    }

    private String names() {
        if (visitors == null) {
            return null;
        }
        Set<String> names = new LinkedHashSet<>(Set.of(visitors));
        names.addAll(LOOPBACK);
        if (office != null) {
            names.add(office);
        }
        if (files != null) {
            names.add(files);
        }
        return "not " + is(names) + " -> response-code(421)";
    }

    /** Under any other name there is no back office. */
    private String officeElsewhere() {
        return office == null ? null : "path-prefix('/quan-tri') and not " + is(Set.of(office)) + " -> response-code(404)";
    }

    private String officeOnly() {
        return office == null ? null : "path-prefix('/api') and " + is(Set.of(office)) + " -> response-code(404)";
    }

    private String officeHome() {
        return office == null ? null : "path('/') and " + is(Set.of(office)) + " -> redirect('/quan-tri')";
    }

    private String filesElsewhere() {
        return files == null ? null : "path-prefix('/tep') and not path-suffix('.vtt') and not " + is(Set.of(files)) + " -> redirect('https://" + files + "%U')";
    }

    private String filesOnly() {
        return files == null ? null : "not path-prefix('/tep') and " + is(Set.of(files)) + " -> response-code(404)";
    }

    private static String is(Set<String> names) {
        String any = names.stream().map(name -> name.toLowerCase(Locale.ROOT).replace(".", "[.]")).sorted().collect(Collectors.joining("|"));
        return "regex(pattern='" + any + "', value=%v, full-match=true, case-sensitive=false)";
    }
}
