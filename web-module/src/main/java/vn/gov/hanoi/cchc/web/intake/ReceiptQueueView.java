package vn.gov.hanoi.cchc.web.intake;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.QueueFilter;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptRow;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.boundary.ReceiptQueries;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The queue: tabs by state with counts, a filter in the address, one page of rows. */
@Named
@RequestScoped
public class ReceiptQueueView {

    private static final int SIZE = 30;
    private static final List<ReceiptState> STATES = List.of(ReceiptState.RECEIVED, ReceiptState.RETURNED, ReceiptState.HELD,
        ReceiptState.EDITING, ReceiptState.APPROVAL, ReceiptState.PUBLISHED, ReceiptState.REFUSED, ReceiptState.WITHDRAWN,
        ReceiptState.RESOLVED);

    /** One tab: all that wait (no state), or one state. */
    public record Tab(ReceiptState state, String count, String address, boolean current) {
    }

    @Inject
    private ReceiptQueries queries;
    @Inject
    private QueueMemory memory;
    @Inject
    private CallerContext context;
    @Inject
    private Visit visit;
    private QueueQuery query;
    private Page<ReceiptRow> page;
    private List<Tab> tabs;

    @PostConstruct
    void open() {
        query = QueueQuery.of(visit, memory.query());
        memory.keep(query.toString());
        refresh();
    }

    /** Reads the rows anew, after an act on some of them. */
    void refresh() {
        page = queries.queue(filter(query.state(), visit.line("sau"), SIZE));
        tabs = new ArrayList<>();
        tabs.add(tab(null));
        STATES.forEach(state -> tabs.add(tab(state)));
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public QueueQuery getQuery() {
        return query;
    }

    public List<ReceiptRow> getRows() {
        return page.rows();
    }

    /** "23", "hơn 1.000". */
    public String getTotal() {
        return count(page.total());
    }

    /** Address of the next page, or null. */
    public String getNext() {
        return page.nextKey() == null ? null : query.address(query.state()) + "&sau=" + page.nextKey();
    }

    public boolean isContinued() {
        return visit.line("sau") != null;
    }

    private Tab tab(ReceiptState state) {
        boolean current = state == query.state();
        int total = current && visit.line("sau") == null ? page.total() : queries.queue(filter(state, null, 1)).total();
        return new Tab(state, count(total), query.address(state), current);
    }

    private QueueFilter filter(ReceiptState state, String after, int size) {
        Set<ReceiptState> states = state != null ? EnumSet.of(state) : query.text() == null ? Set.of() : EnumSet.copyOf(STATES);
        Set<Channel> channels = query.channel() == null ? Set.of() : EnumSet.of(query.channel());
        Set<ReceiptKind> kinds = query.kind() == null ? Set.of() : EnumSet.of(query.kind());
        return new QueueFilter(states, channels, kinds, query.agency(), query.late(), query.mine() ? context.caller().account() : null,
            query.text(), after, size);
    }

    private static String count(int total) {
        return total >= Page.MANY ? "hơn 1.000" : Integer.toString(total);
    }
}
