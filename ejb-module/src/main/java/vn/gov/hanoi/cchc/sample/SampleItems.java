package vn.gov.hanoi.cchc.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sample items, each a step of its own. */
@ApplicationScoped
public class SampleItems {

    @Inject
    private SampleReception reception;
    @Inject
    private SampleNewsroom newsroom;
    @Inject
    private SamplePapers papers;
    @Inject
    private SampleDelivery delivery;
    @Inject
    private SampleDecrees decrees;
    @Inject
    private SampleTranslator translator;

    /** Steps in their order. */
    Map<String, Runnable> steps() {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("decision", newsroom::publishDecision);
        for (SampleItem item : read("items", SampleItem[].class)) {
            steps.put(item.key(), () -> walk(item));
        }
        for (SampleDocument document : read("documents", SampleDocument[].class)) {
            steps.put("document-" + document.number(), () -> papers.publish(document));
        }
        steps.put("decrees", decrees::publish);
        steps.put("decree-ended", decrees::end);
        steps.put("envelope", delivery::deliver);
        for (SampleItem item : read("media", SampleItem[].class)) {
            steps.put(item.key(), () -> walk(item));
        }
        for (SampleTranslation translation : read("translations", SampleTranslation[].class)) {
            steps.put(translation.key(), () -> translator.translate(translation));
        }
        return steps;
    }

    private void walk(SampleItem item) {
        reception.receive(item).ifPresent(receipt -> newsroom.edit(item, receipt));
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = SampleItems.class.getResourceAsStream("/sample/" + name + ".json")) {
            return new ObjectMapper().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
