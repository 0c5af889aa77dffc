package vn.gov.hanoi.cchc.sample;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** Loads the sample data once, right after the first start of the demo profile, beside the running portal. */
@Startup
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SampleData {

    private static final Logger LOG = Logger.getLogger(SampleData.class.getName());

    @Resource
    private TimerService timers;
    @Inject
    private PortalSettings settings;
    @Inject
    private SamplePeople people;
    @Inject
    private SampleSteps steps;
    @Inject
    private SampleItems items;
    @Inject
    private SampleIndices indices;
    @Inject
    private CallerContext context;

    @PostConstruct
    void plan() {
        if (settings.demo() && people.expected()) {
            timers.createSingleActionTimer(100, new TimerConfig("sample data", false));
        }
    }

    @Timeout
    @PermitAll
    public void load() {
        context.enter(Caller.schedule("sample"));
        once("people", people::create);
        items.steps().forEach(this::once);
        once("indices", indices::publish);
        people.issueKeys();
        LOG.info("Sample data is there");
    }

    /** Each desk call of a step is its own transaction; the step is noted when all of them went through. */
    private void once(String step, Runnable act) {
        if (!steps.done(step)) {
            act.run();
            steps.note(step);
        }
    }
}
