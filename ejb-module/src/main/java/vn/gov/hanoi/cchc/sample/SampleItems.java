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

    /** Steps in their order. */
    Map<String, Runnable> steps() {
        Map<String, Runnable> steps = new LinkedHashMap<>();
        steps.put("decision", newsroom::publishDecision);
        for (SampleItem item : read()) {
            steps.put(item.key(), () -> walk(item));
        }
        return steps;
    }

    private void walk(SampleItem item) {
        reception.receive(item).ifPresent(receipt -> newsroom.edit(item, receipt));
    }

    private static SampleItem[] read() {
        try (InputStream in = SampleItems.class.getResourceAsStream("/sample/items.json")) {
            return new ObjectMapper().readValue(in, SampleItem[].class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
