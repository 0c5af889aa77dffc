package vn.gov.hanoi.cchc.it.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Speaks HTTP with the running portal as other systems do. */
public final class HttpAnswers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final RunningPortal portal;

    public HttpAnswers(RunningPortal portal) {
        this.portal = portal;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    public HttpResponse<String> get(String path, String key) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + key).GET());
    }

    public HttpResponse<String> post(String path, String key, String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        return send(key == null ? request : request.header("Authorization", "Bearer " + key));
    }

    /** A form with one JSON part and, unless its name is null, one file. */
    public HttpResponse<String> postForm(String path, String key, String part, String json, String fileName, byte[] file) {
        String edge = "edge-8f2c41d7";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(body, "--" + edge + "\r\nContent-Disposition: form-data; name=\"" + part
            + "\"\r\nContent-Type: application/json; charset=UTF-8\r\n\r\n" + json + "\r\n");
        if (fileName != null) {
            write(body, "--" + edge + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(file);
            write(body, "\r\n");
        }
        write(body, "--" + edge + "--\r\n");
        return post(path, key, "multipart/form-data; boundary=" + edge, body.toByteArray());
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return MAPPER.readTree(answer.body());
        } catch (IOException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }

    /** The {@code code} of a problem. */
    public static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asText();
    }

    private static void write(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private URI uri(String path) {
        return URI.create(portal.url(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
