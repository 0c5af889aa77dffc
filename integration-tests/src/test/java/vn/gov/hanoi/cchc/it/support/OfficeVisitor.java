package vn.gov.hanoi.cchc.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the back office with a browser's cookies and no script: signs in, opens pages, sends forms. */
public final class OfficeVisitor {

    private static final String EDGE = "edge-3b9a0c55";
    /** As the widgets are told. */
    private static final int PIECE = 5 << 20;
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).connectTimeout(Duration.ofSeconds(10)).build();
    private final RunningPortal portal;

    private OfficeVisitor(RunningPortal portal) {
        this.portal = portal;
    }

    /** Nobody in particular. */
    public static OfficeVisitor stranger(RunningPortal portal) {
        return new OfficeVisitor(portal);
    }

    /** Signed in with the sample account of a role. */
    public static OfficeVisitor signedIn(RunningPortal portal, String role) {
        OfficeVisitor visitor = new OfficeVisitor(portal);
        String account = portal.account(role);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("vao", "vao");
        fields.put("ten", account);
        fields.put("mk", portal.password(account));
        fields.put("nut", "nut");
        HttpResponse<String> answer = visitor.submit("/quan-tri/dang-nhap", fields);
        assertThat(answer.statusCode()).as("sign-in of " + account + ": " + answer.body()).isEqualTo(302);
        return visitor;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** A form as given, without opening its page first. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream().map(field -> encode(field.getKey()) + "=" + encode(field.getValue())).collect(Collectors.joining("&"));
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Opens a page and sends its form with these fields; what the page hides in inputs goes along. */
    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return post(path, filled(get(path).body(), fields));
    }

    /**
     * Sends a file as the upload widget of a page does: by itself, a large one in pieces.
     *
     * @param fields of the form, with those that say what to do and what to answer
     * @param widget name of the widget
     * @return the answer to the last piece
     */
    public HttpResponse<String> upload(String path, Map<String, String> fields, String widget, String name, byte[] file) {
        HttpResponse<String> answer = null;
        for (int from = 0; from == 0 || from < file.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(file, from, Math.min(file.length, from + PIECE));
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            fields.forEach((field, value) -> write(body, "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + field + "\"\r\n\r\n" + value
                + "\r\n"));
            write(body, "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"X-File-Id\"\r\n\r\n" + name + file.length + "\r\n");
            write(body, "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + widget + "\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(piece);
            write(body, "\r\n--" + EDGE + "--\r\n");
            HttpRequest.Builder request = request(path).header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .header("Faces-Request", "partial/ajax").POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
            answer = send(file.length <= PIECE ? request
                : request.header("Content-Range", "bytes " + from + "-" + (from + piece.length - 1) + "/" + file.length));
        }
        return answer;
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Fields of a page as it was read, with some of them typed over. */
    public static Map<String, String> filled(String page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher inputs = INPUT.matcher(page);
        while (inputs.find()) {
            if (inputs.group().contains("type=\"hidden\"") && attribute(inputs.group(), "name") != null) {
                fields.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
            }
        }
        fields.putAll(typed);
        return fields;
    }

    /** The view state of a page. */
    public static String state(String page) {
        Matcher state = STATE.matcher(page);
        assertThat(state.find()).as("a form on the page").isTrue();
        return state.group(1);
    }

    private static String attribute(String tag, String name) {
        Matcher value = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? value.group(1).replace("&amp;", "&").replace("&quot;", "\"") : name.equals("value") ? "" : null;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(portal.url(path))).timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
