package vn.gov.hanoi.cchc.intake.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.intake.api.QueueFilter;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** A filter as conditions of a query. Sealed receipts are never asked for, whatever the filter says. */
final class QueueConditions {

    private static final Set<ReceiptState> WAITING = EnumSet.of(ReceiptState.RECEIVED, ReceiptState.RETURNED, ReceiptState.HELD);
    private static final int WORDS = 8;
    /** As {@code Timeliness.overdue} says of one receipt, and known of every receipt. */
    private static final String LATE = "(r.timeliness.late = true or r.kind in :reports and r.state in :unanswered"
        + " and r.timeliness.dueAt is not null and r.timeliness.dueAt < :now)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    QueueConditions(QueueFilter filter, Instant now) {
        Set<ReceiptState> states = EnumSet.copyOf(filter.states().isEmpty() ? WAITING : filter.states());
        states.remove(ReceiptState.SEALED);
        add("r.state in :states", "states", states);
        if (!filter.channels().isEmpty()) {
            add("r.channel in :channels", "channels", filter.channels());
        }
        if (!filter.kinds().isEmpty()) {
            add("r.kind in :kinds", "kinds", filter.kinds());
        }
        if (filter.agency() != null) {
            add("r.supplier.agency = :agency", "agency", filter.agency());
        }
        if (filter.late() != null) {
            add(filter.late() ? LATE : "not " + LATE, "now", now);
            parameters.put("reports", ReceiptKind.reports());
            parameters.put("unanswered", ReceiptTransition.RESOLVE.from());
        }
        if (filter.assignee() != null) {
            add("r.assignment in (select a.id from Assignment a where a.account = :assignee)", "assignee", filter.assignee());
        }
        words(filter.text());
    }

    private void words(String text) {
        String line = VietnameseText.line(text);
        String[] words = line == null ? new String[0] : VietnameseText.fold(line).split(" ");
        for (int i = 0; i < Math.min(words.length, WORDS); i++) {
            String word = words[i].replace("!", "!!").replace("%", "!%").replace("_", "!_");
            add("r.listing.searchText like :word" + i + " escape '!'", "word" + i, "%" + word + "%");
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
