package vn.gov.hanoi.cchc.launcher;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_taken_port_is_named_with_the_variable_that_moves_it() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
            assertThatThrownBy(() -> Ports.requireFree(port, "PORTAL_HTTP_PORT")).isInstanceOf(LauncherProblem.class)
                .hasMessageContaining(Integer.toString(port)).hasMessageContaining("PORTAL_HTTP_PORT");
        }
        assertThatCode(() -> Ports.requireFree(port, "PORTAL_HTTP_PORT")).doesNotThrowAnyException();
    }
}
