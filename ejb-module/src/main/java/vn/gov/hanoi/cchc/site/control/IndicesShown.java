package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.hanoi.cchc.indicator.api.IndicesChanged;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/** Kept pages that show results of indices are forgotten when these change. */
@Dependent
public class IndicesShown {

    @Inject
    private Event<PublicChanged> changed;

    public void on(@Observes IndicesChanged event) {
        changed.fire(new PublicChanged(Set.of(PublicTags.INDICES)));
    }
}
