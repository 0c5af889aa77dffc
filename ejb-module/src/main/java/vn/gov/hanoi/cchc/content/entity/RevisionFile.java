package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A revision uses a file: the answer to "where is this picture used". */
@Entity
@Table(name = "content_revision_file")
@IdClass(RevisionFile.Key.class)
public class RevisionFile {

    /** Once per revision. */
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;
        private UUID revision;
        private UUID file;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.revision.equals(revision) && key.file.equals(file);
        }

        @Override
        public int hashCode() {
            return Objects.hash(revision, file);
        }
    }

    @Id
    @Column(name = "revision_id")
    private UUID revision;
    @Id
    @Column(name = "file_id")
    private UUID file;

    protected RevisionFile() {
    }

    public RevisionFile(UUID revision, UUID file) {
        this.revision = revision;
        this.file = file;
    }
}
