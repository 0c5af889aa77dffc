package vn.gov.hanoi.cchc.web.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.media.UploadedFile;

/** The form of a news item or another work; {@code tags} are parted by commas. */
public class WorkForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final SourceForm origin = new SourceForm();
    private ReceiptKind kind = ReceiptKind.NEWS;
    private String title;
    private String summary;
    private String body;
    private LocalDateTime eventAt;
    private String section;
    private String tags;
    private boolean declaration;

    /** What the desks take. */
    public SuppliedWork work(List<UploadedFile> files) {
        Instant event = eventAt == null ? null : eventAt.atZone(ClockProducer.HANOI).toInstant();
        return new SuppliedWork(kind, VietnameseText.line(title), VietnameseText.nfc(summary), PlainBody.html(VietnameseText.nfc(body)), event,
            origin.authorList(), origin.source(), VietnameseText.line(section), SourceForm.words(tags, ","), submitted(files), false);
    }

    /** Uploaded files as the reception takes them. */
    static List<SubmittedFile> submitted(List<UploadedFile> files) {
        return files.stream().map(file -> new SubmittedFile(file.staged(), VietnameseText.line(file.getAlt()),
            VietnameseText.line(file.getCredit()), file.isMain())).toList();
    }

    /** Fills the form with what was sent before. */
    public void show(SubmissionContent sent) {
        SubmittedSource source = sent.source() == null ? new SubmittedSource(SubmittedSource.Kind.OWN, null, null) : sent.source();
        show(new TypedWork(sent.kind(), sent.title(), sent.summary(), PlainBody.typed(sent.bodyHtml()),
            sent.eventAt() == null ? null : LocalDateTime.ofInstant(sent.eventAt(), ClockProducer.HANOI), SourceForm.typed(sent.authors()),
            source.kind(), source.name(), source.url(), sent.section(), String.join(", ", sent.tags())));
    }

    /** Fills the form with what was typed and not sent. */
    public void show(TypedWork typed) {
        kind = typed.kind();
        title = typed.title();
        summary = typed.summary();
        body = typed.body();
        eventAt = typed.eventAt();
        origin.show(typed);
        section = typed.section();
        tags = typed.tags();
    }

    /** What stands in the fields. */
    public TypedWork typed() {
        return new TypedWork(kind, title, summary, body, eventAt, origin.getAuthors(), origin.getKind(), origin.getName(), origin.getUrl(), section, tags);
    }

    public ReceiptKind getKind() {
        return kind;
    }

    public void setKind(ReceiptKind kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public LocalDateTime getEventAt() {
        return eventAt;
    }

    public void setEventAt(LocalDateTime eventAt) {
        this.eventAt = eventAt;
    }

    /** Who made it and where it comes from. */
    public SourceForm getOrigin() {
        return origin;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public boolean isDeclaration() {
        return declaration;
    }

    public void setDeclaration(boolean declaration) {
        this.declaration = declaration;
    }
}
