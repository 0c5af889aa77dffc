package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gov.hanoi.cchc.indicator.api.DryRun;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.EditionView;
import vn.gov.hanoi.cchc.indicator.api.KeepEdition;
import vn.gov.hanoi.cchc.indicator.api.PublishEdition;
import vn.gov.hanoi.cchc.indicator.boundary.EditionDesk;
import vn.gov.hanoi.cchc.indicator.boundary.EditionQueries;
import vn.gov.hanoi.cchc.indicator.boundary.EditionReading;
import vn.gov.hanoi.cchc.indicator.boundary.PublicationDesk;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** Results that were really published, with their source, and one made-up table that says so: imported by one sample person, published by another. */
@ApplicationScoped
public class SampleIndices {

    private static final String IMPORTER = "thuong-truc";
    private static final String HEAD = "truong-ban";

    @Inject
    private ActingAs acting;
    @Inject
    private SampleFiles files;
    @Inject
    private EditionReading reading;
    @Inject
    private EditionDesk editions;
    @Inject
    private EditionQueries queries;
    @Inject
    private PublicationDesk publications;

    void publish() {
        for (EditionFacts facts : facts()) {
            UUID edition = acting.person(IMPORTER, () -> keep(facts));
            acting.person(HEAD, () -> publish(edition));
        }
    }

    private UUID keep(EditionFacts facts) {
        StagedFile file = files.staged(facts.kind().slug() + "-" + facts.year() + ".csv");
        DryRun run = reading.dryRun(facts, file);
        return editions.keep(new KeepEdition(facts, file, run.hash(), false));
    }

    private Void publish(UUID id) {
        EditionView edition = queries.edition(id).orElseThrow();
        publications.publish(new PublishEdition(id, edition.version(), edition.hash()));
        return null;
    }

    private static EditionFacts[] facts() {
        try (InputStream in = SampleIndices.class.getResourceAsStream("/sample/indices.json")) {
            return CanonicalJson.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), EditionFacts[].class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
