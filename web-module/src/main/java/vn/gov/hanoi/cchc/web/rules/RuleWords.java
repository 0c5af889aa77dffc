package vn.gov.hanoi.cchc.web.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.gov.hanoi.cchc.rules.api.CsvProblem;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.RuleWarning;
import vn.gov.hanoi.cchc.rules.api.TraceText;
import vn.gov.hanoi.cchc.shared.Texts;

/** Rules, warnings and working-outs in words, for pages. */
@Named
@ApplicationScoped
public class RuleWords {

    private static final TraceText TRACE = new TraceText(key -> Texts.get(key), Locale.forLanguageTag("vi-VN"));

    /** What people call the rule; the key itself when nobody named it. */
    public String name(String key) {
        String name = Texts.find("rules.key." + key);
        return name == null ? key : name;
    }

    /** "48 giờ"; a value that is a word of the code is said in Vietnamese. */
    public String value(RuleValue value) {
        if (value == null) {
            return "";
        }
        String said = value.unit() == RuleUnit.TEXT ? Texts.find("rules.text." + value.value()) : null;
        return said == null ? TRACE.value(value) : said;
    }

    public String warning(RuleWarning warning) {
        return TRACE.warning(warning);
    }

    /** Why a pasted line cannot be taken. */
    public String problem(CsvProblem problem) {
        return Texts.get("rule." + problem.code(), Integer.toString(problem.line()), problem.text());
    }

    public List<String> rules(DueTrace trace) {
        return TRACE.rules(trace);
    }

    public List<String> lines(DueTrace trace) {
        return TRACE.lines(trace);
    }

    public String versions(DueTrace trace) {
        return TRACE.versions(trace);
    }
}
