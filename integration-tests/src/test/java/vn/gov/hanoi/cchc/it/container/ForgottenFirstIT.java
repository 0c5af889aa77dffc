package vn.gov.hanoi.cchc.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.boundary.KeptPage;
import vn.gov.hanoi.cchc.site.boundary.KeptPages;

/** A page that shows what was changed is forgotten before anything slow is done after the change, such as writing the index of the search. */
@ExtendWith(ArquillianExtension.class)
class ForgottenFirstIT {

    private static final String ADDRESS = "/thu-bo-nho";
    private static final String TAG = "test:forgotten-first";

    @Deployment
    static EnterpriseArchive portal() {
        return PortalDeployment.with(ForgottenFirstIT.class);
    }

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry ends;
    @Inject
    private Event<PublicChanged> changed;

    @Test
    void whoever_is_told_of_the_end_of_the_change_finds_the_page_gone() throws Exception {
        List<Boolean> kept = keep();
        transaction.begin();
        ends.registerInterposedSynchronization(look(kept));
        changed.fire(new PublicChanged(Set.of(TAG)));
        transaction.commit();
        assertThat(kept).containsExactly(true, false);
    }

    @Test
    void a_change_that_is_taken_back_leaves_the_page() throws Exception {
        List<Boolean> kept = keep();
        transaction.begin();
        ends.registerInterposedSynchronization(look(kept));
        changed.fire(new PublicChanged(Set.of(TAG)));
        transaction.rollback();
        assertThat(kept).containsExactly(true, true);
        KeptPages.instance().changed(Set.of(TAG));
    }

    private static List<Boolean> keep() {
        KeptPage page = new KeptPage("\"1\"", List.of(), 1, new byte[1], null, Set.of(TAG), Instant.MAX);
        assertThat(KeptPages.instance().keep(ADDRESS, page, KeptPages.instance().stamp())).isTrue();
        return new ArrayList<>(List.of(KeptPages.instance().find(ADDRESS) != null));
    }

    private static Synchronization look(List<Boolean> kept) {
        return new Synchronization() {
            @Override
            public void beforeCompletion() {
                // the change is not made yet
            }

            @Override
            public void afterCompletion(int status) {
                kept.add(KeptPages.instance().find(ADDRESS) != null);
            }
        };
    }
}
