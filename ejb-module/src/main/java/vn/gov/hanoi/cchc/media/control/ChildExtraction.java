package vn.gov.hanoi.cchc.media.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.gov.hanoi.cchc.media.api.TextState;

/** Lets a process of its own read them. When a file brings it down, the next file gets a new one. */
@Dependent
public class ChildExtraction implements TextExtraction {

    private static final Logger LOG = System.getLogger(ChildExtraction.class.getName());

    private final ExtractorSettings settings;

    @Inject
    public ChildExtraction(ExtractorSettings settings) {
        this.settings = settings;
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
            if (!process.alive()) {
                LOG.log(Logger.Level.WARNING, "The extractor was ended over {0}: {1}", file.getFileName(), state);
            }
            return words(state);
        }

        private Words words(TextState state) {
            try {
                String body = Files.exists(process.words()) ? WordsReading.read(process.words(), settings.characters()) : "";
                return body == null ? new Words(TextState.MARKED, "") : new Words(state, body);
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
