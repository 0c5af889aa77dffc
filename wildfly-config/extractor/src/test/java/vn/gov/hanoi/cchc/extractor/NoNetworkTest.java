package vn.gov.hanoi.cchc.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** In a process of its own, because the door is shut for good. */
class NoNetworkTest {

    @Test
    void no_socket_and_no_address_of_another_machine_can_be_opened() throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
            System.getProperty("java.class.path"), Tries.class.getName()).redirectErrorStream(true).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            assertThat(out.lines()).containsExactly("open open", "refused", "refused", "refused");
        }
        assertThat(process.waitFor()).isZero();
    }

    /** Tries the doors before they are shut and after. */
    static final class Tries {

        private Tries() {
        }

        public static void main(String[] arguments) throws IOException {
            try (ServerSocket server = new ServerSocket(0); Socket before = new Socket("127.0.0.1", server.getLocalPort())) {
                System.out.println("open " + (before.isConnected() ? "open" : "shut"));
                NoNetwork.enter();
                attempt(() -> new Socket("127.0.0.1", server.getLocalPort()));
                attempt(() -> new ServerSocket(0));
                attempt(() -> new URL("http://127.0.0.1:" + server.getLocalPort() + "/").openStream());
            }
        }

        private static void attempt(Callable<?> door) {
            try {
                door.call();
                System.out.println("open");
            } catch (Exception refused) {
                System.out.println("no network here".equals(refused.getMessage()) ? "refused" : refused.toString());
            }
        }
    }
}
