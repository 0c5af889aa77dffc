package vn.gov.hanoi.cchc.site.control.search;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.boundary.KeptPages;

/**
 * What was committed is found at once: the index is read anew before the decision returns, and kept answers of the search are forgotten
 * then. A decision never waits longer than a second for an index, and never fails because of it: {@link IndexState} notes that it lags.
 */
public class SearchSync implements IndexingPlanSynchronizationStrategy {

    private static final Logger LOG = Logger.getLogger(SearchSync.class.getName());
    private static final int PATIENCE = 1_000;

    @Override
    public void apply(IndexingPlanSynchronizationStrategyConfigurationContext context) {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.FORCE);
        context.indexingFutureHandler(SearchSync::await);
    }

    private static void await(CompletableFuture<?> work) {
        CompletableFuture<?> told = work.whenComplete((report, failure) -> {
            if (failure != null) {
                IndexState.instance().lags();
                LOG.log(Level.WARNING, "Index of the search not written; it is brought up to date from the tables", failure);
            }
            KeptPages.instance().changed(Set.of(PublicTags.SEARCH));
        });
        try {
            told.get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.fine("The index takes longer than a second; the decision does not wait for it");
        } catch (ExecutionException e) {
            LOG.log(Level.FINE, "Told above", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
