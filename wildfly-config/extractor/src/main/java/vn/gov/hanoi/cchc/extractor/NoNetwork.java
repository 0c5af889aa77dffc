package vn.gov.hanoi.cchc.extractor;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/**
 * Nothing a file says leads out of this machine: no library that reads it needs a socket, so none is to be had. Names are not looked up
 * either: whoever starts the process gives it an empty list of hosts ({@code jdk.net.hosts.file}).
 */
final class NoNetwork {

    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

    private NoNetwork() {
    }

    /** For the whole process, for good. */
    static void enter() throws IOException {
        Socket.setSocketImplFactory(NoNetwork::refuse);
        ServerSocket.setSocketFactory(NoNetwork::refuse);
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new Closed());
    }

    private static <T> T refuse() {
        throw new UnsupportedOperationException("no network here");
    }

    private static final class Closed extends URLStreamHandler {

        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("no network here");
        }
    }
}
