package vn.gov.hanoi.cchc.rest.size;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.RequestTooBigException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.xnio.channels.StreamSinkChannel;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * A body whose length nobody announced. Above the limit its reader is told that it is too large; what still comes while the answer is on
 * its way is let through to be thrown away, so that the sender gets the answer instead of a closed connection.
 */
final class CountedBody extends AbstractStreamSourceConduit<StreamSourceConduit> {

    private final HttpServerExchange exchange;
    private long left;

    CountedBody(StreamSourceConduit next, HttpServerExchange exchange, long limit) {
        super(next);
        this.exchange = exchange;
        this.left = limit;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        return (int) counted(next.read(target));
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
        return counted(next.read(targets, offset, length));
    }

    @Override
    public long transferTo(long position, long count, FileChannel target) throws IOException {
        return counted(next.transferTo(position, count, target));
    }

    @Override
    public long transferTo(long count, ByteBuffer through, StreamSinkChannel target) throws IOException {
        return counted(next.transferTo(count, through, target));
    }

    private long counted(long read) throws RequestTooBigException {
        left -= Math.max(read, 0);
        if (left < 0 && !exchange.isResponseStarted()) {
            throw new RequestTooBigException("A body without length exceeds the limit");
        }
        return read;
    }
}
