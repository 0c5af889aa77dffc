package vn.gov.hanoi.cchc.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.indicator.api.IndicesChanged;
import vn.gov.hanoi.cchc.rules.api.RulesChanged;

/** Classes and thresholds are rules: when one is edited, pages that show results are out of date. */
@Dependent
public class FollowRules {

    @Inject
    private Event<IndicesChanged> changed;

    public void on(@Observes RulesChanged event) {
        if (event.key().startsWith("index.")) {
            changed.fire(new IndicesChanged(null, null));
        }
    }
}
