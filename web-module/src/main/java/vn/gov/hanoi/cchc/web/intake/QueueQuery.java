package vn.gov.hanoi.cchc.web.intake;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;
import vn.gov.hanoi.cchc.web.office.Visit;

/**
 * The filter of the queue as it stands in the address; a null is no condition.
 *
 * @param late arrived late (true) or in time (false)
 * @param mine assigned to the caller
 */
public record QueueQuery(ReceiptState state, String text, Channel channel, ReceiptKind kind, String agency, Boolean late, boolean mine) {

    private static final Set<String> NAMES = Set.of("buoc", "tim", "kenh", "loai", "co-quan", "han", "giao");

    /** From the address; an address without any of its parameters means the filter used last. */
    static QueueQuery of(Visit visit, String last) {
        boolean given = visit.names().stream().anyMatch(NAMES::contains);
        return given || last == null ? of(visit::line) : of(values(last)::get);
    }

    static QueueQuery of(UnaryOperator<String> values) {
        String late = values.apply("han");
        return new QueueQuery(constant(values.apply("buoc"), ReceiptState.class), values.apply("tim"),
            constant(values.apply("kenh"), Channel.class), constant(values.apply("loai"), ReceiptKind.class), values.apply("co-quan"),
            late == null ? null : late.equals("tre"), "toi".equals(values.apply("giao")));
    }

    /** The address of the queue with this filter in another state; null is all that wait. */
    String address(ReceiptState other) {
        return OfficeRoute.QUEUE.address() + "?" + new QueueQuery(other, text, channel, kind, agency, late, mine);
    }

    /** Whether anything but the state narrows the queue. */
    public boolean narrowed() {
        return Stream.of(text, channel, kind, agency, late).anyMatch(value -> value != null) || mine;
    }

    /** The query string; always names the state, so that it is told from an address without a filter. */
    @Override
    public String toString() {
        StringBuilder query = new StringBuilder("buoc=").append(state == null ? "" : state.name());
        add(query, "tim", text);
        add(query, "kenh", channel);
        add(query, "loai", kind);
        add(query, "co-quan", agency);
        add(query, "han", late == null ? null : late ? "tre" : "dung");
        add(query, "giao", mine ? "toi" : null);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append('&').append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    static Map<String, String> values(String query) {
        Map<String, String> values = new HashMap<>();
        for (String pair : query.split("&")) {
            int at = pair.indexOf('=');
            if (at > 0 && at < pair.length() - 1) {
                values.put(pair.substring(0, at), URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
            }
        }
        return values;
    }

    private static <E extends Enum<E>> E constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }
}
