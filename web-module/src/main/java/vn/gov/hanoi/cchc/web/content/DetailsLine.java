package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.DocumentDetails;

/** The further fields of a document (Decree 30/2020, annex VI); recipients stand one on a line. */
public class DetailsLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate expiresOn;
    private String fileOrgan;
    private Integer fileYear;
    private String fileNotation;
    private Integer ordinal;
    private String language;
    private Integer pages;
    private String note;
    private String recipients;
    private Integer copies;
    private LocalDate answerBy;
    private String gazette;

    static DetailsLine of(DocumentDetails details) {
        DetailsLine line = new DetailsLine();
        if (details != null) {
            line.expiresOn = details.expiresOn();
            line.fileOrgan = details.fileOrgan();
            line.fileYear = details.fileYear();
            line.fileNotation = details.fileNotation();
            line.ordinal = details.ordinal();
            line.language = details.language();
            line.pages = details.pages();
            line.note = details.note();
            line.recipients = details.recipients().stream().map(DocumentDetails.Recipient::organName).collect(Collectors.joining("\n"));
            line.copies = details.copies();
            line.answerBy = details.answerBy();
            line.gazette = details.gazette();
        }
        return line;
    }

    DocumentDetails details() {
        List<DocumentDetails.Recipient> to = recipients == null ? List.of() : recipients.lines().map(String::strip).filter(name -> !name.isEmpty())
            .map(name -> new DocumentDetails.Recipient(null, name)).toList();
        return new DocumentDetails(expiresOn, fileOrgan, fileYear, fileNotation, ordinal, language, pages, note, to, copies, answerBy, gazette);
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }

    public String getFileOrgan() {
        return fileOrgan;
    }

    public void setFileOrgan(String fileOrgan) {
        this.fileOrgan = fileOrgan;
    }

    public Integer getFileYear() {
        return fileYear;
    }

    public void setFileYear(Integer fileYear) {
        this.fileYear = fileYear;
    }

    public String getFileNotation() {
        return fileNotation;
    }

    public void setFileNotation(String fileNotation) {
        this.fileNotation = fileNotation;
    }

    public Integer getOrdinal() {
        return ordinal;
    }

    public void setOrdinal(Integer ordinal) {
        this.ordinal = ordinal;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Integer getPages() {
        return pages;
    }

    public void setPages(Integer pages) {
        this.pages = pages;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getRecipients() {
        return recipients;
    }

    public void setRecipients(String recipients) {
        this.recipients = recipients;
    }

    public Integer getCopies() {
        return copies;
    }

    public void setCopies(Integer copies) {
        this.copies = copies;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public String getGazette() {
        return gazette;
    }

    public void setGazette(String gazette) {
        this.gazette = gazette;
    }
}
