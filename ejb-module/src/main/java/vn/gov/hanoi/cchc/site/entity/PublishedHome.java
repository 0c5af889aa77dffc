package vn.gov.hanoi.cchc.site.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.api.HomeLayoutChanged;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/** How the first page is arranged for readers; there is one row. */
@Entity
@Table(name = "site_home")
public class PublishedHome {

    /** Id of the row. */
    public static final int ONLY = 1;

    @Id
    private int id;
    private long version;
    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String blocks;

    protected PublishedHome() {
    }

    public void become(HomeLayoutChanged event) {
        version = event.version();
        blocks = CanonicalJson.write(event.blocks());
    }

    /** Those that are shown, in order. */
    public List<HomeBlock> blocks() {
        return List.of(CanonicalJson.read(blocks, HomeBlock[].class)).stream().filter(HomeBlock::visible).toList();
    }
}
