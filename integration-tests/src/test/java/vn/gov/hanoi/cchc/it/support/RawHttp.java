package vn.gov.hanoi.cchc.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends requests that no honest client would write, as bytes. */
public final class RawHttp {

    private RawHttp() {
    }

    /**
     * What came back.
     *
     * @param status 0 when the server closed the connection without a word
     * @param whole  status line, headers and body
     */
    public record Answer(int status, String whole) {
    }

    /** @param target what stands between the method and the version, unchanged */
    public static Answer get(String target) {
        return send("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    }

    public static Answer send(String request) {
        URI portal = URI.create(RunningPortal.get().url("/"));
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            String whole = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(whole.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(whole.substring(9, 12)) : 0, whole);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
