package vn.gov.hanoi.cchc.web.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.audit.AuditFilter;
import vn.gov.hanoi.cchc.audit.AuditLine;
import vn.gov.hanoi.cchc.audit.AuditOutcome;
import vn.gov.hanoi.cchc.audit.AuditQueries;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The audit trail: {@code ?ai=} actor, {@code ?ban=} desk, {@code ?kq=} outcome, {@code ?tu=}, {@code ?den=} days, {@code ?sau=} key of the page. */
@Named
@RequestScoped
public class AuditListView {

    private static final int ROWS = 50;

    @Inject
    private AuditQueries audit;
    @Inject
    private Visit visit;
    private Page<AuditLine> page;

    @PostConstruct
    void open() {
        page = audit.find(new AuditFilter(getActor(), getDesk(), getOutcome(), visit.day("tu"), visit.day("den")), visit.number("sau"), ROWS);
    }

    public Page<AuditLine> getPage() {
        return page;
    }

    /** Address of the next page with the same filter, or null at the end. */
    public String getNext() {
        return page.nextKey() == null ? null : address(page.nextKey());
    }

    /** Address of the newest rows with the same filter, or null when they are shown. */
    public String getFirst() {
        return visit.number("sau") == null ? null : address(null);
    }

    private String address(String key) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : new String[] {"ai", "ban", "kq", "tu", "den"}) {
            values.put(name, visit.line(name));
        }
        values.put("sau", key);
        String query = values.entrySet().stream().filter(entry -> entry.getValue() != null)
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return OfficeRoute.AUDIT.address() + (query.isEmpty() ? "" : "?" + query);
    }

    public String getActor() {
        return visit.line("ai");
    }

    public String getDesk() {
        return visit.line("ban");
    }

    public AuditOutcome getOutcome() {
        return visit.constant("kq", AuditOutcome.class);
    }

    public String getFrom() {
        return visit.day("tu") == null ? "" : visit.day("tu").toString();
    }

    public String getTo() {
        return visit.day("den") == null ? "" : visit.day("den").toString();
    }

    public AuditOutcome[] getOutcomes() {
        return AuditOutcome.values();
    }
}
