package vn.gov.hanoi.cchc.web.content;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.api.HomeBlockKind;
import vn.gov.hanoi.cchc.content.api.HomeBlockWidth;
import vn.gov.hanoi.cchc.content.api.HomeLink;

/** The fields about one block of the first page: a new one, or the chosen one. Chosen items and links are typed a line each. */
public class HomeBlockForm implements Serializable {

    private static final long serialVersionUID = 1L;
    /** A number, or an address that ends with one. */
    private static final Pattern NUMBER = Pattern.compile("(?:.*-)?([1-9][0-9]{0,17})(?:[?#].*)?");
    private static final int USUAL_ROWS = 3;

    private int at = -1;
    private HomeBlockKind kind = HomeBlockKind.SECTION;
    private HomeBlockWidth width = HomeBlockWidth.HALF;
    private String title;
    private String titleEn;
    private int rows = USUAL_ROWS;
    private String section;
    private String items;
    private String links;
    private boolean visible = true;

    void show(int place, HomeBlock block) {
        at = place;
        kind = block.kind();
        width = block.width();
        title = block.title();
        titleEn = block.titleEn();
        rows = block.rows();
        section = block.section() == null ? null : block.section().toString();
        items = block.items().stream().map(String::valueOf).collect(Collectors.joining("\n"));
        links = block.links().stream().map(link -> link.title() + (link.titleEn() == null ? "" : " | " + link.titleEn()) + " | " + link.address())
            .collect(Collectors.joining("\n"));
        visible = block.visible();
    }

    HomeBlock block() {
        boolean chosen = kind == HomeBlockKind.FEATURED;
        return new HomeBlock(kind, width, title, titleEn, rows, kind != HomeBlockKind.SECTION || section == null ? null : UUID.fromString(section),
            chosen ? numbers() : List.of(), kind == HomeBlockKind.LINKS ? linked() : List.of(), visible);
    }

    /** A line may be the address of an item as a reader copies it. */
    private List<Long> numbers() {
        return lines(items).stream().map(NUMBER::matcher).filter(Matcher::matches).map(found -> Long.valueOf(found.group(1))).toList();
    }

    private List<HomeLink> linked() {
        return lines(links).stream().map(line -> line.split("\\s*\\|\\s*"))
            .map(parts -> new HomeLink(parts[0], parts.length > 2 ? parts[1] : null, parts.length > 1 ? parts[parts.length - 1] : parts[0])).toList();
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Whether an existing block is being edited. */
    public boolean isChosen() {
        return at >= 0;
    }

    int at() {
        return at;
    }

    public HomeBlockKind getKind() {
        return kind;
    }

    public void setKind(HomeBlockKind kind) {
        this.kind = kind;
    }

    public HomeBlockWidth getWidth() {
        return width;
    }

    public void setWidth(HomeBlockWidth width) {
        this.width = width;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public int getRows() {
        return rows;
    }

    public void setRows(int rows) {
        this.rows = rows;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public String getLinks() {
        return links;
    }

    public void setLinks(String links) {
        this.links = links;
    }
}
