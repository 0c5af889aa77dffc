package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.api.HomeLayoutRow;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** One arrangement of the first page. Only ever added; the one with the highest number is what readers see. */
@Entity
@Table(name = "content_home_layout")
public class HomeLayout {

    @Id
    private long version;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String blocks;
    private String note;
    @Column(name = "by_name")
    private String by;
    private Instant at;
    private Long restores;

    protected HomeLayout() {
    }

    private HomeLayout(long version, List<HomeBlock> blocks, String note, Long restores, Caller by, Instant at) {
        if (blocks.stream().noneMatch(HomeBlock::visible)) {
            throw new RuleViolated("home.empty");
        }
        this.version = version;
        this.blocks = CanonicalJson.write(blocks);
        this.note = note;
        this.restores = restores;
        this.by = by.displayName() == null ? by.name() : by.displayName();
        this.at = at;
    }

    /** The next one; {@code home.empty} for one in which readers would see nothing. */
    public HomeLayout followedBy(List<HomeBlock> next, String why, Caller who, Instant when) {
        return new HomeLayout(version + 1, next, why, null, who, when);
    }

    /** The next one, with the blocks of an earlier one. */
    public HomeLayout followedBy(HomeLayout earlier, String why, Caller who, Instant when) {
        return new HomeLayout(version + 1, earlier.blocks(), why, earlier.version, who, when);
    }

    public long version() {
        return version;
    }

    public List<HomeBlock> blocks() {
        return List.of(CanonicalJson.read(blocks, HomeBlock[].class));
    }

    public HomeLayoutRow row() {
        return new HomeLayoutRow(version, note, by, at, restores, blocks().size());
    }
}
