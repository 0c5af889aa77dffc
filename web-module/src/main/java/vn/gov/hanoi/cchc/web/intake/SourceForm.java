package vn.gov.hanoi.cchc.web.intake;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.intake.api.SubmittedAuthor;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Who made a work and where it comes from: authors one per line, name, unit and role parted by semicolons. */
public class SourceForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AUTHOR_PARTS = 3;

    private String authors;
    private SubmittedSource.Kind kind = SubmittedSource.Kind.OWN;
    private String name;
    private String url;

    SubmittedSource source() {
        return new SubmittedSource(kind, VietnameseText.line(name), VietnameseText.line(url));
    }

    List<SubmittedAuthor> authorList() {
        return words(authors, "\n").stream().map(line -> {
            String[] parts = Arrays.copyOf(line.split(";"), AUTHOR_PARTS);
            return new SubmittedAuthor(VietnameseText.line(parts[0]), VietnameseText.line(parts[1]), VietnameseText.line(parts[2]));
        }).toList();
    }

    void show(TypedWork typed) {
        authors = typed.authors();
        kind = typed.sourceKind();
        name = typed.sourceName();
        url = typed.sourceUrl();
    }

    /** Authors as one would have typed them. */
    static String typed(List<SubmittedAuthor> authors) {
        return authors.stream().map(author -> Stream.of(author.name(), author.unit() == null && author.role() != null ? "" : author.unit(),
            author.role()).filter(part -> part != null).collect(Collectors.joining("; "))).collect(Collectors.joining("\n"));
    }

    static List<String> words(String text, String between) {
        return text == null ? List.of() : Arrays.stream(text.split(between)).map(VietnameseText::line).filter(word -> word != null).toList();
    }

    public String getAuthors() {
        return authors;
    }

    public void setAuthors(String authors) {
        this.authors = authors;
    }

    public SubmittedSource.Kind getKind() {
        return kind;
    }

    public void setKind(SubmittedSource.Kind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }
}
