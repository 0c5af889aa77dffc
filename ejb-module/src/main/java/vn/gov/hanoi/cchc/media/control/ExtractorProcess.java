package vn.gov.hanoi.cchc.media.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.media.api.TextState;

/** One extractor at work, in a folder of its own, without our variables; dead and swept away when it is closed. */
final class ExtractorProcess implements AutoCloseable {

    /** The longest answer is shorter; what talks on has been taken over by a file. */
    private static final int LONGEST_ANSWER = 20;
    private static final List<TextState> ANSWERS = List.of(TextState.READ, TextState.EMPTY, TextState.TOO_LARGE, TextState.ENCRYPTED, TextState.FAILED);

    private final ExtractorSettings settings;
    private final Path folder;
    private final Process process;
    private boolean over;
    private int drawings;

    ExtractorProcess(ExtractorSettings settings) {
        this.settings = settings;
        this.folder = settings.work().resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(folder);
            ProcessBuilder builder = new ProcessBuilder(settings.command(folder)).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            builder.environment().put("LANG", "C.UTF-8");
            builder.environment().put("MALLOC_ARENA_MAX", "2");
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the words of the file that was read last are. */
    Path words() {
        return folder.resolve("words");
    }

    /** Where the pages of the file that was drawn last are. */
    Path pages() {
        return folder.resolve("drawn-" + drawings);
    }

    /** Whether it may be given another file; what was killed may not, though it takes a moment to die. */
    boolean alive() {
        return !over && process.isAlive();
    }

    /** What became of a file; TIMED_OUT and FAILED also when the process was, or had to be, ended. */
    TextState read(String mediaType, Path file) {
        try {
            Files.deleteIfExists(words());
        } catch (IOException left) {
            kill();
            return TextState.FAILED;
        }
        return ask("words", mediaType, file.toString(), words().toString());
    }

    /** What became of drawing the first pages of a PDF, as above. */
    TextState draw(Path file) {
        drawings++;
        try {
            Files.createDirectories(pages());
        } catch (IOException full) {
            kill();
            return TextState.FAILED;
        }
        return ask("pages", file.toString(), pages().toString());
    }

    private TextState ask(String... request) {
        try {
            process.getOutputStream().write((String.join("\t", request) + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return answer();
        } catch (IOException ended) {
            kill();
            return TextState.FAILED;
        } catch (InterruptedException stopping) {
            kill();
            Thread.currentThread().interrupt();
            return TextState.WAITING;
        }
    }

    private TextState answer() throws IOException, InterruptedException {
        long end = System.nanoTime() + settings.limit().toNanos();
        InputStream out = process.getInputStream();
        StringBuilder answer = new StringBuilder();
        while (System.nanoTime() < end) {
            boolean ended = process.waitFor(10, TimeUnit.MILLISECONDS);
            while (out.available() > 0 && answer.length() <= LONGEST_ANSWER) {
                int character = out.read();
                if (character == '\n') {
                    return state(answer.toString());
                }
                answer.append((char) character);
            }
            if (ended || answer.length() > LONGEST_ANSWER) {
                kill();
                return TextState.FAILED;
            }
        }
        kill();
        return TextState.TIMED_OUT;
    }

    private static TextState state(String answer) {
        return ANSWERS.stream().filter(state -> state.name().equals(answer)).findFirst().orElse(TextState.FAILED);
    }

    private void kill() {
        over = true;
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException left) {
            System.getLogger(ExtractorProcess.class.getName()).log(System.Logger.Level.WARNING, "Not swept: " + folder, left);
        }
    }
}
