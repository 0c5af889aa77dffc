package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.StandingPage;

/** One draft for each person and page. */
@Embeddable
public class StandingDraftKey implements Serializable {

    private UUID account;
    @Enumerated(EnumType.STRING)
    private StandingPage page;

    protected StandingDraftKey() {
    }

    public StandingDraftKey(UUID account, StandingPage page) {
        this.account = account;
        this.page = page;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandingDraftKey that && page == that.page && Objects.equals(account, that.account);
    }

    @Override
    public int hashCode() {
        return Objects.hash(account, page);
    }
}
