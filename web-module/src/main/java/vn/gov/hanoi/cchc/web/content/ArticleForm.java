package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.TranslationView;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.SourceDraft;
import vn.gov.hanoi.cchc.content.boundary.EditorBody;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** What stands in the fields of the edit form; empty rows are nobody's and go nowhere. */
public class ArticleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private ItemKind kind = ItemKind.ARTICLE;
    private String title;
    private String summary;
    private String body;
    private boolean markup;
    private String section;
    private String genre;
    private List<AuthorLine> authors = new ArrayList<>();
    private SourceLine source = new SourceLine();
    private String tags;
    private List<String> parFields = new ArrayList<>();
    private FileLines files = new FileLines();
    private DocumentLine document;
    private LocalDateTime eventAt;
    private boolean sample;
    private Integer translates;
    private boolean renewed;

    /** The fields of a revision; what its pictures say about themselves comes from what is kept with the item. */
    static ArticleForm of(RevisionContent content, List<FileView> files) {
        ArticleForm form = new ArticleForm();
        form.words(content.kind(), content.genre(), content.title(), content.summary(), content.bodyHtml());
        form.place(content.section(), content.authors(), content.tags(), content.parFields(), content.eventAt(), content.sample());
        form.translates = content.translates();
        form.files = FileLines.of(content);
        form.files.says(files);
        form.source = SourceLine.of(content.source());
        form.document = content.kind() == ItemKind.DOCUMENT ? DocumentLine.of(content.document()) : null;
        return form;
    }

    /** The fields of unsaved text; names of files come from what is kept with the item. */
    static ArticleForm of(ItemDraft draft, List<FileView> files) {
        ArticleForm form = new ArticleForm();
        form.words(draft.kind(), draft.genre(), draft.title(), draft.summary(), draft.bodyHtml());
        form.place(draft.section(), draft.authors(), draft.tags(), draft.parFields(), draft.eventAt(), draft.sample());
        form.translates = draft.translates();
        form.files = FileLines.of(draft, files);
        form.files.says(files);
        form.source = SourceLine.of(draft.source());
        form.document = draft.kind() == ItemKind.DOCUMENT ? DocumentLine.of(draft.document()) : null;
        return form;
    }

    private void words(ItemKind itemKind, String itemGenre, String itemTitle, String itemSummary, String bodyHtml) {
        kind = itemKind;
        genre = itemGenre;
        title = itemTitle;
        summary = itemSummary;
        body = EditorBody.shown(bodyHtml, OfficeRoute.FILE::address);
        markup = EditorBody.lost(body);
    }

    private void place(UUID in, List<AuthorCredit> by, List<String> words, List<String> fields, Instant event, boolean isSample) {
        section = in == null ? null : in.toString();
        by.forEach(author -> authors.add(new AuthorLine(author.name(), author.unit(), author.role())));
        tags = String.join(", ", words);
        parFields = new ArrayList<>(fields);
        eventAt = event == null ? null : LocalDateTime.ofInstant(event, ClockProducer.HANOI);
        sample = isSample;
    }

    /** The same; a translation that the person has brought up to date is about the newest revision of its original from now on. */
    ItemDraft draft(TranslationView original) {
        translates = renewed && original != null ? Integer.valueOf(original.newest()) : translates;
        renewed = false;
        return draft();
    }

    /** What the desks ask for. */
    ItemDraft draft() {
        List<AuthorCredit> credits = authors.stream().filter(AuthorLine::isNamed).map(AuthorLine::credit).toList();
        List<String> words = tags == null ? List.of()
            : Arrays.stream(tags.split("[,;\\n]")).map(String::strip).filter(word -> !word.isEmpty()).collect(Collectors.toList());
        return new ItemDraft(kind, genre, title, summary, body, section == null ? null : UUID.fromString(section), credits,
            source.draft(), words, parFields,
            files.pictures(), files.attachments(),
            document == null ? null : document.facts(), eventAt == null ? null : eventAt.atZone(ClockProducer.HANOI).toInstant(), sample, translates);
    }

    /** A file that just arrived. */
    void add(FileView file) {
        files.add(file, kind == ItemKind.DOCUMENT);
    }

    boolean uses(UUID file) {
        return files.has(file) || file.toString().equals(source.getFile());
    }

    public void addAuthor() {
        authors.add(new AuthorLine(null, null, "author"));
    }

    /** @param step −1 towards the top, 1 towards the end, 0 takes the row away */
    public void shiftAuthor(int at, int step) {
        FileLines.shift(authors, at, step);
    }

    /** From the editor to its markup, and back when nothing would be lost. */
    public void switchMarkup() {
        body = EditorBody.shown(body, OfficeRoute.FILE::address);
        markup = !markup;
    }

    /** Whether the editor would lose something of the text as it stands. */
    public boolean isMarkupNeeded() {
        return EditorBody.lost(body);
    }

    public ItemKind getKind() {
        return kind;
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

    public boolean isMarkup() {
        return markup;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getGenre() {
        return genre;
    }

    public void setGenre(String genre) {
        this.genre = genre;
    }

    public List<AuthorLine> getAuthors() {
        return authors;
    }

    public SourceLine getSource() {
        return source;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public List<String> getParFields() {
        return parFields;
    }

    public void setParFields(List<String> parFields) {
        this.parFields = parFields == null ? new ArrayList<>() : new ArrayList<>(parFields);
    }

    public FileLines getFiles() {
        return files;
    }

    public DocumentLine getDocument() {
        return document;
    }

    public LocalDateTime getEventAt() {
        return eventAt;
    }

    public void setEventAt(LocalDateTime eventAt) {
        this.eventAt = eventAt;
    }

    public boolean isSample() {
        return sample;
    }

    public void setSample(boolean sample) {
        this.sample = sample;
    }

    /** The person has brought the translation up to date. */
    public boolean isRenewed() {
        return renewed;
    }

    public void setRenewed(boolean renewed) {
        this.renewed = renewed;
    }
}
