package vn.gov.hanoi.cchc.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Whether the ports to listen on are free: a taken one is named at once, and nobody else's answer is taken for the portal's. */
final class Ports {

    private Ports() {
    }

    /** @throws LauncherProblem with the variable that moves the port */
    static void requireFree(int port, String variable) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
        } catch (IOException e) {
            throw new LauncherProblem("Port " + port + " is taken (does a portal run already?): set " + variable
                + ", or PORTAL_PORT_OFFSET, which moves all ports", e);
        }
    }
}
