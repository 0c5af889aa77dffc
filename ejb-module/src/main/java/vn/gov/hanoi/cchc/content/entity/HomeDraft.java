package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** How one person arranges the first page before readers see it. */
@Entity
@Table(name = "content_home_draft")
public class HomeDraft {

    @Id
    private UUID account;
    private long base;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String blocks;
    @Column(name = "saved_at")
    private Instant savedAt;

    protected HomeDraft() {
    }

    public HomeDraft(UUID account, long from, List<HomeBlock> arranged, Instant at) {
        this.account = account;
        keep(from, arranged, at);
    }

    /** @param from the arrangement it began from */
    public final void keep(long from, List<HomeBlock> arranged, Instant at) {
        base = from;
        blocks = CanonicalJson.write(arranged);
        savedAt = at;
    }

    public long base() {
        return base;
    }

    public List<HomeBlock> blocks() {
        return List.of(CanonicalJson.read(blocks, HomeBlock[].class));
    }
}
