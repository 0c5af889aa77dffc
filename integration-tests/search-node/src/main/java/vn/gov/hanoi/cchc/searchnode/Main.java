package vn.gov.hanoi.cchc.searchnode;

import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node on loopback: {@code Main <data folder> <port>}. It ends when its input does, so that it never outlives the test that
 * started it; what it was told is in the folder for the next one.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] arguments) throws IOException {
        int port = Integer.parseInt(arguments[1]);
        try (OpenSearchRunner node = new OpenSearchRunner()) {
            node.onBuild((number, settings) -> {
                settings.put("http.port", port);
                settings.put("transport.port", 0);
                settings.put("network.host", "127.0.0.1");
                settings.put("discovery.type", "single-node");
                // as docs/operations/scale.md tells operators: an index is made by the portal, with its fields, or not at all
                settings.put("action.auto_create_index", false);
                // a machine of a developer may be full
                settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            }).build(OpenSearchRunner.newConfigs().basePath(arguments[0]).clusterName("portal-test").numOfNode(1).useLogger());
            node.ensureYellow();
            while (System.in.read() >= 0) {
                // until whoever started it ends it
            }
        }
        System.exit(0);
    }
}
