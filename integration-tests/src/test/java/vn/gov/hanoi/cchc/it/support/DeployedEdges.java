package vn.gov.hanoi.cchc.it.support;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What can be called from outside, read out of the archive that is deployed, not out of the sources. */
public final class DeployedEdges {

    private static final String CLASSES = "WEB-INF/classes/";
    private static final String ROUTES = "vn.gov.hanoi.cchc.web.office.OfficeRoute";

    private final Map<String, byte[]> web;
    private final Map<String, byte[]> api;

    private DeployedEdges(Map<String, byte[]> web, Map<String, byte[]> api) {
        this.web = web;
        this.api = api;
    }

    public static DeployedEdges read() {
        try (ZipFile ear = new ZipFile(System.getProperty("ear.path"))) {
            return new DeployedEdges(archive(ear, "web-module"), archive(ear, "api-module"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each address of the back office with the Facelets page behind it. */
    public Map<String, String> officeAddresses() {
        Map<String, String> addresses = new LinkedHashMap<>();
        try (URLClassLoader classes = loader(web)) {
            for (Object route : Class.forName(ROUTES, true, classes).getEnumConstants()) {
                addresses.put((String) call(route, "address"), (String) call(route, "view"));
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return addresses;
    }

    /** Facelets pages of the back office, as they lie in the archive. */
    public List<String> officePages() {
        return web.keySet().stream().filter(name -> name.startsWith("quan-tri/") && name.endsWith(".xhtml")).map(name -> "/" + name).toList();
    }

    /** Each call of the interface, {@code POST /v1/imports}, with what it consumes (or an empty text). */
    public Map<String, List<String>> apiCalls() {
        Map<String, List<String>> calls = new TreeMap<>();
        try (URLClassLoader classes = loader(api)) {
            for (Map.Entry<String, byte[]> file : api.entrySet()) {
                if (file.getKey().endsWith(".class") && new String(file.getValue(), StandardCharsets.ISO_8859_1).contains("Ljakarta/ws/rs/Path;")) {
                    String name = file.getKey().substring(CLASSES.length(), file.getKey().length() - 6).replace('/', '.');
                    calls(Class.forName(name, false, classes), calls);
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return calls;
    }

    private static void calls(Class<?> resource, Map<String, List<String>> calls) {
        for (Method method : resource.getDeclaredMethods()) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    Consumes consumes = method.getAnnotation(Consumes.class);
                    calls.computeIfAbsent(verb.value() + " " + path(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)),
                        key -> new ArrayList<>()).addAll(consumes == null ? List.of("") : List.of(consumes.value()));
                }
            }
        }
    }

    private static String path(Path resource, Path method) {
        String path = "/" + (resource == null ? "" : resource.value()) + "/" + (method == null ? "" : method.value());
        return path.replaceAll("/+", "/").replaceAll("(?<=.)/$", "");
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    private static Map<String, byte[]> archive(ZipFile ear, String module) throws IOException {
        ZipEntry war = ear.stream().filter(entry -> entry.getName().startsWith(module) && entry.getName().endsWith(".war")).findFirst().orElseThrow();
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (InputStream in = ear.getInputStream(war); ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(in.readAllBytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return files;
    }

    private static URLClassLoader loader(Map<String, byte[]> archive) throws IOException {
        java.nio.file.Path folder = Files.createTempDirectory("deployed");
        for (Map.Entry<String, byte[]> file : archive.entrySet()) {
            if (file.getKey().startsWith(CLASSES) && file.getKey().endsWith(".class")) {
                java.nio.file.Path target = folder.resolve(file.getKey().substring(CLASSES.length()));
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
            }
        }
        folder.toFile().deleteOnExit();
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, DeployedEdges.class.getClassLoader());
    }
}
