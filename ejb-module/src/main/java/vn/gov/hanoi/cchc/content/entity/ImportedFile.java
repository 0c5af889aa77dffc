package vn.gov.hanoi.cchc.content.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A picture of the old system, kept once however many items show it. */
@Entity
@Table(name = "content_import_file")
public class ImportedFile {

    @Id
    private String name;
    @Column(name = "file_id")
    private UUID file;
    private String sha256;

    protected ImportedFile() {
    }

    public ImportedFile(String name, UUID file, String sha256) {
        this.name = name;
        this.file = file;
        this.sha256 = sha256;
    }

    public UUID file() {
        return file;
    }
}
