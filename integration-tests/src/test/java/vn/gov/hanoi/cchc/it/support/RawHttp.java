package vn.gov.hanoi.cchc.it.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** HTTP/1.1 by hand over a socket to loopback: for what a well-behaved client would not send. */
public final class RawHttp implements AutoCloseable {

    private final Socket socket = new Socket();

    /** Opens a connection to a port of this machine. */
    public RawHttp(int port) throws IOException {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
        socket.setSoTimeout(60_000);
    }

    /** The same from another loopback address, for what is counted per address. */
    public RawHttp(int port, String from) throws IOException {
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5000);
        socket.setSoTimeout(60_000);
    }

    /** One request, one answer, and the connection is closed. A server may refuse before it has read everything. */
    public static Reply once(int port, String... lines) throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            try {
                http.send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
            } catch (SocketException refused) {
                // what it said before it closed counts
            }
            return http.reply();
        }
    }

    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Everything that comes until the server closes; status 0 when it closes without a word. */
    public Reply reply() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            InputStream in = socket.getInputStream();
            in.transferTo(all);
        } catch (SocketException reset) {
            // what came before it counts
        }
        return new Reply(all.toString(StandardCharsets.UTF_8));
    }

    /** How long it takes until the server closes the connection, or more than the limit. */
    public Duration untilClosed(Duration limit) throws IOException {
        long start = System.nanoTime();
        socket.setSoTimeout((int) limit.toMillis());
        try {
            socket.getInputStream().transferTo(new ByteArrayOutputStream());
        } catch (SocketTimeoutException open) {
            return limit.plusSeconds(1);
        } catch (SocketException reset) {
            // closed is closed
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** An answer as it came. */
    public record Reply(String text) {

        public int status() {
            return text.startsWith("HTTP/1.") ? Integer.parseInt(text.substring(9, 12)) : 0;
        }

        /** All values of a header. */
        public List<String> headers(String name) {
            String prefix = name.toLowerCase(Locale.ROOT) + ":";
            return head().lines().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(prefix))
                .map(line -> line.substring(prefix.length()).strip()).toList();
        }

        public String header(String name) {
            List<String> values = headers(name);
            return values.isEmpty() ? null : values.get(0);
        }

        private String head() {
            int end = text.indexOf("\r\n\r\n");
            return end < 0 ? text : text.substring(0, end);
        }
    }
}
