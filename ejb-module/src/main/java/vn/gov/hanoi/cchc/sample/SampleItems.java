package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sample items, each a step of its own. */
@ApplicationScoped
public class SampleItems {

    /** Steps in their order. */
    Map<String, Runnable> steps() {
        return new LinkedHashMap<>();
    }
}
