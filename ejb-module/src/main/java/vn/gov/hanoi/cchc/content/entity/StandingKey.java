package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;
import vn.gov.hanoi.cchc.content.api.StandingPage;

/** Key of a version of a standing page. */
@Embeddable
public class StandingKey implements Serializable {

    @Enumerated(EnumType.STRING)
    private StandingPage page;
    private long version;

    protected StandingKey() {
    }

    public StandingKey(StandingPage page, long version) {
        this.page = page;
        this.version = version;
    }

    StandingPage page() {
        return page;
    }

    long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StandingKey that && page == that.page && version == that.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(page, version);
    }
}
