package vn.gov.hanoi.cchc.web.intake;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SubmittedAuthor;
import vn.gov.hanoi.cchc.intake.api.SubmittedFile;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.web.media.UploadedFile;

/** The form of a news item or another work: {@code authors} one per line, name, unit and role parted by semicolons; {@code tags} by commas. */
public class WorkForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AUTHOR_PARTS = 3;

    private ReceiptKind kind = ReceiptKind.NEWS;
    private String title;
    private String summary;
    private String body;
    private LocalDateTime eventAt;
    private String authors;
    private SubmittedSource.Kind sourceKind = SubmittedSource.Kind.OWN;
    private String sourceName;
    private String sourceUrl;
    private String section;
    private String tags;
    private boolean declaration;

    /** What the desks take. */
    public SuppliedWork work(List<UploadedFile> files) {
        Instant event = eventAt == null ? null : eventAt.atZone(ClockProducer.HANOI).toInstant();
        return new SuppliedWork(kind, VietnameseText.line(title), VietnameseText.nfc(summary), PlainBody.html(VietnameseText.nfc(body)), event,
            authorList(), new SubmittedSource(sourceKind, VietnameseText.line(sourceName), VietnameseText.line(sourceUrl)),
            VietnameseText.line(section), words(tags, ","), submitted(files), false);
    }

    /** Uploaded files as the reception takes them. */
    static List<SubmittedFile> submitted(List<UploadedFile> files) {
        return files.stream().map(file -> new SubmittedFile(file.staged(), VietnameseText.line(file.getAlt()),
            VietnameseText.line(file.getCredit()), file.isMain())).toList();
    }

    /** Fills the form with what was sent before. */
    public void show(SubmissionContent sent) {
        String names = sent.authors().stream().map(WorkForm::author).collect(Collectors.joining("\n"));
        SubmittedSource source = sent.source() == null ? new SubmittedSource(SubmittedSource.Kind.OWN, null, null) : sent.source();
        show(new TypedWork(sent.kind(), sent.title(), sent.summary(), PlainBody.typed(sent.bodyHtml()),
            sent.eventAt() == null ? null : LocalDateTime.ofInstant(sent.eventAt(), ClockProducer.HANOI), names, source.kind(), source.name(),
            source.url(), sent.section(), String.join(", ", sent.tags())));
    }

    /** Fills the form with what was typed and not sent. */
    public void show(TypedWork typed) {
        kind = typed.kind();
        title = typed.title();
        summary = typed.summary();
        body = typed.body();
        eventAt = typed.eventAt();
        authors = typed.authors();
        sourceKind = typed.sourceKind();
        sourceName = typed.sourceName();
        sourceUrl = typed.sourceUrl();
        section = typed.section();
        tags = typed.tags();
    }

    /** What stands in the fields. */
    public TypedWork typed() {
        return new TypedWork(kind, title, summary, body, eventAt, authors, sourceKind, sourceName, sourceUrl, section, tags);
    }

    private List<SubmittedAuthor> authorList() {
        return words(authors, "\n").stream().map(line -> {
            String[] parts = Arrays.copyOf(line.split(";"), AUTHOR_PARTS);
            return new SubmittedAuthor(VietnameseText.line(parts[0]), VietnameseText.line(parts[1]), VietnameseText.line(parts[2]));
        }).toList();
    }

    private static String author(SubmittedAuthor author) {
        return Stream.of(author.name(), author.unit() == null && author.role() != null ? "" : author.unit(), author.role())
            .filter(part -> part != null).collect(Collectors.joining("; "));
    }

    private static List<String> words(String text, String between) {
        return text == null ? List.of() : Arrays.stream(text.split(between)).map(VietnameseText::line).filter(word -> word != null).toList();
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

    public String getAuthors() {
        return authors;
    }

    public void setAuthors(String authors) {
        this.authors = authors;
    }

    public SubmittedSource.Kind getSourceKind() {
        return sourceKind;
    }

    public void setSourceKind(SubmittedSource.Kind sourceKind) {
        this.sourceKind = sourceKind;
    }

    public String getSourceName() {
        return sourceName;
    }

    public void setSourceName(String sourceName) {
        this.sourceName = sourceName;
    }

    public String getSourceUrl() {
        return sourceUrl;
    }

    public void setSourceUrl(String sourceUrl) {
        this.sourceUrl = sourceUrl;
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
