package vn.gov.hanoi.cchc.web.site;

import io.undertow.conduits.AbstractFixedLengthStreamSinkConduit;
import io.undertow.connector.PooledByteBuffer;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.protocol.http.HttpServerConnection;
import io.undertow.util.DateUtils;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Methods;
import io.undertow.util.Protocols;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.xnio.conduits.StreamSinkConduit;
import vn.gov.hanoi.cchc.site.boundary.KeptPage;

/**
 * The ordinary answer with a kept page, head and body in one piece. Left to the server, some twenty headers are written letter by letter
 * each time, which costs more than all the rest of an answer. What the server put on the answer before it asked us goes along; for whoever
 * looks at the exchange afterwards, such as an access log, the headers of the page are not there.
 */
final class ReadyAnswer extends AbstractFixedLengthStreamSinkConduit {

    private static final byte[] STATUS = ascii("HTTP/1.1 200 OK\r\n");
    private static final byte[] DATE = ascii(PageKeeper.CACHE_STATUS + ": portal; hit\r\nConnection: keep-alive\r\nDate: ");
    private static final byte[] CODING = ascii("\r\nContent-Encoding: ");
    private static final byte[] LENGTH = ascii("\r\nContent-Length: ");
    private static final byte[] END = ascii("\r\n\r\n");
    /** A head is a small part of the buffer it is made in. */
    private static final int LONGEST_LINES = 4_096;

    /** What was last made: almost every answer has the same, and the date is the same for a second. */
    private static volatile Common common = new Common(List.of(), new byte[0]);
    private static volatile Second second = new Second("", new byte[0]);

    private final HttpServerExchange exchange;

    /** Headers that the server puts on answers, names and values in turn, and their lines. */
    private record Common(List<Object> parts, byte[] lines) {
    }

    /** A date as it was given, and its letters. */
    private record Second(String date, byte[] letters) {
    }

    /** The buffer goes back when the answer is out or the reader is gone. */
    private record Giving(PooledByteBuffer back) implements IoCallback {

        @Override
        public void onComplete(HttpServerExchange exchange, Sender sender) {
            back.close();
            IoCallback.END_EXCHANGE.onComplete(exchange, sender);
        }

        @Override
        public void onException(HttpServerExchange exchange, Sender sender, IOException problem) {
            back.close();
            IoCallback.END_EXCHANGE.onException(exchange, sender, problem);
        }
    }

    private ReadyAnswer(StreamSinkConduit line, long length, HttpServerExchange exchange) {
        super(line, length, false, false);
        this.exchange = exchange;
    }

    /** Whether the question is the ordinary one; any other takes the server's own way. */
    static boolean fits(HttpServerExchange exchange, KeptPage page) {
        return exchange.getRequestMethod().equals(Methods.GET) && exchange.getProtocol().equals(Protocols.HTTP_1_1) && exchange.isPersistent()
            && exchange.isRequestComplete() && page.lines().length <= LONGEST_LINES
            && exchange.getConnection() instanceof HttpServerConnection connection && connection.getPipelineBuffer() == null;
    }

    static void send(HttpServerExchange exchange, KeptPage page, Coding coding, byte[] body) {
        HttpServerConnection connection = (HttpServerConnection) exchange.getConnection();
        PooledByteBuffer pooled = connection.getByteBufferPool().allocate();
        ByteBuffer answer = pooled.getBuffer();
        head(answer, exchange, page, coding, body.length);
        int head = answer.position();
        boolean whole = body.length <= answer.remaining();
        if (whole) {
            answer.put(body);
        }
        answer.flip();
        exchange.addResponseWrapper((factory, asked) -> new ReadyAnswer(connection.getOriginalSinkConduit(), (long) head + body.length, asked));
        // the body alone is what counts as sent
        Connectors.updateResponseBytesSent(exchange, -head);
        if (whole) {
            exchange.getResponseSender().send(answer, new Giving(pooled));
        } else {
            exchange.getResponseSender().send(new ByteBuffer[] {answer, ByteBuffer.wrap(body)}, new Giving(pooled));
        }
    }

    private static void head(ByteBuffer to, HttpServerExchange exchange, KeptPage page, Coding coding, int length) {
        to.put(STATUS).put(lines(exchange.getResponseHeaders())).put(page.lines()).put(DATE).put(date(DateUtils.getCurrentDateTime(exchange)))
            .put(CODING).put(coding.letters()).put(LENGTH).put(ascii(Integer.toString(length))).put(END);
    }

    private static byte[] lines(HeaderMap headers) {
        Common known = common;
        int at = 0;
        boolean same = true;
        for (long each = headers.fastIterateNonEmpty(); each != -1 && same; each = headers.fiNextNonEmpty(each)) {
            HeaderValues values = headers.fiCurrent(each);
            same = values.size() == 1 && at + 1 < known.parts.size() && known.parts.get(at).equals(values.getHeaderName())
                && known.parts.get(at + 1).equals(values.getFirst());
            at += 2;
        }
        return same && at == known.parts.size() ? known.lines : written(headers);
    }

    private static byte[] written(HeaderMap headers) {
        List<Object> parts = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (HeaderValues values : headers) {
            for (String value : values) {
                parts.add(values.getHeaderName());
                parts.add(value);
                lines.append(values.getHeaderName()).append(": ").append(value.replace('\r', ' ').replace('\n', ' ')).append("\r\n");
            }
        }
        Common made = new Common(List.copyOf(parts), ascii(lines.toString()));
        common = made;
        return made.lines;
    }

    private static byte[] date(String date) {
        Second known = second;
        if (!known.date.equals(date)) {
            known = new Second(date, ascii(date));
            second = known;
        }
        return known.letters;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    protected void channelFinished() {
        Connectors.terminateResponse(exchange);
    }
}
