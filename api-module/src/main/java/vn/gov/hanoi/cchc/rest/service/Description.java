package vn.gov.hanoi.cchc.rest.service;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.jandex.Indexer;

/** The description of the interface, read once from the annotations of the resources. */
@ApplicationScoped
public class Description {

    private static final String CLASSES = "/WEB-INF/classes/vn/gov/hanoi/cchc/rest/";

    @Inject
    private ServletContext context;
    private String json;
    private String yaml;

    @PostConstruct
    void read() {
        Indexer indexer = new Indexer();
        index(CLASSES, indexer);
        ClassLoader loader = Description.class.getClassLoader();
        SmallRyeOpenAPI description = SmallRyeOpenAPI.builder().withConfig(ConfigProvider.getConfig(loader)).withIndex(indexer.complete())
            .withApplicationClassLoader(loader).withScannerClassLoader(loader).enableModelReader(false).enableStandardFilter(false)
            .enableStandardStaticFiles(false).build();
        json = description.toJSON();
        yaml = description.toYAML();
    }

    private void index(String folder, Indexer indexer) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : new TreeSet<>(paths)) {
            if (path.endsWith("/")) {
                index(path, indexer);
            } else if (path.endsWith(".class")) {
                try (InputStream in = context.getResourceAsStream(path)) {
                    indexer.index(in);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    String json() {
        return json;
    }

    String yaml() {
        return yaml;
    }
}
