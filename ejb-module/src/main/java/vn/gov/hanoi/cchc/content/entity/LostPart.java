package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportLoss;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;
import vn.gov.hanoi.cchc.content.api.ImportLossRow;

/** Something that did not come along with an imported item. Only ever added. */
@Entity
@Table(name = "content_import_loss")
@IdClass(LostPart.Key.class)
public class LostPart {

    /** Some per line of a job. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID job;
        private int line;
        private int ordinal;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.job.equals(job) && key.line == line && key.ordinal == ordinal;
        }

        @Override
        public int hashCode() {
            return Objects.hash(job, line, ordinal);
        }
    }

    @Id
    @Column(name = "import_id")
    private UUID job;
    @Id
    private int line;
    @Id
    private int ordinal;
    private Integer position;
    private String source;
    private String title;
    @Enumerated(EnumType.STRING)
    private ImportLossKind kind;
    private String detail;

    protected LostPart() {
    }

    public LostPart(UUID job, int line, int ordinal, ImportLoss loss) {
        this.job = job;
        this.line = line;
        this.ordinal = ordinal;
        this.kind = loss.kind();
        this.detail = loss.detail();
    }

    /** Which item it belonged to. */
    public LostPart of(Integer itsPosition, String itsSource, String itsTitle) {
        position = itsPosition;
        source = itsSource;
        title = itsTitle;
        return this;
    }

    public ImportLossRow view() {
        return new ImportLossRow(position == null ? line : position, line, source, title, kind, detail);
    }
}
