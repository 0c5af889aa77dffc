package vn.gov.hanoi.cchc.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.api.RuleChangeView;
import vn.gov.hanoi.cchc.rules.api.RuleRow;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The rule table: {@code ?tim=} words, {@code ?tt=} status, {@code ?mo=} the rule that is open. */
@Named
@RequestScoped
public class RuleListView {

    @Inject
    private RuleQueries rules;
    @Inject
    private RuleWords words;
    @Inject
    private Visit visit;
    private List<RuleRow> all;

    @PostConstruct
    void open() {
        all = rules.list(visit.today());
    }

    public String getWanted() {
        return visit.line("tim");
    }

    public RuleStatus getStatus() {
        return visit.constant("tt", RuleStatus.class);
    }

    public List<RuleRow> getRows() {
        String wanted = getWanted() == null ? "" : getWanted().toLowerCase(Locale.ROOT);
        RuleStatus status = getStatus();
        return all.stream()
            .filter(row -> (words.name(row.key()) + " " + row.key() + " " + basis(row)).toLowerCase(Locale.ROOT).contains(wanted))
            .filter(row -> status == null || row.values().stream().anyMatch(value -> value.status() == status))
            .toList();
    }

    /** How many rules have a value nobody has checked against its source. */
    public long getProvisional() {
        return all.stream().filter(row -> row.values().stream().anyMatch(value -> value.status() == RuleStatus.PROVISIONAL)).count();
    }

    /** The open rule, or null for the list. */
    public RuleRow getOpened() {
        String key = visit.line("mo");
        return all.stream().filter(row -> row.key().equals(key)).findFirst().orElse(null);
    }

    /** The values of the open rule, newest first. */
    public List<RuleValue> getValues() {
        List<RuleValue> values = new ArrayList<>(getOpened().values());
        Collections.reverse(values);
        return values;
    }

    public List<RuleChangeView> getHistory() {
        return rules.history(RuleBookName.RULES, getOpened().key());
    }

    private static String basis(RuleRow row) {
        return row.current() == null ? "" : row.current().basis();
    }
}
