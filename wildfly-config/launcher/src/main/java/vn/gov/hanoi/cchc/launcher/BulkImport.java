package vn.gov.hanoi.cchc.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./portal import FILE…}: sends JSON lines to a running portal and follows the job to its end. */
final class BulkImport {

    private final Settings settings;
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();

    BulkImport(Settings settings) {
        this.settings = settings;
    }

    /** @return 0 when every line went in, 1 when some were refused */
    int run(List<String> files, PrintStream out) {
        if (files.isEmpty()) {
            throw new LauncherProblem("name at least one file: ./portal import corpus.jsonl");
        }
        String key = key();
        boolean clean = true;
        for (String file : files) {
            clean &= send(Path.of(file), key, out);
        }
        return clean ? 0 : 1;
    }

    private boolean send(Path file, String key, PrintStream out) {
        if (!Files.isReadable(file)) {
            throw new LauncherProblem("cannot read " + file);
        }
        try {
            HttpResponse<String> accepted = client.send(request("/api/v1/imports", key).header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofFile(file)).build(), HttpResponse.BodyHandlers.ofString());
            if (accepted.statusCode() != 202) {
                throw new LauncherProblem("the portal refused " + file + " (" + accepted.statusCode() + "): " + accepted.body());
            }
            URI job = URI.create(settings.baseUrl()).resolve(accepted.headers().firstValue("Location").orElseThrow());
            return follow(job.getPath(), key, out);
        } catch (IOException e) {
            throw new LauncherProblem("no portal answers at " + base() + ": start it with ./portal run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("interrupted; the import goes on in the portal", e);
        }
    }

    private boolean follow(String job, String key, PrintStream out) throws IOException, InterruptedException {
        while (true) {
            HttpResponse<String> answer = client.send(request(job, key).GET().build(), HttpResponse.BodyHandlers.ofString());
            JsonNode state = mapper.readTree(answer.body());
            out.printf("portal: %s — %d created, %d unchanged, %d updated, %d refused of %d%n", state.path("state").asText(), state.path("created").asInt(),
                state.path("unchanged").asInt(), state.path("updated").asInt(), state.path("refused").asInt(), state.path("total").asInt());
            if (state.path("finished").asBoolean()) {
                state.path("refusals").forEach(line -> out.println("  line " + line.path("line").asInt() + ": " + line.path("reason").asText()));
                return state.path("refused").asInt() == 0;
            }
            TimeUnit.SECONDS.sleep(2);
        }
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(URI.create(base() + path)).header("Authorization", "Bearer " + key).header("Accept", "application/json");
    }

    private String base() {
        return "http://127.0.0.1:" + settings.httpPort();
    }

    /** PORTAL_IMPORT_KEY, or the demo key of scope {@code import}. */
    private String key() {
        String given = System.getenv("PORTAL_IMPORT_KEY");
        if (given != null && !given.isBlank()) {
            return given;
        }
        try {
            for (JsonNode key : mapper.readTree(settings.data().resolve("demo-credentials.json").toFile()).path("apiKeys")) {
                if (key.path("scope").asText().equals("import")) {
                    return key.path("key").asText();
                }
            }
        } catch (IOException e) {
            throw new LauncherProblem("set PORTAL_IMPORT_KEY to a key of scope import (back office, API keys)", e);
        }
        throw new LauncherProblem("set PORTAL_IMPORT_KEY to a key of scope import (back office, API keys)");
    }
}
