package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.gov.hanoi.cchc.media.api.StagedPage;
import vn.gov.hanoi.cchc.media.api.TextState;

/** Lets a process of its own read them. When a file brings it down, the next file gets a new one. */
@Dependent
public class ChildExtraction implements TextExtraction {

    private static final Logger LOG = System.getLogger(ChildExtraction.class.getName());

    private final ExtractorSettings settings;
    private final DrawnPages drawn;

    @Inject
    public ChildExtraction(ExtractorSettings settings, DrawnPages drawn) {
        this.settings = settings;
        this.drawn = drawn;
    }

    @Override
    public Reading begin() {
        return new Batch();
    }

    private final class Batch implements Reading {

        private ExtractorProcess process;

        @Override
        public Words read(String mediaType, Path file) {
            TextState state = running().read(mediaType, file);
            tellOfItsEnd(file, state);
            return words(state);
        }

        @Override
        public Drawn draw(Path file) {
            TextState state = running().draw(file);
            tellOfItsEnd(file, state);
            try {
                int pages = drawn.count(process.pages());
                List<StagedPage> shown = drawn.pages(process.pages(), settings.pages());
                return new Drawn(state, Math.max(pages, shown.size()), shown);
            } catch (IOException e) {
                LOG.log(Logger.Level.WARNING, "Pages could not be taken over", e);
                return new Drawn(TextState.FAILED, 0, List.of());
            }
        }

        private void tellOfItsEnd(Path file, TextState state) {
            if (!process.alive()) {
                LOG.log(Logger.Level.WARNING, "The extractor was ended over {0}: {1}", file.getFileName(), state);
            }
        }

        private Words words(TextState state) {
            try {
                WordsReading.Kept kept = Files.exists(process.words()) ? WordsReading.read(process.words(), settings.characters()) : WordsReading.Kept.NOTHING;
                return kept == null ? new Words(TextState.MARKED, "") : new Words(state == TextState.READ && kept.cut() ? TextState.CUT : state, kept.body());
            } catch (IOException e) {
                LOG.log(Logger.Level.WARNING, "Words could not be read", e);
                return new Words(TextState.FAILED, "");
            }
        }

        private ExtractorProcess running() {
            if (process != null && !process.alive()) {
                close();
            }
            if (process == null) {
                process = new ExtractorProcess(settings);
            }
            return process;
        }

        @Override
        public void close() {
            if (process != null) {
                process.close();
                process = null;
            }
        }
    }
}
