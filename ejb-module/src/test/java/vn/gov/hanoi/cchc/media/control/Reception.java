package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The counter of media over a folder of its own. */
final class Reception {

    final MediaSettings settings;
    final FileReception reception;

    Reception(Path data) {
        System.setProperty("java.awt.headless", "true");
        settings = new MediaSettings(data, true);
        reception = new FileReception(new StagingFolder(settings), new PictureRecoder(new PictureCodecs(), new PixelBudget()));
    }

    StagedFile stage(byte[] bytes, String name) {
        return stage(new ByteArrayInputStream(bytes), name);
    }

    StagedFile stage(InputStream bytes, String name) {
        return reception.receive(bytes, name, null);
    }

    /** The code of the refusal; null when the file was taken. */
    String refusal(byte[] bytes, String name) {
        return refusal(new ByteArrayInputStream(bytes), name);
    }

    String refusal(InputStream bytes, String name) {
        RuleViolated no = catchThrowableOfType(RuleViolated.class, () -> stage(bytes, name));
        return no == null ? null : no.code();
    }

    long waiting() {
        try (Stream<Path> files = Files.list(settings.staging())) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
