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
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./portal import FILE…}: sends JSON lines, or an export that becomes such lines here, to a running portal, piece by piece, each
 * followed to its end before the next. What was imported before stays as it is, so a broken import is simply run again.
 */
final class BulkImport {

    private static final int TRIES = 10;
    private static final Duration LONGEST_ANSWER = Duration.ofMinutes(5);

    private final Settings settings;
    private final ObjectMapper mapper = new ObjectMapper();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    BulkImport(Settings settings) {
        this.settings = settings;
    }

    /** @return 0 when every line went in, 1 when some were refused */
    int run(List<String> words, PrintStream out) {
        ImportOrder order = ImportOrder.read(words);
        String key = key();
        boolean clean = true;
        for (Path file : order.files()) {
            clean &= send(file, order, key, out);
        }
        return clean ? 0 : 1;
    }

    private boolean send(Path file, ImportOrder order, String key, PrintStream out) {
        try {
            if (!ImportExport.isExport(file)) {
                try (ImportBatches batches = new ImportBatches(file)) {
                    return send(file, batches, key, out);
                }
            }
            try (ImportExport export = ImportExport.of(file, order.sections())) {
                lay(export, order, out);
                try (ImportBatches batches = export.batches()) {
                    return send(file, batches, key, out);
                }
            }
        } catch (IOException e) {
            throw new LauncherProblem("no answer from the portal at " + base() + " (start it with ./portal run); run the import again, what is in stays", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LauncherProblem("interrupted; what was sent goes on in the portal", e);
        }
    }

    private boolean send(Path file, ImportBatches batches, String key, PrintStream out) throws IOException, InterruptedException {
        ImportTally tally = new ImportTally(file.getFileName().toString(), out);
        for (ImportBatches.Batch batch = batches.next(); batch != null; batch = batches.next()) {
            follow(start(batch, tally, key), batch, tally, key);
        }
        batches.refusals().forEach(tally::refused);
        return tally.finish();
    }

    private void lay(ImportExport export, ImportOrder order, PrintStream out) throws IOException {
        if (export.fileCount() > 0) {
            int missing = order.beside() == null ? export.fileCount() : export.lay(order.beside(), settings.data().resolve("import").resolve("tep"));
            out.printf("portal: the entries show %d files; %d of them are not in %s%n", export.fileCount(), missing,
                order.beside() == null ? "a folder named by --files" : order.beside());
        }
    }

    /** @return path of the job */
    private String start(ImportBatches.Batch batch, ImportTally tally, String key) throws IOException, InterruptedException {
        for (int left = TRIES; true; left--) {
            HttpResponse<String> answer = client.send(request("/api/v1/imports", key).header("Content-Type", "application/x-ndjson")
                .header("Slug", tally.nameOfPart()).POST(body(batch)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 202) {
                return URI.create(base()).resolve(answer.headers().firstValue("Location").orElseThrow()).getPath();
            }
            boolean busy = answer.statusCode() == 429 || answer.statusCode() == 503;
            if (!busy || left == 0) {
                throw new LauncherProblem("the portal refused lines " + batch.lines()[0] + "–" + batch.lines()[batch.lines().length - 1] + " ("
                    + answer.statusCode() + "): " + answer.body());
            }
            TimeUnit.SECONDS.sleep(answer.headers().firstValueAsLong("Retry-After").orElse(5));
        }
    }

    /** Its length is announced: the portal takes nothing so large otherwise. */
    private static HttpRequest.BodyPublisher body(ImportBatches.Batch batch) {
        return HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArrays(batch.parts()), batch.bytes());
    }

    private void follow(String job, ImportBatches.Batch batch, ImportTally tally, String key) throws IOException, InterruptedException {
        while (true) {
            HttpResponse<String> answer = client.send(request(job, key).GET().build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                JsonNode state = mapper.readTree(answer.body());
                tally.progress(state);
                if (state.path("finished").asBoolean()) {
                    tally.done(state, batch);
                    return;
                }
            } else if (answer.statusCode() != 429 && answer.statusCode() != 503) {
                throw new LauncherProblem("the portal does not say how the import goes (" + answer.statusCode() + "): " + answer.body());
            }
            TimeUnit.SECONDS.sleep(2);
        }
    }

    private HttpRequest.Builder request(String path, String key) {
        return HttpRequest.newBuilder(URI.create(base() + path)).timeout(LONGEST_ANSWER).header("Authorization", "Bearer " + key)
            .header("Accept", "application/json");
    }

    private String base() {
        return "http://127.0.0.1:" + settings.httpPort();
    }

    /** PORTAL_IMPORT_KEY, or the demo key of scope {@code import}. */
    private String key() {
        if (settings.importKey() != null) {
            return settings.importKey();
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
