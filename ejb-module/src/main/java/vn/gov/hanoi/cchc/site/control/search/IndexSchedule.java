package vn.gov.hanoi.cchc.site.control.search;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Rounds;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.boundary.KeptPages;

/**
 * Keeps the index whole: makes it when there is none, looks at the start and whenever it was away whether it has what the tables have, makes up
 * for what could not be written, and builds it anew when somebody asks. Readers go on searching meanwhile: every entry is replaced by itself, and what is left over is swept at the end.
 */
@Startup
@Singleton
@PermitAll
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexSchedule extends Rounds {

    @Inject
    private IndexChunks chunks;
    @Inject
    private Clock clock;

    private boolean looked;

    public IndexSchedule() {
        super(Duration.ofSeconds(2));
    }

    @PostConstruct
    void prepare() {
        try {
            chunks.prepare();
        } catch (RuntimeException e) {
            IndexState.instance().missed(e);
            IndexState.instance().lags();
        }
    }

    @Override
    protected void round() {
        IndexState state = IndexState.instance();
        try {
            if (state.away()) {
                chunks.prepare();
                looked = false;
            }
            if (!looked) {
                chunks.latest();
                if (!chunks.complete()) {
                    state.want();
                }
                looked = true;
            }
            if (state.away()) {
                state.found();
            }
            if (state.asked() || state.view().lagging()) {
                rebuild(state);
            }
        } catch (RuntimeException e) {
            state.missed(e);
        }
    }

    private void rebuild(IndexState state) {
        state.begin(clock.instant(), chunks.all());
        try {
            long done = 0;
            for (long last = chunks.write(0, IndexChunks.SIZE); last >= 0; last = chunks.write(last, IndexChunks.SIZE)) {
                done += IndexChunks.SIZE;
                state.progress(done);
            }
            chunks.sweep();
            chunks.refresh();
            chunks.words();
            state.end(clock.instant(), false);
        } catch (RuntimeException e) {
            state.end(clock.instant(), true);
            throw e;
        } finally {
            KeptPages.instance().changed(Set.of(PublicTags.SEARCH));
        }
    }
}
