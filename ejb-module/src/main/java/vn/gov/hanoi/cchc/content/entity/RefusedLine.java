package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportRefusal;
import vn.gov.hanoi.cchc.content.api.RefuseImportLine;

/** A line that did not go in, and why. Only ever added. */
@Entity
@Table(name = "content_import_refusal")
@IdClass(RefusedLine.Key.class)
public class RefusedLine {

    /** One per line of a job. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID job;
        private int line;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.job.equals(job) && key.line == line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(job, line);
        }
    }

    @Id
    @Column(name = "import_id")
    private UUID job;
    @Id
    private int line;
    private Integer position;
    private String source;
    private String title;
    private String code;
    private String reason;
    private Instant at;

    protected RefusedLine() {
    }

    public RefusedLine(RefuseImportLine refused, Instant at) {
        this.job = refused.job();
        this.line = refused.line();
        this.position = refused.position();
        this.source = refused.source();
        this.title = refused.title();
        this.code = refused.code();
        this.reason = refused.reason();
        this.at = at;
    }

    public ImportRefusal view() {
        return new ImportRefusal(position == null ? line : position, line, source, title, code, reason);
    }
}
