package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.boundary.FileStaging;

/** The sample pictures and documents, brought through the same counter as everybody's. */
@ApplicationScoped
public class SampleFiles {

    @Inject
    private FileStaging staging;

    StagedFile staged(String name) {
        try (InputStream in = SampleFiles.class.getResourceAsStream("/sample/files/" + name)) {
            return staging.stage(in, name, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
