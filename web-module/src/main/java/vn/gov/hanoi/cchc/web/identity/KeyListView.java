package vn.gov.hanoi.cchc.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.ApiKeyRow;
import vn.gov.hanoi.cchc.identity.api.ApiKeyState;
import vn.gov.hanoi.cchc.identity.api.KeyScope;
import vn.gov.hanoi.cchc.identity.boundary.ApiKeyQueries;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Keys of other systems; {@code ?het=} shows those that open nothing any more, {@code ?th=} the one about to be revoked. */
@Named
@RequestScoped
public class KeyListView {

    @Inject
    private ApiKeyQueries keys;
    @Inject
    private Visit visit;

    public boolean isEnded() {
        return visit.line("het") != null;
    }

    public List<ApiKeyRow> getRows() {
        return keys.all().stream().filter(row -> isEnded() || row.state() == ApiKeyState.VALID).toList();
    }

    /** The key about to be revoked, or null. */
    public ApiKeyRow getOpened() {
        return keys.all().stream().filter(row -> row.id().equals(visit.uuid("th"))).findFirst().orElse(null);
    }

    /** Scopes of a key in their order. */
    public List<KeyScope> scopes(ApiKeyRow row) {
        return row.scopes().stream().sorted().toList();
    }
}
