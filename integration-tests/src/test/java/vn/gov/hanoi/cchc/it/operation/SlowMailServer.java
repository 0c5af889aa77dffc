package vn.gov.hanoi.cchc.it.operation;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes letters at once, but reads those to one address without ever saying that it has them. */
final class SlowMailServer implements AutoCloseable {

    private final List<Received> letters = new CopyOnWriteArrayList<>();
    private final CountDownLatch patience = new CountDownLatch(1);
    private final String slowFor;
    private final SMTPServer server;

    private record Received(String recipient, String text) {
    }

    SlowMailServer(int port, String slowFor) {
        this.slowFor = slowFor;
        server = SMTPServer.port(port).bindAddress(InetAddress.getLoopbackAddress()).insertReceivedHeaders(false)
            .messageHandlerFactory(context -> new Mailbox()).build();
        server.start();
    }

    /** From now on every letter is answered. */
    void hurry() {
        patience.countDown();
    }

    /** The Message-ID of every letter that was read for this address. */
    List<String> identities(String recipient) {
        return letters.stream().filter(letter -> letter.recipient().equals(recipient))
            .map(letter -> letter.text().replaceAll("(?s).*\\r\\nMessage-ID: (<[^>]+>).*", "$1")).toList();
    }

    @Override
    public void close() {
        hurry();
        server.stop();
    }

    private final class Mailbox implements MessageHandler {

        private String recipient;

        @Override
        public void from(String sender) {
            // anybody may write
        }

        @Override
        public void recipient(String address) {
            recipient = address;
        }

        @Override
        public String data(InputStream in) throws IOException {
            letters.add(new Received(recipient, new String(in.readAllBytes(), StandardCharsets.US_ASCII)));
            if (recipient.equals(slowFor)) {
                try {
                    patience.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return "taken";
        }

        @Override
        public void done() {
            // one letter a session
        }
    }
}
