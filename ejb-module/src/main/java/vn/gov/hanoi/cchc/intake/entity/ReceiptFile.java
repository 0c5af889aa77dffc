package vn.gov.hanoi.cchc.intake.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.SubmissionFile;

/** A file of one version, so that the same bytes in another receipt are found, and all files of a receipt can be sealed. */
@Entity
@Table(name = "intake_file")
public class ReceiptFile {

    @Id
    private UUID id;
    @Column(name = "receipt_id")
    private UUID receipt;
    @Column(name = "version_number")
    private int versionNumber;
    private int position;
    @Column(name = "media_id")
    private UUID media;
    private String name;
    private String alt;
    private String credit;
    @Column(name = "sha256", columnDefinition = "char(64)")
    private String sha256;
    @Column(name = "original_sha256", columnDefinition = "char(64)")
    private String original;
    private boolean main;

    protected ReceiptFile() {
    }

    public ReceiptFile(Receipt receipt, int position, SubmissionFile file) {
        this.id = UUID.randomUUID();
        this.receipt = receipt.id();
        this.versionNumber = receipt.currentVersion();
        this.position = position;
        this.media = file.file();
        this.name = file.name();
        this.alt = file.alt();
        this.credit = file.credit();
        this.sha256 = file.sha256();
        this.original = file.original();
        this.main = file.main();
    }
}
